import { implement } from '../../platform/http/implement.ts';
import { removeDemo } from './actions/remove-demo.ts';
import { showDemo } from './actions/show-demo.ts';
import { demoContract } from './contract.ts';

export const demoRoutes = implement('demo', demoContract, {
  show: ctx => showDemo(ctx),
  remove: async ctx => {
    await removeDemo(ctx);
    return { ok: true } as const;
  },
});
