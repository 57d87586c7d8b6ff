import { findLanguage } from '../../../platform/i18n/load-language.ts';
import type { Services } from '../../../platform/services.ts';
import { createWorkspace } from '../../workspace/server.ts';
import { fail } from '../errors.ts';
import { homeSettings } from '../model/company-home.ts';
import { homeMarket } from '../model/markets.ts';
import { findSameLoad, insertLoad, type DemoLoad } from '../store.ts';
import { loadVoices } from '../verbatims/load-voices.ts';

export interface DemoWishes {
  readonly seed?: string | undefined;
  readonly customers?: number | undefined;
  /** Of the company; without words in that language it speaks English. */
  readonly language?: string | undefined;
  readonly owner: { readonly id: string; readonly name: string };
}

export const defaultSeed = 'safar';
export const defaultCustomers = 15_000;
/** Two days of loading on a small machine; a mistyped zero should not get there. */
const mostCustomers = 20_000_000;

/**
 * Makes the demo company's workspace, still empty, or finds the one made with the same wishes. Loading it is for
 * `loadDemo`. @throws demo.tooMany (422)
 */
export async function createDemo(services: Services, wishes: DemoWishes): Promise<DemoLoad> {
  const { seed = defaultSeed, customers = defaultCustomers } = wishes;
  if (!Number.isInteger(customers) || customers < 1 || customers > mostCustomers)
    throw fail.tooMany({ most: mostCustomers });
  const language = findLanguage(wishes.language ?? 'en')?.code ?? 'en';
  const before = await findSameLoad(services.systemPool, { seed, customers, language });
  if (before) return before;
  const voices = await loadVoices();
  const words = (voices.get(language) ?? voices.get('en'))?.words;
  const { id } = await createWorkspace(services, {
    name: words?.company.name ?? 'Narvanda',
    slug: 'narvanda',
    language,
    ...homeSettings(homeMarket(language)),
    owner: wishes.owner,
    demo: true,
  });
  await insertLoad(services.systemPool, {
    workspaceId: id,
    seed,
    customers,
    language,
    today: services.now(),
  });
  return (await findSameLoad(services.systemPool, { seed, customers, language })) as DemoLoad;
}
