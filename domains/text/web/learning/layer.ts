import type { z } from 'zod';
import type { learningContract } from '../../learning-contract.ts';

/** What was learnt, as the screens get it. */
export type Layer = NonNullable<z.output<typeof learningContract.learning.response>['layer']>;
