import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { loadLanguage } from '../platform/i18n/load-language.ts';
import type { Translate } from '../platform/i18n/translator.ts';
import { walkFirstRun } from './rig/first-run.ts';
import { type House, startHouse } from './rig/start-house.ts';
import { openPage } from './rig/open-page.ts';
import { screenshot } from './rig/screenshot.ts';
import { createSteps } from './rig/steps.ts';
import { writeFeedbackFile } from './rig/feedback-file.ts';

const people = {
  en: { name: 'Sara Bright', company: 'Harbour Books', calendar: 'gregory' },
  fa: { name: 'سارا روشن', company: 'کتاب‌فروشی بندر', calendar: 'persian' },
} as const;

describe.each(['fa', 'en'] as const)('the first ten minutes, in %s', language => {
  let house: House;
  let page: Page;
  let t: Translate;
  let problems: readonly string[];
  const step = createSteps();
  const file = writeFeedbackFile(language);
  const saysAnswers = (n: number) => t('ui.figure.n', { n });

  beforeAll(async () => {
    t = (await loadLanguage(language)).t;
    house = await startHouse();
    // The browser speaks the other language: the first run asks.
    const opened = await openPage(house.browser, {
      origin: house.safar.origin,
      language: language === 'fa' ? 'en' : 'fa',
    });
    ({ page, problems } = opened);
  });
  afterAll(() => house?.close());

  step('a company is set up in the browser', async () => {
    await walkFirstRun(page, t, language, {
      ...people[language],
      email: 'sara@example.com',
      password: 'a lantern by the harbour',
    });
    expect(await page.evaluate('[document.documentElement.lang, document.documentElement.dir]')).toEqual([
      language,
      language === 'fa' ? 'rtl' : 'ltr',
    ]);
    await screenshot(page, `first-run-${language}`);
  });

  step('the checklist knows what is done', async () => {
    await page.goto('/');
    await page.getByRole('heading', { name: t('workspace.checklist.title') }).waitFor();
    await screenshot(page, `checklist-${language}`);
    await page.getByRole('link', { name: t('workspace.checklist.feedback') }).click();
    await page.waitForURL('**/import');
  });

  step('a file of feedback is mapped, checked and recorded', async () => {
    await page.locator('input[type=file]').setInputFiles({
      name: file.name,
      mimeType: 'text/csv',
      buffer: Buffer.from(file.text),
    });
    await page.getByRole('heading', { name: t('imports.map.heading') }).waitFor();
    await screenshot(page, `import-map-${language}`, { isFull: true });
    await page.getByRole('button', { name: t('imports.map.check') }).click();
    // The places of the file stand nowhere yet: one press puts them on the road.
    await page.getByRole('button', { name: t('feedback.import.check.create') }).click();
    const heading = t('feedback.import.check.heading', { n: file.rows.length });
    await page.getByRole('heading', { name: heading }).waitFor();
    await screenshot(page, `import-checked-${language}`);
    await page.getByRole('button', { name: t('feedback.import.start') }).click();
    await page
      .getByRole('heading', { name: t('feedback.import.done.heading', { n: file.rows.length }) })
      .waitFor({ timeout: 30_000 });
    await screenshot(page, `import-done-${language}`);
  });

  step('the overview shows what the file holds', async () => {
    await page
      .getByRole('link', { name: t('dashboards.overview') })
      .first()
      .click();
    const nps = page.locator('figure', { hasText: t('metrics.metric.nps.name') }).first();
    await nps.getByText(saysAnswers(file.nps.n)).waitFor();
    expect(numberIn(await nps.locator('.tabular').first().innerText())).toBe(file.nps.value);
    const csat = page.locator('figure', { hasText: t('metrics.metric.csat.name') }).first();
    expect(numberIn(await csat.locator('.tabular').first().innerText())).toBe(file.csat.percent);
    await csat.getByText(saysAnswers(file.csat.n)).waitFor();
    const done = page.getByRole('listitem').filter({ hasText: t('workspace.checklist.feedback') });
    await done.getByText(t('workspace.checklist.done')).waitFor({ state: 'attached' });
    await screenshot(page, `overview-first-${language}`, { isFull: true });
  });

  step('the road has a house for every place, and leads to its feedback', async () => {
    await page
      .getByRole('link', { name: t('dashboards.journey') })
      .first()
      .click();
    for (const place of file.places) await page.getByRole('link', { name: place.name }).waitFor();
    await screenshot(page, `journey-first-${language}`);
    const [first] = file.places;
    if (!first) throw new Error('the file has no places');
    await page.getByRole('link', { name: first.name }).click();
    await page.waitForURL(/feedback\?.*touchpoint=/);
    await page.getByText(t('feedback.count', { n: first.n })).waitFor();
    const rows = page.getByRole('list', { name: t('feedback.list') }).getByRole('listitem');
    await expect.poll(() => rows.count(), { timeout: 10_000 }).toBe(first.n);
    for (const text of await rows.allInnerTexts()) expect(text).toContain(first.name);
  });

  step('one feedback opens with its words, its person and its day', async () => {
    const [newest] = file.rows.filter(row => row.place === file.places[0]?.name);
    if (!newest) throw new Error('the file has no rows');
    await page
      .getByRole('list', { name: t('feedback.list') })
      .getByRole('button')
      .first()
      .click();
    const panel = page.getByRole('complementary', { name: t('feedback.one.title') });
    await panel.getByText(newest.text).waitFor();
    await panel.getByText(newest.person).waitFor();
    await panel.getByText(newest.day).first().waitFor();
    await screenshot(page, `record-${language}`);
    await page.keyboard.press('j');
    await panel.getByText(file.rows.filter(row => row.place === newest.place)[1]?.text ?? '?').waitFor();
  });

  step('nothing went wrong behind the screens', () => expect(problems).toEqual([]));
});

/** The number that a figure writes, in whichever digits and with whichever minus. */
function numberIn(text: string): number {
  const latin = text.replace(/[۰-۹]/g, digit => String(digit.charCodeAt(0) - 0x06f0));
  return Number(latin.replace('−', '-').replace(/[^0-9-]/g, ''));
}
