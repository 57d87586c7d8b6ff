import { chromium, type Browser } from 'playwright-core';
import { browserBinary } from './browser-binary.ts';

/** Starts the browser from npm; nothing of the system's is needed. Close it when done. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, environment } = await browserBinary();
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...environment } as Record<string, string>,
    // The package's own arguments are for lambdas and break ordinary pages.
    ignoreDefaultArgs: ['--headless'],
    args: [
      '--no-sandbox',
      '--headless=shell',
      '--disable-gpu',
      '--font-render-hinting=none',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
