import type { Context } from '../platform/context.ts';
import type { Measured } from './measured.ts';

export interface SuiteResult {
  readonly measured: readonly Measured[];
  readonly points?: readonly { readonly answers: number; readonly ms: number }[];
}

/** Every suite, loaded when it runs; each cleans up after itself. */
export const suites: Readonly<Record<string, () => Promise<SuiteResult>>> = {
  page: async () => ({ measured: await (await import('./visitor-page.ts')).visitorPage() }),
  start: async () => ({ measured: await (await import('./start.ts')).start() }),
  ingest: async () => inCompany((await import('./ingest.ts')).ingest),
  visible: async () => inCompany((await import('./visible.ts')).visible),
  import: async () => inCompany((await import('./import.ts')).importing),
  customers: async () => inCompany((await import('./import-customers.ts')).importingCustomers),
  results: async () => inCompany((await import('./figures.ts')).surveyResults),
  figures: async () => inCompany((await import('./figures.ts')).pages),
  growth: async () => {
    const [{ inEmptyCompany }, { growth }] = [await import('./house.ts'), await import('./figures.ts')];
    const { points, measured } = await inEmptyCompany(ctx => growth(ctx));
    return { measured: [measured], points };
  },
  text: async () => ({ measured: await (await import('./text.ts')).text() }),
  'text-quality': async () => ({ measured: await (await import('./text-quality.ts')).textQuality() }),
  'text-learning': async () => ({ measured: await (await import('./text-learning.ts')).textLearning() }),
  similar: async () => ({ measured: await (await import('./similar.ts')).similar() }),
  reading: async () => ({ measured: await (await import('./reading.ts')).reading() }),
  discovery: async () => ({ measured: await (await import('./discovery.ts')).discovery() }),
  demo: async () => ({ measured: await (await import('./demo.ts')).demo() }),
};

async function inCompany(suite: (ctx: Context) => Promise<readonly Measured[]>): Promise<SuiteResult> {
  const { inEmptyCompany } = await import('./house.ts');
  return { measured: await inEmptyCompany(ctx => suite(ctx)) };
}
