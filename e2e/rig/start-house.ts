import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { type SafarProcess, startSafar } from '../../platform/testkit/safar-process.ts';
import { launchBrowser } from './launch-browser.ts';

/** A real Safar on a folder of its own, and a browser to visit it with. */
export interface House {
  readonly safar: SafarProcess;
  readonly browser: Browser;
  readonly dataPath: string;
  /** Closes the browser, stops Safar, removes its folder. */
  readonly close: () => Promise<void>;
}

export async function startHouse(environment: Readonly<Record<string, string>> = {}): Promise<House> {
  const dataPath = mkdtempSync(join(tmpdir(), 'safar-journey-'));
  const remove = () => rmSync(dataPath, { recursive: true, force: true });
  const safar = await startSafar({ SAFAR_DATA: dataPath, ...environment }).catch((error: unknown) => {
    remove();
    throw error;
  });
  // Whatever becomes of the tests, nothing stays behind.
  const atExit = () => void process.kill(safar.pid, 'SIGTERM');
  process.once('exit', atExit);
  const browser = await launchBrowser();
  return {
    safar,
    browser,
    dataPath,
    close: async () => {
      await browser.close();
      await safar.stop();
      process.off('exit', atExit);
      remove();
    },
  };
}
