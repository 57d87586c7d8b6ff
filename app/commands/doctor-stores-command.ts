import type { Command } from '../../platform/module.ts';

/** Apart from `doctor` because it runs where the stores are open: inside the running server, when there is one. */
export const doctorStores: Command = {
  name: 'doctor stores',
  summary: 'The part of doctor that asks the two stores',
  usage: 'doctor stores [--json]',
  needs: 'stores',
  load: () => import('./doctor-stores.ts'),
};
