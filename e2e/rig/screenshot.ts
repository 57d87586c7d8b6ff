import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const folder = join(import.meta.dirname, '../../test-results');

interface ScreenshotOptions {
  /** The whole page instead of what is seen at once. */
  readonly isFull?: boolean;
  /** Only this part. */
  readonly selector?: string;
}

/** Saves test-results/<name>.png, after fonts are there; returns its path. */
export async function screenshot(
  page: Page,
  name: string,
  { isFull, selector }: ScreenshotOptions = {},
): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  if (selector) await page.locator(selector).first().screenshot({ path });
  else await page.screenshot({ path, fullPage: isFull ?? false });
  return path;
}
