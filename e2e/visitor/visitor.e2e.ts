import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Company, testServer, type TestServer } from '../../app/test-server.ts';
import { buildWidget } from '../../scripts/build-widget.ts';
import { findAccessibilityProblems } from '../rig/find-accessibility-problems.ts';
import { launchBrowser } from '../rig/launch-browser.ts';
import { type OpenedPage, openPage } from '../rig/open-page.ts';
import { screenshot } from '../rig/screenshot.ts';

// A visitor with a phone: the real page, the real server, the real stores; nothing is intercepted.

let house: TestServer;
let browser: Browser;
let origin: string;
let acme: Company;
let survey: { token: string; id: string };
const opened: OpenedPage[] = [];

beforeAll(async () => {
  await buildWidget();
  house = await testServer();
  origin = await house.server.listen({ host: '127.0.0.1', port: 0 });
  acme = await house.company('Aftab');
  survey = await publish('relational-nps');
  browser = await launchBrowser();
}, 120_000);
afterEach(async () => {
  for (const { context } of opened.splice(0)) await context.close();
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

async function publish(template: string): Promise<{ token: string; id: string }> {
  const api = (path: string) => `/api/v1/w/${acme.slug}${path}`;
  const body = { template, languages: ['fa', 'ar', 'vi', 'en'] };
  const { id } = (await acme.owner.ask('POST', api('/surveys'), body)).body as { id: string };
  await acme.owner.ask('POST', api(`/surveys/${id}/publish`), { revision: 1 });
  const made = await acme.owner.ask('POST', api(`/surveys/${id}/links`), { name: 'Receipt' });
  return { id, token: (made.body as { url: string }).url.split('/s/')[1] ?? '' };
}

async function visit(language: string, { token } = survey, width = 360): Promise<OpenedPage> {
  const one = await openPage(browser, { origin, language, viewport: 'phone' });
  opened.push(one);
  await one.page.setViewportSize({ width, height: 720 });
  await one.page.goto(`/s/${token}`);
  await one.page.locator('.next').waitFor();
  return one;
}

const point = (page: Page, value: number) => page.locator(`.scale input[value="${value}"]`);
/** Past the moment in which a second press is taken for a double one. */
const next = async (page: Page) => {
  await page.waitForTimeout(400);
  await page.locator('.next').click();
};
/** As a Persian keyboard does; the driver's own knows only Latin keys. */
async function typeDigits(page: Page, digits: string): Promise<void> {
  for (const key of digits) await page.locator(':focus').dispatchEvent('keydown', { key, bubbles: true });
}
const words = (page: Page) => page.locator('section:not([hidden]) textarea').first();
const thanks = (page: Page) => page.locator('.end .tick').waitFor();

async function responses(
  id = survey.id,
): Promise<{ values: number[]; text: string | null; language: string }[]> {
  const { rows } = await house.house.systemPool.query(
    `select "values", text, language from feedback where survey_id = $1 order by received_at, id`,
    [id],
  );
  return rows as { values: number[]; text: string | null; language: string }[];
}

describe.each([
  { language: 'fa', zero: '۰', ten: '۱۰', forward: 'ArrowLeft', rightmost: 0 },
  { language: 'en', zero: '0', ten: '10', forward: 'ArrowRight', rightmost: 10 },
])('in $language', ({ language, zero, ten, forward, rightmost }) => {
  test('the scale begins where reading begins, in the reader’s digits, in both layouts', async () => {
    for (const width of [320, 360, 1000]) {
      const { page } = await visit(language, survey, width);
      const cells = await page.locator('.point').evaluateAll(list =>
        list.map(cell => {
          const { left, right, top, width, height } = cell.getBoundingClientRect();
          return { left, right, top, width, height, text: cell.textContent?.trim() };
        }),
      );
      expect(cells).toHaveLength(11);
      expect([cells[0]?.text, cells[10]?.text]).toEqual([zero, ten]);
      for (const cell of cells) {
        expect(cell.width, `${width} wide`).toBeGreaterThanOrEqual(44);
        expect(cell.height).toBeGreaterThanOrEqual(44);
        expect(cell.left).toBeGreaterThanOrEqual(0);
        expect(cell.right).toBeLessThanOrEqual(width);
      }
      // Within a row every following point stands further along the line of text.
      for (const [i, cell] of cells.entries()) {
        const before = cells[i - 1];
        if (before?.top !== cell.top) continue;
        if (language === 'fa') expect(cell.right).toBeLessThanOrEqual(before.left + 0.5);
        else expect(cell.left).toBeGreaterThanOrEqual(before.right - 0.5);
      }
      const row = cells.filter(cell => cell.top === cells[rightmost]?.top);
      expect(cells[rightmost]?.right).toBe(Math.max(...row.map(cell => cell.right)));
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    }
  });

  test('everything can be done from the keyboard, and what is said is recorded once', async () => {
    const before = (await responses()).length;
    const { page, problems } = await visit(language);
    await page.locator('.scale input').first().focus();
    await page.keyboard.press('3');
    await page.keyboard.press(forward);
    expect(await point(page, 4).isChecked()).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await point(page, 3).isChecked()).toBe(true);
    await typeDigits(page, ten);
    expect(await point(page, 10).isChecked()).toBe(true);
    await page.waitForTimeout(1000);
    await typeDigits(page, language === 'fa' ? '۵' : '5');
    expect(await point(page, 5).isChecked()).toBe(true);
    await page.waitForTimeout(400);
    await page.keyboard.press('Enter');
    // The new page is told, and its first question has the focus.
    await expect.poll(() => page.locator(':focus').evaluate(one => one.tagName)).toBe('H2');
    await page.keyboard.press('Tab');
    await page.keyboard.type('ارسال دیر بود');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.waitForTimeout(400);
    while (!(await page.locator('.next:focus').count())) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await thanks(page);
    const recorded = await responses();
    expect(recorded).toHaveLength(before + 1);
    expect(recorded.at(-1)).toMatchObject({ values: [5], text: 'ارسال دیر بود', language });
    expect(problems).toEqual([]);
  });

  test('axe finds nothing, by day and by night, from the first question to the thanks', async () => {
    for (const theme of ['light', 'dark'] as const) {
      const one = await openPage(browser, { origin, language, viewport: 'phone', theme });
      opened.push(one);
      const { page } = one;
      await page.goto(`/s/${survey.token}`);
      await page.locator('.next').waitFor();
      expect(await findAccessibilityProblems(page)).toEqual([]);
      await screenshot(page, `visitor-nps-${language}-${theme}`);
      await next(page);
      expect(await page.locator('.problem').first().textContent()).not.toBe('');
      expect(await findAccessibilityProblems(page)).toEqual([]);
      await point(page, 9).click({ force: true });
      await next(page);
      await page.locator('.choices').waitFor();
      expect(await findAccessibilityProblems(page)).toEqual([]);
      await screenshot(page, `visitor-choices-${language}-${theme}`);
      await next(page);
      await thanks(page);
      expect(await findAccessibilityProblems(page)).toEqual([]);
      await screenshot(page, `visitor-thanks-${language}-${theme}`);
    }
  });
});

test('what is missing is said, and the focus goes there', async () => {
  const { page } = await visit('fa');
  await next(page);
  expect(await page.locator('.problem').first().textContent()).toContain('پاسخ دهید');
  expect(await page.locator(':focus').getAttribute('value')).toBe('0');
  await point(page, 7).click({ force: true });
  expect(await page.locator('.problem').first().textContent()).toBe('');
});

test('without a line nothing is lost: it waits, says so calmly, and is recorded once when the line is back', async () => {
  const before = (await responses()).length;
  const { page, context } = await visit('fa');
  await point(page, 9).click({ force: true });
  await next(page);
  await words(page).waitFor();
  await context.setOffline(true);
  await words(page).fill('در مترو نوشتم');
  await next(page);
  await expect.poll(() => page.locator('.end').textContent()).toContain('محفوظ است');
  // Opened again while it still waits: it goes on waiting.
  expect((await responses()).length).toBe(before);
  await context.setOffline(false);
  await thanks(page);
  const recorded = await responses();
  expect(recorded).toHaveLength(before + 1);
  expect(recorded.at(-1)?.text).toBe('در مترو نوشتم');
});

test('a page closed while sending sends at its next opening, under the same key', async () => {
  const before = (await responses()).length;
  const { page, context } = await visit('en');
  await point(page, 8).click({ force: true });
  await next(page);
  await page.locator('.choices').waitFor();
  await context.setOffline(true);
  await next(page);
  await page.locator('.end').waitFor();
  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(`/s/${survey.token}`);
  await thanks(again);
  expect(await responses()).toHaveLength(before + 1);
  // And once it is sent, opening it again sends nothing.
  await again.reload();
  await thanks(again);
  expect(await responses()).toHaveLength(before + 1);
});

test('a reload comes back to the same page with every answer, and the phone’s back button works', async () => {
  const { page } = await visit('fa');
  await point(page, 6).click({ force: true });
  await next(page);
  await words(page).fill('نیمه‌کاره');
  await page.reload();
  await words(page).waitFor();
  expect(await words(page).inputValue()).toBe('نیمه‌کاره');
  expect(await page.locator('.status').textContent()).toContain('خوش برگشتید');
  await page.goBack();
  await page.locator('.scale').waitFor();
  expect(await point(page, 6).isChecked()).toBe(true);
  await page.goForward();
  await words(page).waitFor();
  await page.locator('.back').click();
  await page.locator('.scale').waitFor();
  const saved = await house.house.systemPool.query(
    `select answers from response where answers::text like '%نیمه‌کاره%'`,
  );
  expect(saved.rows).toHaveLength(1);
});

test('a question that the score calls for appears, and one that it does not stays away', async () => {
  const { page } = await visit('en');
  const asked = async (score: number) => {
    await point(page, score).click({ force: true });
    await next(page);
    await page.locator('.choices').waitFor();
    const title = await page.locator('section:not([hidden]) h2').first().textContent();
    await page.goBack();
    await page.locator('.scale').waitFor();
    return title;
  };
  expect(await asked(2)).toContain('disappointed');
  expect(await asked(9)).toContain('main reason');
});

test('pressing twice sends once', async () => {
  const other = await publish('transactional-nps');
  const { page } = await visit('en', other);
  await point(page, 10).click({ force: true });
  await page.waitForTimeout(400);
  await page.locator('.next').dblclick();
  await thanks(page);
  expect(await responses(other.id)).toHaveLength(1);
});

test('changing the language turns the page round and keeps the answers', async () => {
  const { page } = await visit('en');
  await point(page, 4).click({ force: true });
  await page.locator('select').selectOption('ar');
  await expect.poll(() => page.locator('html').getAttribute('dir')).toBe('rtl');
  expect(await point(page, 4).isChecked()).toBe(true);
  expect(await page.locator('.point').nth(4).textContent()).toBe('٤');
  await page.reload();
  await page.locator('.scale').waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('ar');
});

test('all kinds of the first set can be answered on a phone', async () => {
  const other = await publish('branch');
  const { page, problems } = await visit('vi', other);
  await point(page, 5).click({ force: true });
  await next(page);
  await page.locator('.choices').waitFor();
  await point(page, 4).click({ force: true });
  await page.locator('.choice').nth(1).click();
  await page.locator('textarea').fill('Nhân viên rất nhiệt tình');
  await screenshot(page, 'visitor-branch-vi');
  await next(page);
  await thanks(page);
  expect(await responses(other.id)).toMatchObject([{ values: [5, 4], text: 'Nhân viên rất nhiệt tình' }]);
  expect(problems).toEqual([]);
});
