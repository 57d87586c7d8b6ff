// Written by `npm run generate` from the folders it names; do not edit.
import type { PageDefinition } from './page.ts';
import { pages as collection } from '../domains/collection/web/pages.ts';
import { pages as demo } from '../domains/demo/web/pages.ts';
import { pages as directory } from '../domains/directory/web/pages.ts';
import { pages as feedback } from '../domains/feedback/web/pages.ts';
import { pages as journeys } from '../domains/journeys/web/pages.ts';
import { pages as metrics } from '../domains/metrics/web/pages.ts';
import { pages as surveys } from '../domains/surveys/web/pages.ts';
import { pages as text } from '../domains/text/web/pages.ts';
import { pages as workspace } from '../domains/workspace/web/pages.ts';

export const pages: readonly PageDefinition[] = [
  ...collection,
  ...demo,
  ...directory,
  ...feedback,
  ...journeys,
  ...metrics,
  ...surveys,
  ...text,
  ...workspace,
];
