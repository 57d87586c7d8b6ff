import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAccessibilityProblems } from './rig/find-accessibility-problems.ts';
import { launchBrowser } from './rig/launch-browser.ts';
import { type OpenPageOptions, openPage } from './rig/open-page.ts';
import { screenshot } from './rig/screenshot.ts';
import { serveWeb, type WebServer } from './rig/serve-web.ts';

const sections = ['figures', 'road', 'charts', 'lists', 'fields', 'controls'] as const;

let web: WebServer;
let browser: Browser;

beforeAll(async () => {
  web = await serveWeb();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await web?.stop();
});

/** Opens the gallery; the page must neither complain nor break the content security policy while `visit` looks at it. */
async function gallery(
  options: Omit<OpenPageOptions, 'origin'>,
  visit: (page: Page) => Promise<void>,
): Promise<void> {
  const { page, context, problems } = await openPage(browser, { origin: web.origin, ...options });
  try {
    await page.goto('/gallery');
    await page.locator('#controls').waitFor();
    await visit(page);
    expect(problems).toEqual([]);
  } finally {
    await context.close();
  }
}

describe.each(['fa', 'en'])('in %s', language => {
  it.each([
    ['light', 'desktop'],
    ['dark', 'desktop'],
    ['light', 'phone'],
  ] as const)('every part is seen, accessible and inside the page: %s, %s', async (theme, viewport) => {
    await gallery({ language, theme, viewport }, async page => {
      expect(await page.locator('html').getAttribute('dir')).toBe(language === 'fa' ? 'rtl' : 'ltr');
      const wider = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect(wider).toBe(0);
      for (const section of sections) {
        await screenshot(page, `gallery-${language}-${theme}-${viewport}-${section}`, {
          selector: `#${section}`,
        });
      }
      expect(await findAccessibilityProblems(page)).toEqual([]);
    });
  });

  it('opens menus, lists, dialogs and calendars that are accessible too', async () => {
    await gallery({ language }, async page => {
      const openers = [
        page.locator('#controls button[aria-haspopup="true"]').first(),
        page.locator('#fields button[aria-haspopup="listbox"]').first(),
        page.locator('#fields button[aria-haspopup="dialog"]').first(),
      ];
      for (const opener of openers) {
        await opener.click();
        await page.locator('[role="menu"], [role="listbox"], [role="dialog"]').first().waitFor();
        expect(await findAccessibilityProblems(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await page
          .locator('[role="menu"], [role="listbox"], [role="dialog"]')
          .first()
          .waitFor({ state: 'detached' })
          .catch(() => undefined);
      }
      await page
        .getByRole('button', { name: language === 'fa' ? 'باز کردن پنجره' : 'Open a dialog' })
        .click();
      await page.getByRole('dialog').waitFor();
      expect(await findAccessibilityProblems(page)).toEqual([]);
      await screenshot(page, `gallery-${language}-dialog`);
    });
  });
});

it('walks a chart in the direction it is drawn', async () => {
  for (const [language, back, before] of [
    ['fa', 'ArrowRight', 'بهمن'],
    ['en', 'ArrowLeft', 'Nov'],
  ] as const) {
    await gallery({ language }, async page => {
      const chart = page.locator('#charts [role="group"]').first();
      await chart.focus();
      await page.keyboard.press(back);
      expect(await chart.locator('output').innerText()).toContain(before);
    });
  }
});

it('shows the same data as a table', async () => {
  await gallery({ language: 'fa' }, async page => {
    await page.locator('#charts').getByRole('button', { name: 'دیدن جدول' }).first().click();
    const table = page.locator('#charts table').first();
    expect(await table.locator('tbody tr').count()).toBe(12);
    expect(await table.locator('tbody th').first().innerText()).toBe('فروردین');
    expect(await table.innerText()).toMatch(/[۰-۹]/);
  });
});

it('chooses days in the Jalali calendar and hands over Gregorian ones', async () => {
  await gallery({ language: 'fa' }, async page => {
    await page.locator('#fields button[aria-haspopup="dialog"]').first().click();
    const calendar = page.getByRole('dialog');
    expect(await calendar.locator('header').innerText()).toBe('مهر ۱۴۰۵');
    await calendar.getByRole('gridcell').getByText('۱۴', { exact: true }).click();
    // The reader sees 14 Mehr; what the page holds is shown by the hidden input: 6 October.
    expect(await page.locator('#fields input[value^="2026-10-06"]').count()).toBeGreaterThan(0);
  });
});

it('puts a list in another order by keyboard alone', async () => {
  await gallery({ language: 'fa' }, async page => {
    const items = page
      .locator('#lists [role="grid"] [role="row"]')
      .filter({ has: page.locator('[slot="drag"]') });
    expect(await items.first().innerText()).toBe('آشنایی');
    await items.first().locator('[slot="drag"]').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => items.first().innerText()).toBe('توجه');
  });
});
