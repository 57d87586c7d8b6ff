import type { Measured } from './measured.ts';

export interface SuiteResult {
  readonly measured: readonly Measured[];
  readonly points?: readonly { readonly answers: number; readonly ms: number }[];
}

/** Every suite, loaded when it runs; each cleans up after itself. */
export const suites: Readonly<Record<string, () => Promise<SuiteResult>>> = {
  page: async () => ({ measured: await (await import('./visitor-page.ts')).visitorPage() }),
  start: async () => ({ measured: await (await import('./start.ts')).start() }),
  results: async () => {
    const [{ inEmptyCompany }, { surveyResults }] = [
      await import('./house.ts'),
      await import('./figures.ts'),
    ];
    return { measured: await inEmptyCompany(surveyResults) };
  },
  figures: async () => {
    const [{ inEmptyCompany }, { pages }] = [await import('./house.ts'), await import('./figures.ts')];
    return { measured: await inEmptyCompany(ctx => pages(ctx)) };
  },
  growth: async () => {
    const [{ inEmptyCompany }, { growth }] = [await import('./house.ts'), await import('./figures.ts')];
    const { points, measured } = await inEmptyCompany(ctx => growth(ctx));
    return { measured: [measured], points };
  },
};
