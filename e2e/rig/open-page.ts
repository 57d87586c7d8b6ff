import type { Browser, BrowserContext, Page } from 'playwright-core';

export type Viewport = 'desktop' | 'phone';

export interface OpenPageOptions {
  /** Address of the server: 'http://127.0.0.1:4000'. */
  readonly origin: string;
  /** 'fa', 'en' …: sets the reader's cookie. */
  readonly language: string;
  readonly theme?: 'light' | 'dark';
  readonly viewport?: Viewport;
}

export interface OpenedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors of the page and its console so far, broken content-security rules among them. */
  readonly problems: readonly string[];
}

const sizes = { desktop: { width: 1360, height: 900 }, phone: { width: 390, height: 844 } } as const;

/** A fresh reader: own cookies, language, theme, size; animations off so that pictures are still. */
export async function openPage(browser: Browser, options: OpenPageOptions): Promise<OpenedPage> {
  const { origin, language, theme = 'light', viewport = 'desktop' } = options;
  const isPhone = viewport === 'phone';
  const context = await browser.newContext({
    viewport: sizes[viewport],
    deviceScaleFactor: isPhone ? 2 : 1,
    isMobile: isPhone,
    hasTouch: isPhone,
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: language,
    baseURL: origin,
  });
  await context.addCookies([{ name: 'safar_language', value: language, url: origin }]);
  const page = await context.newPage();
  // Only a ceiling: a busy machine may be ten times slower than an idle one.
  page.setDefaultTimeout(30_000);
  const problems: string[] = [];
  page.on('pageerror', error => problems.push(String(error)));
  page.on('console', message => {
    if (message.type() === 'error') problems.push(message.text());
  });
  return { page, context, problems };
}
