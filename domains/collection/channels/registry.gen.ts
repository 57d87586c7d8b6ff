// Written by `npm run generate` from the folders it names; do not edit.
import { channel as api } from './api/definition.ts';
import { channel as importKind } from './import/definition.ts';
import { channel as link } from './link/definition.ts';
import { channel as qr } from './qr/definition.ts';

export const channels = { api: api, import: importKind, link: link, qr: qr } as const;
