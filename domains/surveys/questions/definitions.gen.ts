// Written by `npm run generate` from the folders it names; do not edit.
import { definition as ces1 } from './ces1/definition.ts';
import { definition as ces2 } from './ces2/definition.ts';
import { definition as csat } from './csat/definition.ts';
import { definition as multipleChoice } from './multiple-choice/definition.ts';
import { definition as nps } from './nps/definition.ts';
import { definition as rating } from './rating/definition.ts';
import { definition as singleChoice } from './single-choice/definition.ts';
import { definition as statement } from './statement/definition.ts';
import { definition as text } from './text/definition.ts';

export const definitions = {
  ces1: ces1,
  ces2: ces2,
  csat: csat,
  'multiple-choice': multipleChoice,
  nps: nps,
  rating: rating,
  'single-choice': singleChoice,
  statement: statement,
  text: text,
} as const;
