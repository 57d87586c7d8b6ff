import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { mountWeb } from '../../app/mount-web.ts';
import { type Company, type Person, testServer, type TestServer } from '../../app/test-server.ts';
import { buildWidget } from '../../scripts/build-widget.ts';
import { findAccessibilityProblems } from '../rig/find-accessibility-problems.ts';
import { launchBrowser } from '../rig/launch-browser.ts';
import { type OpenedPage, openPage } from '../rig/open-page.ts';
import { screenshot } from '../rig/screenshot.ts';

// A manager makes a survey without having been shown how; needs the built admin app (npm run prepare).

let house: TestServer;
let browser: Browser;
let origin: string;
let acme: Company;
const opened: OpenedPage[] = [];

beforeAll(async () => {
  await buildWidget();
  house = await testServer(mountWeb);
  origin = await house.server.listen({ host: '127.0.0.1', port: 0 });
  acme = await house.company('Aftab', { language: 'fa', calendar: 'persian', timeZone: 'Asia/Tehran' });
  browser = await launchBrowser();
});
afterEach(async () => {
  for (const { context } of opened.splice(0)) await context.close();
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

async function open(path: string, language: string, person: Person = acme.owner): Promise<OpenedPage> {
  const one = await openPage(browser, { origin, language });
  opened.push(one);
  const [name = '', ...value] = person.cookie.split('=');
  await one.context.addCookies([{ name, value: value.join('='), url: origin }]);
  await one.page.goto(`/w/${acme.slug}${path}`);
  return one;
}
const api = (path: string) => `/api/v1/w/${acme.slug}${path}`;
const phone = (page: Page) => page.frameLocator('iframe');

const words = {
  fa: {
    template: /^پس از خرید/,
    publish: 'انتشار',
    newLink: 'پیوند تازه',
    name: 'نام',
    make: 'ساختن پیوند',
    question: 'پرسش',
    saved: 'ذخیره شد',
    undo: 'واگرد',
    add: 'افزودن پرسش',
    text: /^متن آزاد/,
  },
  en: {
    template: /^After a purchase/,
    publish: 'Publish',
    newLink: 'New link',
    name: 'Name',
    make: 'Make the link',
    question: 'Question',
    saved: 'Saved',
    undo: 'Undo',
    add: 'Add a question',
    text: /^Own words/,
  },
} as const;

describe.each(['fa', 'en'] as const)('in %s', language => {
  const say = words[language];

  test('from a template to a link, an answer and its figures', async () => {
    const { page, problems } = await open('/surveys/new', language);
    await page.getByRole('button', { name: say.template }).click();
    await phone(page).locator('.scale').waitFor();
    expect(await findAccessibilityProblems(page, '#root')).toEqual([]);
    await screenshot(page, `survey-editor-${language}`);
    await page.getByRole('button', { name: say.publish, exact: true }).click();
    await page.getByRole('button', { name: say.newLink }).click();
    await page.getByLabel(say.name).fill('Receipt');
    await page.getByRole('button', { name: say.make }).click();
    await page.locator('article').waitFor();
    expect(await findAccessibilityProblems(page, '#root')).toEqual([]);
    await screenshot(page, `survey-share-${language}`);
    const address = (await page.locator('article .select-all').textContent()) ?? '';
    const id = page.url().split('/surveys/')[1]?.split('/')[0] ?? '';

    const visitor = await openPage(browser, { origin, language, viewport: 'phone' });
    opened.push(visitor);
    await visitor.page.goto(new URL(address).pathname);
    await visitor.page.locator('.scale input[value="5"]').click({ force: true });
    await visitor.page.waitForTimeout(400);
    await visitor.page.locator('.next').click();
    await visitor.page.locator('.choice').first().click();
    await visitor.page.locator('textarea').fill('عالی بود');
    await visitor.page.waitForTimeout(400);
    await visitor.page.locator('.next').click();
    await visitor.page.locator('.end .tick').waitFor();

    await page.goto(`/w/${acme.slug}/surveys/${id}/results`);
    await page.getByText('عالی بود').waitFor();
    expect(await findAccessibilityProblems(page, '#root')).toEqual([]);
    await screenshot(page, `survey-results-${language}`, { isFull: true });
    expect(problems).toEqual([]);
  });

  test('what is written saves itself, shows on the phone, can be undone and survives a reload', async () => {
    const made = await acme.owner.ask('POST', api('/surveys'), {
      template: 'transactional-nps',
      languages: [language],
    });
    const { id } = made.body as { id: string };
    const { page } = await open(`/surveys/${id}`, language);
    const title = page.getByRole('textbox', { name: say.question, exact: true });
    await title.fill('Is it good?');
    await phone(page).getByRole('heading', { name: 'Is it good?' }).waitFor();
    await page.getByText(say.saved, { exact: true }).waitFor();
    await page.getByRole('button', { name: say.add }).click();
    await page.getByRole('dialog').getByRole('button', { name: say.text }).click();
    await page.getByText(say.saved, { exact: true }).waitFor();
    await page.reload();
    await phone(page).getByRole('heading', { name: 'Is it good?' }).waitFor();
    expect(await page.getByRole('row').count()).toBe(3);
    await title.fill('Was it good?');
    await page.getByRole('button', { name: say.undo }).click();
    expect(await title.inputValue()).toBe('Is it good?');
    await page.getByText(say.saved, { exact: true }).waitFor();
    const { draft } = (await acme.owner.ask('GET', api(`/surveys/${id}`))).body as {
      draft: { pages: { questions: { title: Record<string, string> }[] }[] };
    };
    expect(draft.pages[0]?.questions[0]?.title[language]).toBe('Is it good?');
  });
});

test('questions change places from the keyboard', async () => {
  const made = await acme.owner.ask('POST', api('/surveys'), {
    template: 'transactional-nps',
    languages: ['en'],
  });
  const { id } = made.body as { id: string };
  const { page } = await open(`/surveys/${id}`, 'en');
  const rows = page.getByRole('row');
  expect(await rows.first().textContent()).toContain('recommend');
  await rows.first().getByRole('button').first().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  // The place is said aloud: "Insert after …".
  await expect.poll(() => page.locator(':focus').getAttribute('aria-label')).toMatch(/after What is/);
  await page.keyboard.press('Enter');
  await expect.poll(() => rows.first().textContent()).toContain('main reason');
});

test('when somebody else saved first, both versions are there until one is chosen', async () => {
  const made = await acme.owner.ask('POST', api('/surveys'), { template: 'support', languages: ['en'] });
  const { id, draft } = made.body as { id: string; draft: { title: object } };
  const { page } = await open(`/surveys/${id}`, 'en');
  await phone(page).locator('.scale').waitFor();
  const theirs = { ...draft, title: { en: 'Theirs' } };
  await acme.owner.ask('PUT', api(`/surveys/${id}/draft`), { revision: 1, definition: theirs });
  await page.getByRole('textbox', { name: 'Question', exact: true }).fill('Mine');
  await page.getByRole('button', { name: 'Keep mine' }).click();
  await page.getByText('Saved', { exact: true }).waitFor();
  const { draft: saved } = (await acme.owner.ask('GET', api(`/surveys/${id}`))).body as {
    draft: { pages: { questions: { title: { en: string } }[] }[] };
  };
  expect(saved.pages[0]?.questions[0]?.title.en).toBe('Mine');
});

test('without a line the work stays on the device and is saved when the line is back', async () => {
  const made = await acme.owner.ask('POST', api('/surveys'), { template: 'site', languages: ['en'] });
  const { id } = made.body as { id: string };
  const { page, context } = await open(`/surveys/${id}`, 'en');
  await phone(page).locator('.choices').waitFor();
  await context.setOffline(true);
  await page.getByRole('textbox', { name: 'Question', exact: true }).fill('Written in a tunnel');
  await page.getByText(/kept on this device/).waitFor();
  await context.setOffline(false);
  await page.getByText('Saved', { exact: true }).waitFor();
});
