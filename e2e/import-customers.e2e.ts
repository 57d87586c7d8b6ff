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

/** A list as a shop has it: headers and cells in its own language, digits and calendar; one number is none. */
const lists = {
  fa: {
    name: 'کتاب‌فروشی بندر',
    owner: 'سارا روشن',
    text: [
      'کد مشتری,نام,نام خانوادگی,ایمیل,موبایل,تاریخ عضویت,دریافت پیامک,شهر',
      '۱۰۰۱,مینا,کریمی,mina@example.ir,۰۹۱۲۱۱۱۲۲۳۳,۱۴۰۳/۰۲/۰۱,بله,شیراز',
      '۱۰۰۲,رضا,احمدی,reza@example.ir,۰۹۱۲۱۱۱۲۲۳۴,۱۴۰۳/۰۳/۱۲,خیر,تهران',
      '۱۰۰۳,هما,راد,homa@example.ir,زنگ بزنید,۱۴۰۳/۰۴/۰۹,بله,تبریز',
    ],
    first: 'مینا کریمی',
    // As people type it on an Arabic keyboard.
    typed: 'مينا كريمي',
    corrected: '۰۹۱۲۱۱۱۲۲۳۵',
    bad: 'زنگ بزنید',
  },
  en: {
    name: 'Harbour Books',
    owner: 'Sara Bright',
    text: [
      'Customer ID,First name,Last name,E-mail,Mobile,Joined,SMS opt-in,City',
      'C-1001,Ann,Marlow,ann@example.com,+44 7700 900111,2024-04-20,yes,Leeds',
      'C-1002,Ben,Okafor,ben@example.com,+44 7700 900112,2024-06-01,no,York',
      'C-1003,Cyd,Lane,cyd@example.com,call her,2024-06-29,yes,Hull',
    ],
    first: 'Ann Marlow',
    typed: 'ann marl',
    corrected: '+44 7700 900113',
    bad: 'call her',
  },
} as const;

describe.each(['fa', 'en'] as const)('customers from a file, in %s', language => {
  let house: House;
  let page: Page;
  let t: Translate;
  let slug = '';
  let problems: readonly string[] = [];
  const step = createSteps();
  const list = lists[language];

  beforeAll(async () => {
    t = (await loadLanguage(language)).t;
    house = await startHouse();
    const viewport = language === 'fa' ? 'phone' : 'desktop';
    const opened = await openPage(house.browser, { origin: house.safar.origin, language, viewport });
    ({ page, problems } = opened);
    slug = await signUp(page, { language, name: list.name, owner: list.owner });
  });
  afterAll(() => house?.close());

  function bring(name: string, text: string): Promise<void> {
    const file = { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
    return page.locator('input[type=file]').setInputFiles(file);
  }

  step('the empty list of customers leads to the import', async () => {
    await page.goto(`/w/${slug}/customers`);
    await page.getByRole('heading', { name: t('directory.empty') }).waitFor();
    await screenshot(page, `customers-empty-${language}`);
    expect(await findAccessibilityProblems(page)).toEqual([]);
    await page.getByRole('link', { name: t('directory.import.open') }).click();
    await page.getByRole('heading', { name: t('directory.import.heading') }).waitFor();
    expect(await findAccessibilityProblems(page)).toEqual([]);
  });

  step('the columns are understood, and the rows stand there as they will be', async () => {
    await bring('customers.csv', list.text.join('\n'));
    await page.getByRole('heading', { name: t('imports.map.heading') }).waitFor();
    const preview = page.getByRole('grid', { name: t('directory.import.preview') });
    await preview.getByText(list.first).waitFor();
    await preview.getByText(t('imports.reason.phoneInvalid')).waitFor();
    await screenshot(page, `import-customers-map-${language}`, { isFull: true });
    expect(await findAccessibilityProblems(page)).toEqual([]);
  });

  step('by keyboard alone, every row is checked and nothing is written', async () => {
    const check = page.getByRole('button', { name: t('imports.map.check') });
    await check.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: t('directory.import.check.heading', { n: 2 }) }).waitFor();
    await screenshot(page, `import-customers-checked-${language}`);
    expect(await findAccessibilityProblems(page)).toEqual([]);
    const answer = await page.request.get(`/api/v1/w/${slug}/customers`);
    expect(((await answer.json()) as { customers: unknown[] }).customers).toEqual([]);
  });

  step('imported, two are new and one is kept with its reason', async () => {
    await page.getByRole('button', { name: t('directory.import.start') }).click();
    await page.getByRole('heading', { name: t('directory.import.done.heading', { n: 2 }) }).waitFor();
    await page.getByText(t('imports.reason.phoneInvalid')).first().waitFor();
    await screenshot(page, `import-customers-done-${language}`);
    expect(await findAccessibilityProblems(page)).toEqual([]);
  });

  step('the rejected row comes back corrected, with the same mapping, and completes the list', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: t('imports.done.download') }).click();
    const stream = await (await download).createReadStream();
    const pieces: Buffer[] = [];
    for await (const piece of stream) pieces.push(piece as Buffer);
    const rejected = Buffer.concat(pieces).toString();
    expect(rejected).toContain(t('imports.reason.phoneInvalid'));
    await bring('corrected.csv', rejected.replace(list.bad, list.corrected));
    await page.getByRole('button', { name: t('imports.map.check') }).click();
    await page.getByRole('button', { name: t('directory.import.start') }).click();
    await page.getByRole('heading', { name: t('directory.import.done.heading', { n: 1 }) }).waitFor();
  });

  step('they are found however they are spelt', async () => {
    await page.getByRole('link', { name: t('directory.import.done.see') }).click();
    await page.getByRole('searchbox').first().fill(list.typed);
    await page.getByRole('row').filter({ hasText: list.first }).click();
    await page.getByRole('heading', { name: list.first }).waitFor();
    await screenshot(page, `import-customers-one-${language}`);
    expect(problems).toEqual([]);
  });
});
