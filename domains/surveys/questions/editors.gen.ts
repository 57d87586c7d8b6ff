// Written by `npm run generate` from the folders it names; do not edit.
import { Editor as ces1 } from './ces1/editor.tsx';
import { Editor as ces2 } from './ces2/editor.tsx';
import { Editor as csat } from './csat/editor.tsx';
import { Editor as multipleChoice } from './multiple-choice/editor.tsx';
import { Editor as nps } from './nps/editor.tsx';
import { Editor as rating } from './rating/editor.tsx';
import { Editor as singleChoice } from './single-choice/editor.tsx';
import { Editor as statement } from './statement/editor.tsx';
import { Editor as text } from './text/editor.tsx';

export const editors = {
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
