import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { loadLanguage } from '../platform/i18n/load-language.ts';
import type { Translate } from '../platform/i18n/translator.ts';
import { type DemoHouse, startDemoHouse, type Tongue } from './rig/demo-house.ts';
import { findAccessibilityProblems } from './rig/find-accessibility-problems.ts';
import { createSteps } from './rig/steps.ts';

/** What was understood of texts: read with its evidence, followed to its theme and back, corrected. */

let house: DemoHouse;
beforeAll(async () => {
  house = await startDemoHouse(400);
}, 600_000);
afterAll(() => house?.close());

/** Of one theme, as its own page and the API call it. */
const theme = 'delivery';

interface Reading {
  sentiment: { label: 'neg' | 'neu' | 'pos' | 'mixed'; corrected: boolean } | null;
  themes: { key: string; spans: [number, number][] }[];
}

describe.each(['fa', 'en'] as const)('in %s', (language: Tongue) => {
  const step = createSteps();
  let t: Translate;
  let page: Page;
  let context: BrowserContext;
  let problems: string[];
  let base = '';
  let id = '';

  const ask = <T>(path: string) => house.ask<T>(page, `/w/${house.slug[language]}${path}`);
  const reading = async () => {
    const { readings } = await ask<{ readings: Reading[] }>(`/text/readings?ids=${id}`);
    return readings[0];
  };
  const panel = () => page.getByRole('complementary', { name: t('feedback.one.title') });
  const understood = () => panel().getByRole('region', { name: t('text.understood') });

  step('all texts of the demo company are read', async () => {
    ({ t } = await loadLanguage(language));
    ({ page, context, problems } = await house.enter(language));
    base = `/w/${house.slug[language]}`;
    await expect
      .poll(async () => (await ask<{ waiting: number }>('/text/progress')).waiting, { timeout: 120_000 })
      .toBe(0);
  });

  step('a record shows what was understood, and the words that say so', async () => {
    await page.goto(`${base}/feedback?theme=${theme}`);
    await page.getByRole('list', { name: t('feedback.list') }).waitFor();
    await page.keyboard.press('j');
    await understood().waitFor();
    id = new URL(page.url()).searchParams.get('id') ?? '';
    const { record } = await ask<{ record: { text: string } }>(`/feedback/${id}`);
    const known = await reading();
    expect(await panel().locator('blockquote').first().innerText()).toBe(record.text);
    const marked = (await panel().locator('blockquote mark').allInnerTexts()).join('');
    for (const [start, end] of known?.themes.flatMap(({ spans }) => spans) ?? [])
      expect(marked).toContain(record.text.slice(start, end).slice(0, 3));
    expect(await findAccessibilityProblems(page)).toEqual([]);
  });

  step('its theme has a page, with quotes and a way back to the stream', async () => {
    await understood()
      .getByRole('list', { name: t('text.themes') })
      .getByRole('button')
      .first()
      .click();
    await page.getByRole('menuitem', { name: t('text.seeTheme') }).click();
    await page.waitForURL(/\/themes\/[a-z-]+/);
    await page.goto(`${base}/themes/${theme}?range=last12Months`);
    await page.getByRole('heading', { name: t('themes.quotes') }).waitFor();
    expect(await page.locator('blockquote').count()).toBeGreaterThan(0);
    // Each sentence of the summary is of the record that it leads to.
    const chosen = page.getByRole('region', { name: t('text.summary.chosen') });
    const sentence = (await chosen.locator('blockquote').first().innerText()).split('•••')[0] ?? '';
    const link = await chosen.getByRole('link').first().getAttribute('href');
    const from = new URL(link ?? '', page.url()).searchParams.get('id');
    const { record } = await ask<{ record: { text: string } }>(`/feedback/${from}`);
    expect(record.text).toContain(sentence);
    const { theme: figures } = await ask<{ theme: { badly: { n: number } } }>(
      `/themes/${theme}?range=last12Months`,
    );
    await page.getByRole('link', { name: t('themes.readAll') }).click();
    await page.getByRole('list', { name: t('feedback.list') }).waitFor();
    // What the figure counts is what the stream lists.
    const { records } = await ask<{ records: number }>(`/feedback/count${new URL(page.url()).search}`);
    expect(records).toBe(figures.badly.n);
  });

  step('what was plugged in is told: nothing, so that nothing is sent anywhere', async () => {
    await page.goto(`${base}/settings/models`);
    await page.getByText(t('text.plugs.writing.none')).waitFor();
    expect(await page.getByRole('switch').count()).toBe(0);
    expect(await findAccessibilityProblems(page)).toEqual([]);
  });

  step('a sentiment is corrected by one key, shown at once, and taken back', async () => {
    await page.goto(`${base}/feedback?theme=${theme}&id=${id}`);
    await understood().waitFor();
    const before = (await reading())?.sentiment?.label;
    const [key, other] = before === 'neu' ? (['3', 'pos'] as const) : (['2', 'neu'] as const);
    await page.keyboard.press(key);
    const chosen = understood().getByRole('radio', { name: t(`text.sentiment.${other}`) });
    await expect.poll(() => chosen.getAttribute('aria-checked')).toBe('true');
    await expect
      .poll(async () => (await reading())?.sentiment)
      .toMatchObject({ label: other, corrected: true });
    await page.keyboard.press('z');
    await expect.poll(async () => (await reading())?.sentiment?.label).toBe(before);
  });

  step(
    'texts like it are found by a key, each with why, in a stream that stays limited as it was',
    async () => {
      await page.keyboard.press('s');
      const similar = understood().getByRole('list', { name: t('text.similar') });
      await similar.getByRole('link').first().waitFor();
      expect(await findAccessibilityProblems(page)).toEqual([]);
      const link = await similar.getByRole('link').first().getAttribute('href');
      expect(new URL(link ?? '', page.url()).searchParams.get('theme')).toBe(theme);
      await page.keyboard.press('s');
    },
  );

  step('a misspelt word finds texts, and the theme that is meant', async () => {
    await page.goto(`${base}/feedback?q=${encodeURIComponent(language === 'fa' ? 'ارصال' : 'delivry')}`);
    await page.getByText(t('text.hint')).waitFor();
    await page.getByRole('list', { name: t('feedback.list') }).waitFor();
    expect(await findAccessibilityProblems(page)).toEqual([]);
    await page.goto(`${base}/feedback?theme=${theme}&id=${id}`);
    await understood().waitFor();
  });

  step('a theme is found by typing and added', async () => {
    const has = async () => (await reading())?.themes.map(one => one.key) ?? [];
    expect(await has()).not.toContain('privacy-security');
    const { taxonomy } = await ask<{
      taxonomy: { themes: { key: string; names: Record<string, string> }[] };
    }>('/taxonomy');
    const name = taxonomy.themes.find(one => one.key === 'privacy-security')?.names[language] ?? '';
    await page.keyboard.press('t');
    await page.keyboard.type(name.slice(0, 5).toLowerCase());
    await page.getByRole('option', { name }).click();
    await understood()
      .getByRole('list', { name: t('text.themes') })
      .getByText(name)
      .waitFor();
    await expect.poll(has).toContain('privacy-security');
  });

  step('a theme of the company’s own is seen to change things before it is published', async () => {
    await page.goto(`${base}/themes`);
    await page.getByRole('link', { name: t('text.edit.title') }).click();
    await page.getByRole('button', { name: t('text.edit.add') }).click();
    await page.getByRole('textbox', { name: t('common.name') }).fill('Gift wrap');
    await page
      .getByRole('textbox', { name: t('text.edit.cues') })
      .fill(language === 'fa' ? 'پیک\nبسته' : 'courier\nparcel');
    await page.getByRole('button', { name: t('common.done') }).click();
    await page.getByRole('button', { name: t('text.edit.preview') }).click();
    await page
      .getByRole('grid', { name: t('text.edit.previewTitle') })
      .getByText('Gift wrap')
      .waitFor();
    const { version } = await ask<{ version: number }>('/taxonomy');
    await page.getByRole('button', { name: t('text.edit.publish', { version: version + 1 }) }).click();
    await page.getByText(t('text.edit.published')).waitFor();
    expect((await ask<{ version: number }>('/taxonomy')).version).toBe(version + 1);
  });

  step('texts worth checking are confirmed one after the other by Enter, and taken back', async () => {
    await page.goto(`${base}/themes/check`);
    await page.getByRole('region', { name: t('text.understood') }).waitFor();
    const place = (at: number) => page.getByText(t('text.learning.place', { at, n: 10 }));
    await place(1).waitFor();
    await page.keyboard.press('Enter');
    await place(2).waitFor();
    await page.keyboard.press('z');
    await page.getByText(t('text.uncorrected')).waitFor();
    await page.keyboard.press('j');
    await place(3).waitFor();
  });

  step('nothing went wrong on the way', async () => {
    await context.close();
    expect(problems).toEqual([]);
  });
});
