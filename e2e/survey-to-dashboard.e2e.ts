import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { loadLanguage } from '../platform/i18n/load-language.ts';
import type { Translate } from '../platform/i18n/translator.ts';
import { findAccessibilityProblems } from './rig/find-accessibility-problems.ts';
import { openPage } from './rig/open-page.ts';
import { screenshot } from './rig/screenshot.ts';
import { signUp } from './rig/sign-up.ts';
import { type House, startHouse } from './rig/start-house.ts';
import { createSteps } from './rig/steps.ts';

const words = {
  en: { name: 'Harbour Books', owner: 'Sara Bright', link: 'Receipt', text: 'Quick, and wrapped with care' },
  fa: { name: 'کتاب‌فروشی بندر', owner: 'سارا روشن', link: 'رسید خرید', text: 'تند و با حوصله بسته‌بندی شد' },
} as const;

/** From the visitor's "send" until the open dashboard shows it. Busy machines included. */
const liveWithin = 5_000;

describe.each(['fa', 'en'] as const)('from a survey to the dashboard, in %s', language => {
  let house: House;
  let page: Page;
  let dashboard: Page;
  let visitor: Page;
  let t: Translate;
  let slug = '';
  let address = '';
  const problems: (readonly string[])[] = [];
  const step = createSteps();
  const { name, owner, link, text } = words[language];

  async function open(viewport: 'desktop' | 'phone') {
    const opened = await openPage(house.browser, { origin: house.safar.origin, language, viewport });
    problems.push(opened.problems);
    return opened;
  }

  beforeAll(async () => {
    t = (await loadLanguage(language)).t;
    house = await startHouse();
    const opened = await open('desktop');
    page = opened.page;
    slug = await signUp(page, { language, name, owner });
    // The same reader's second window.
    dashboard = await opened.context.newPage();
  });
  afterAll(() => house?.close());

  step('a ready survey becomes one\u2019s own', async () => {
    await page.goto(`/w/${slug}/surveys/new`);
    await page.getByRole('button', { name: t('surveys.template.transactional-nps.name') }).click();
    await page.waitForURL(/surveys\/[0-9a-f-]{36}$/);
    const preview = page.getByRole('complementary', { name: t('surveys.editor.preview') });
    await preview.waitFor();
    await screenshot(page, `survey-editor-${language}`);
  });

  step('published, it has a link', async () => {
    await page.getByRole('button', { name: t('surveys.publish') }).click();
    await page.waitForURL(/\/share$/);
    await page.getByRole('button', { name: t('collection.share.new') }).click();
    await page.getByLabel(t('collection.share.name')).fill(link);
    await page.getByRole('button', { name: t('collection.share.make') }).click();
    const card = page.getByRole('article').filter({ hasText: link });
    address = (await card.getByText(/\/s\//).innerText()).trim();
    await screenshot(page, `survey-share-${language}`);
  });

  step('the dashboard waits for the first answer', async () => {
    await dashboard.goto(`/w/${slug}`);
    await dashboard.getByText(t('dashboards.empty.title')).waitFor();
  });

  step('a visitor answers by touch, on a phone', async () => {
    ({ page: visitor } = await open('phone'));
    await visitor.goto(new URL(address).pathname);
    const scale = visitor.getByRole('radiogroup').first();
    const first = scale.locator('.point').first();
    const last = scale.locator('.point').last();
    const [zero, ten] = [await first.boundingBox(), await last.boundingBox()];
    if (!zero || !ten) throw new Error('the scale is not on the screen');
    expect(await first.locator('input').getAttribute('value')).toBe('0');
    // Reading begins at zero: on the right in Persian, on the left in English, or above when it wraps.
    if (zero.y === ten.y) expect(language === 'fa' ? zero.x > ten.x : zero.x < ten.x).toBe(true);
    const second = await scale.locator('.point').nth(1).boundingBox();
    expect(language === 'fa' ? zero.x > (second?.x ?? 0) : zero.x < (second?.x ?? 0)).toBe(true);
    expect(await findAccessibilityProblems(visitor)).toEqual([]);
    await screenshot(visitor, `visitor-${language}`);
    await scale.locator('.point').nth(9).tap();
    expect(await scale.locator('input').nth(9).isChecked()).toBe(true);
    await visitor.getByRole('textbox').fill(text);
    await visitor.locator('button.next').tap();
    await visitor.getByRole('heading', { level: 1, name: t('surveys.template.thanks') }).waitFor();
    await screenshot(visitor, `visitor-thanks-${language}`);
  });

  step('the open dashboard moves by itself', async () => {
    const figure = dashboard.locator('figure', { hasText: t('ui.figure.n', { n: 1 }) }).first();
    const begun = performance.now();
    await figure.waitFor({ timeout: liveWithin });
    const shown = await figure.locator('.tabular').first().innerText();
    expect(shown).toBe(language === 'fa' ? '۱۰۰' : '100');
    process.stderr.write(`shown ${Math.round(performance.now() - begun)} ms after the thanks\n`);
    await screenshot(dashboard, `dashboard-live-${language}`);
  });

  step('the words are in the stream', async () => {
    await dashboard
      .getByRole('link', { name: t('feedback.title') })
      .first()
      .click();
    await dashboard.getByRole('button').filter({ hasText: text }).waitFor();
  });

  step('the survey\u2019s results show it too', async () => {
    await page
      .getByRole('link', { name: t('surveys.part.results') })
      .first()
      .click();
    await page.getByText(text).waitFor();
    await screenshot(page, `survey-results-${language}`, { isFull: true });
  });

  step('nothing went wrong behind the screens', () => expect(problems.flat()).toEqual([]));
});
