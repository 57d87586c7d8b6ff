// Written by `npm run generate` from the folders it names; do not edit.
import type { RecordExtra } from './record-extra.ts';
import { recordExtra as text } from '../domains/text/web/record-extra.tsx';

export const recordExtras: readonly RecordExtra[] = [text];
