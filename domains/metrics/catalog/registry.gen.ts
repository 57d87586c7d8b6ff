// Written by `npm run generate` from the folders it names; do not edit.
import { metric as ces1 } from './ces1/definition.ts';
import { metric as ces2 } from './ces2/definition.ts';
import { metric as ces2Share } from './ces2-share/definition.ts';
import { metric as csat } from './csat/definition.ts';
import { metric as csatMean } from './csat-mean/definition.ts';
import { metric as nps } from './nps/definition.ts';
import { metric as rating } from './rating/definition.ts';
import { metric as responseRate } from './response-rate/definition.ts';
import { metric as responses } from './responses/definition.ts';

export const metrics = {
  ces1: ces1,
  ces2: ces2,
  'ces2-share': ces2Share,
  csat: csat,
  'csat-mean': csatMean,
  nps: nps,
  rating: rating,
  'response-rate': responseRate,
  responses: responses,
} as const;
