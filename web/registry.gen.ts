// Written by `npm run generate` from the folders it names; do not edit.
import type { PageDefinition } from './page.ts';
import { pages as journeys } from '../domains/journeys/web/pages.ts';
import { pages as metrics } from '../domains/metrics/web/pages.ts';
import { pages as workspace } from '../domains/workspace/web/pages.ts';

export const pages: readonly PageDefinition[] = [...journeys, ...metrics, ...workspace];
