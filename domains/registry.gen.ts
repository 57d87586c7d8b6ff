// Written by `npm run generate` from the folders it names; do not edit.
import type { Module } from '../platform/module.ts';
import { module as collection } from './collection/module.ts';
import { module as demo } from './demo/module.ts';
import { module as directory } from './directory/module.ts';
import { module as feedback } from './feedback/module.ts';
import { module as journeys } from './journeys/module.ts';
import { module as metrics } from './metrics/module.ts';
import { module as surveys } from './surveys/module.ts';
import { module as text } from './text/module.ts';
import { module as workspace } from './workspace/module.ts';

export const modules: readonly Module[] = [
  collection,
  demo,
  directory,
  feedback,
  journeys,
  metrics,
  surveys,
  text,
  workspace,
];
