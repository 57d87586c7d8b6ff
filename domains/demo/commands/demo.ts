import { loadWorkspaceSettings } from '../../workspace/server.ts';
import type { CommandRun } from '../../../platform/module.ts';
import { createDemo } from '../actions/create-demo.ts';
import { findGuest, reportLoading } from '../actions/start-demo.ts';
import { writeTruth } from '../actions/write-truth.ts';
import { findLoad } from '../store.ts';

/** `safar demo`: makes and loads a demo company; the same wishes again change nothing. */
export const run: CommandRun = async ({ values, services, print }) => {
  if (!services) throw new Error('safar demo needs the stores');
  const language = typeof values['language'] === 'string' ? values['language'] : 'fa';
  const owner = await findGuest(services, language);
  const begun = performance.now();
  const load = await createDemo(services, {
    seed: typeof values['seed'] === 'string' ? values['seed'] : undefined,
    customers: typeof values['customers'] === 'string' ? Number(values['customers']) : undefined,
    language,
    owner,
  });
  const already = load.finishedAt !== null;
  await reportLoading(services, load, print);
  const seconds = Math.round((performance.now() - begun) / 100) / 10;
  const loaded = (await findLoad(services.systemPool, load.workspaceId)) ?? load;
  const truth = values['truth'];
  if (typeof truth === 'string') await writeTruth(loaded, truth);
  const workspace = await loadWorkspaceSettings(services.systemPool, load.workspaceId);
  const { seed, customers } = loaded;
  print(
    already
      ? `The demo company is there already: ${workspace?.slug}`
      : `The demo company is ready: ${workspace?.slug} (${customers} customers, ${seconds} s)`,
  );
  return { workspace: workspace?.slug, seed, customers, language: loaded.language, seconds, already };
};
