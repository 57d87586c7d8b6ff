import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadLanguage } from '../platform/i18n/load-language.ts';
import { pages } from '../web/registry.gen.ts';
import { type DemoHouse, startDemoHouse, type Tongue } from './rig/demo-house.ts';
import { findAccessibilityProblems } from './rig/find-accessibility-problems.ts';
import { openPage, type Viewport } from './rig/open-page.ts';

const asked = process.env['SAFAR_SCREENSHOTS'] === '1';
const folder = join(import.meta.dirname, asked ? '../docs/screenshots' : '../test-results/screens');
mkdirSync(folder, { recursive: true });

/** Screens of the docs: page → name of the picture. */
const pictures: Readonly<Record<string, string>> = {
  '/': 'overview',
  '/journey': 'journey',
  '/feedback': 'feedback',
  '/surveys/$id': 'survey-editor',
};
/** These are also looked at on dark paper. */
const dark = ['/', '/journey', '/themes', '/feedback', '/figures', '/surveys/$id'];

let house: DemoHouse;
/** Page with parameters → an address that leads somewhere, by language. */
const places: Record<Tongue, Record<string, string>> = { fa: {}, en: {} };
let visitorPath = '';
let invitation = '';

beforeAll(async () => {
  // Pictures for the docs want figures that are sure of something.
  house = await startDemoHouse(asked ? 2_000 : 400);
  for (const language of ['fa', 'en'] as const) places[language] = await findPlaces(language);
}, 600_000);
afterAll(() => house?.close());

async function findPlaces(language: Tongue): Promise<Record<string, string>> {
  const { page, context } = await house.enter(language);
  const base = `/w/${house.slug[language]}`;
  const { surveys } = await house.ask<{ surveys: { id: string }[] }>(page, `${base}/surveys`);
  const { customers } = await house.ask<{ customers: { id: string }[] }>(page, `${base}/customers`);
  const survey = surveys.at(-1)?.id ?? '';
  const { links } = await house.ask<{ links: { url: string }[] }>(page, `${base}/surveys/${survey}/links`);
  visitorPath ||= new URL(links[0]?.url ?? 'http://none/').pathname;
  if (!invitation) {
    const data = { email: `guest-${language}@example.com`, role: 'viewer', language };
    invitation = new URL((await house.ask<{ link: string }>(page, `${base}/invitations`, data)).link)
      .pathname;
  }
  const bring = async (to: string, name: string, text: string): Promise<string> => {
    await page.goto(`${base}${to}`);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
    await page.waitForURL(/\/import\/[0-9a-f-]{36}/);
    return new URL(page.url()).pathname.slice(base.length);
  };
  const answers = 'Date,NPS,Comment\n2026-01-02,9,Fine\n2026-01-03,4,Slow and late\n';
  const people = 'Customer ID,Name,E-mail,Newsletter\nC-1,Ann,ann@example.com,yes\nC-2,Ben,nobody,no\n';
  const imported = await bring('/import', 'answers.csv', answers);
  const importedCustomers = await bring('/customers/import', 'customers.csv', people);
  await context.close();
  return {
    '/customers/$id': `/customers/${customers[0]?.id}`,
    '/surveys/$id': `/surveys/${survey}`,
    '/surveys/$id/share': `/surveys/${survey}/share`,
    '/surveys/$id/results': `/surveys/${survey}/results`,
    '/themes/$key': '/themes/delivery',
    '/import/$id': imported,
    '/customers/import/$id': importedCustomers,
  };
}

/** Everything a page promises wherever it is opened; what is broken, in words. */
async function look(page: Page, language: Tongue, withAxe: boolean): Promise<string[]> {
  await page.locator('h1').first().waitFor();
  await page.locator('main .animate-shimmer').first().waitFor({ state: 'detached' });
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  const found = (await page.evaluate(`({
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    wider: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    title: document.title,
    key: document.body.innerText.match(/(?<!@)\\b(collection|common|dashboards|demo|directory|feedback|imports|journeys|metrics|shell|surveys|text|themes|ui|workspace)\\.[a-z][A-Za-z.]+/)?.[0],
  })`)) as { lang: string; dir: string; wider: number; title: string; key: string | undefined };
  const broken = withAxe ? await findAccessibilityProblems(page) : [];
  if (found.lang !== language) broken.push(`lang is ${found.lang}`);
  if (found.dir !== (language === 'fa' ? 'rtl' : 'ltr')) broken.push(`dir is ${found.dir}`);
  if (found.wider > 0) broken.push(`wider than the screen by ${found.wider}`);
  if (found.title === '') broken.push('no title');
  if (found.key) broken.push(`untranslated: ${found.key}`);
  return broken;
}

async function picture(page: Page, name: string): Promise<void> {
  // The editor's phone is a page of its own, which comes a little later.
  if (name.startsWith('survey-editor')) await page.frameLocator('iframe').locator('.scale').first().waitFor();
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** The weighty check runs once in each direction and once on each size. */
const checksAll = (language: Tongue, viewport: Viewport) => (language === 'fa') === (viewport === 'desktop');

describe.each(['fa', 'en'] as const)('in %s', language => {
  test.each(['desktop', 'phone'] as const)('every page of the workspace, on a %s', async viewport => {
    const { page, context, problems } = await house.enter(language, viewport);
    const broken: Record<string, string[]> = {};
    for (const { path, scope } of pages) {
      if (scope !== 'workspace' || (asked && !pictures[path])) continue;
      const place = path.includes('$') ? places[language][path] : path;
      if (place === undefined) throw new Error(`${path} has no place to be looked at: add one`);
      await page.goto(`/w/${house.slug[language]}${place === '/' ? '' : place}`);
      const found = [...(await look(page, language, checksAll(language, viewport))), ...problems.splice(0)];
      if (found.length > 0) broken[path] = found;
      const name = pictures[path] ?? path.replace(/\W+/g, '-').slice(1);
      await picture(page, `${name}-${language}${viewport === 'phone' ? '-phone' : ''}`);
    }
    await context.close();
    expect(broken).toEqual({});
  });

  test('on dark paper', async () => {
    const { page, context, problems } = await house.enter(language, 'desktop', 'dark');
    const broken: Record<string, string[]> = {};
    for (const path of dark) {
      const place = places[language][path] ?? path;
      await page.goto(`/w/${house.slug[language]}${place === '/' ? '' : place}`);
      const found = [...(await look(page, language, language === 'fa')), ...problems.splice(0)];
      if (found.length > 0) broken[path] = found;
      if (!asked) await picture(page, `${path.replace(/\W+/g, '-').slice(1)}-${language}-dark`);
    }
    await context.close();
    expect(broken).toEqual({});
  });

  test.each(['desktop', 'phone'] as const)('every page before the workspace, on a %s', async viewport => {
    const broken: Record<string, string[]> = {};
    const { page, context, problems } = await openPage(house.browser, {
      origin: house.safar.origin,
      language,
      viewport,
    });
    const strangers: Record<string, string> = {
      '/welcome': '/sign-in',
      '/sign-in/link/$token': '/sign-in/link/gone',
      '/reset-password/$token': '/reset-password/gone',
      '/invite/$token': invitation,
    };
    let seen = 0;
    for (const path of [
      ...pages.filter(page => page.scope === 'public').map(page => page.path),
      visitorPath,
    ]) {
      await page.goto(strangers[path] ?? path);
      const found = await look(page, language, checksAll(language, viewport));
      // A link that was used before is refused, and the browser notes the refusal.
      found.push(...problems.slice(seen).filter(text => !text.includes('status of 4')));
      seen = problems.length;
      if (found.length > 0) broken[path] = found;
      if (!asked) await picture(page, `public${path.replace(/\W+/g, '-')}-${language}-${viewport}`);
    }
    if (viewport === 'phone') await picture(page, `visitor-${language}-phone`);
    await context.close();
    expect(broken).toEqual({});
  });

  test('by keyboard alone', async () => {
    const { t } = await loadLanguage(language);
    const { page, context, problems } = await house.enter(language);
    await page.goto(`/w/${house.slug[language]}`);
    await page.locator('h1').first().waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatchObject({ text: t('shell.skip'), isShown: true });
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatchObject({ isRinged: true });

    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog', { name: t('shell.palette.label') });
    await palette.waitFor();
    await page.keyboard.type(t('feedback.title'));
    await palette
      .getByRole('option', { name: t('feedback.title') })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/feedback/);

    await page.getByRole('list', { name: t('feedback.list') }).waitFor();
    await page.keyboard.press('j');
    const panel = page.getByRole('complementary', { name: t('feedback.one.title') });
    await panel.waitFor();
    const first = new URL(page.url()).searchParams.get('id');
    await page.keyboard.press('j');
    await expect.poll(() => new URL(page.url()).searchParams.get('id')).not.toBe(first);
    await page.keyboard.press('k');
    await expect.poll(() => new URL(page.url()).searchParams.get('id')).toBe(first);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });

    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: t('shell.keys.title') });
    await keys.getByText(t('feedback.key.next')).waitFor();
    await page.keyboard.press('Escape');
    await keys.waitFor({ state: 'detached' });
    await context.close();
    expect(problems).toEqual([]);
  });
});

/** What has the focus, and whether a sighted person sees it. */
function focused(page: Page): Promise<{ text: string; isShown: boolean; isRinged: boolean }> {
  return page.evaluate(`(() => {
    const element = document.activeElement;
    const { width, height } = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return {
      text: element.innerText.trim(),
      isShown: width > 20 && height > 10,
      isRinged: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    };
  })()`);
}
