import type { CommandRun } from '../../../platform/module.ts';
import { rebuild } from '../projection/rebuild.ts';

/** `safar analytics rebuild`. */
export const rebuildAnalytics: CommandRun = async ({ services, print }) => {
  if (services === undefined) throw new Error('analytics rebuild needs the stores');
  const began = Date.now();
  const done = await rebuild(services, ({ records }) => print(`${records} counted`));
  const seconds = (Date.now() - began) / 1000;
  print(`${done.records} records in ${done.workspaces} workspaces, ${seconds.toFixed(1)} s`);
  return { ...done, seconds };
};
