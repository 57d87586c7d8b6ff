import type { BrowserContext, Cookie, Page } from 'playwright-core';
import { openPage, type Viewport } from './open-page.ts';
import { runSafar } from './run-safar.ts';
import { type House, startHouse } from './start-house.ts';

export type Tongue = 'fa' | 'en';

const readers: Readonly<Record<Tongue, string>> = { fa: 'سارا احمدی', en: 'Sara Ahmadi' };

/** A house with the demo company in two languages, and the way in. */
export interface DemoHouse extends House {
  /** Of the demo company that speaks the language. */
  readonly slug: Readonly<Record<Tongue, string>>;
  /** A page of somebody signed in, with what went wrong on it so far. */
  readonly enter: (
    language: Tongue,
    viewport?: Viewport,
    theme?: 'light' | 'dark',
  ) => Promise<{ page: Page; context: BrowserContext; problems: string[] }>;
  readonly ask: <T>(page: Page, path: string, data?: unknown) => Promise<T>;
}

export async function startDemoHouse(customers: number): Promise<DemoHouse> {
  const house = await startHouse();
  const { origin } = house.safar;
  const slug: Record<Tongue, string> = { fa: '', en: '' };
  const cookies: Record<Tongue, Cookie[]> = { fa: [], en: [] };
  for (const language of ['fa', 'en'] as const) {
    const made = await runSafar<{ workspace: string }>(
      house.dataPath,
      'demo',
      '--customers',
      String(customers),
      '--language',
      language,
    );
    slug[language] = made.workspace;
    // Somebody of each language's own: their name stands on every picture.
    const { link } = await runSafar<{ link: string }>(
      house.dataPath,
      'user',
      'create',
      `reader-${language}@example.com`,
      '--name',
      readers[language],
      '--role',
      'owner',
      '--workspace',
      made.workspace,
      '--language',
      language,
    );
    cookies[language] = await signIn(house, new URL(link).pathname);
  }
  return {
    ...house,
    slug,
    enter: async (language, viewport = 'desktop', theme = 'light') => {
      const opened = await openPage(house.browser, { origin, language, viewport, theme });
      await opened.context.addCookies(cookies[language]);
      return { ...opened, problems: opened.problems as string[] };
    },
    ask: async <T>(page: Page, path: string, data?: unknown) => {
      const headers = { origin };
      const response =
        data === undefined
          ? await page.request.get(`/api/v1${path}`)
          : await page.request.post(`/api/v1${path}`, { data, headers });
      if (!response.ok()) throw new Error(`${path}: ${response.status()} ${await response.text()}`);
      return (await response.json()) as T;
    },
  };
}

/** The link works once, so its cookies are kept for every later reader. */
async function signIn(house: House, path: string): Promise<Cookie[]> {
  const { page, context } = await openPage(house.browser, { origin: house.safar.origin, language: 'en' });
  await page.goto(path);
  await page.waitForURL(/\/w\//);
  const cookies = await context.cookies();
  await context.close();
  return cookies.filter(cookie => cookie.name !== 'safar_language');
}
