// Written by `npm run generate` from the folders it names; do not edit.
import { Result as ces1 } from './ces1/result.tsx';
import { Result as ces2 } from './ces2/result.tsx';
import { Result as csat } from './csat/result.tsx';
import { Result as multipleChoice } from './multiple-choice/result.tsx';
import { Result as nps } from './nps/result.tsx';
import { Result as rating } from './rating/result.tsx';
import { Result as singleChoice } from './single-choice/result.tsx';
import { Result as statement } from './statement/result.tsx';
import { Result as text } from './text/result.tsx';

export const results = {
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
