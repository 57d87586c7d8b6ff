import { implement } from '../../platform/http/implement.ts';
import { getLearning } from './actions/get-learning.ts';
import { listTextsToCheck } from './actions/list-texts-to-check.ts';
import { switchLearning } from './actions/switch-learning.ts';
import { learningContract } from './learning-contract.ts';

export const learningRoutes = implement('text', learningContract, {
  learning: ctx => getLearning(ctx),
  textsToCheck: async ctx => ({ texts: await listTextsToCheck(ctx) }),
  switchLearning: (ctx, { body }) => switchLearning(ctx, body.enabled),
});
