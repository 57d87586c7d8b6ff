import type { Page } from 'playwright-core';

interface Company {
  readonly language: 'fa' | 'en';
  readonly name: string;
  readonly owner: string;
}

/** Sets a fresh Safar up through its API, as the first run would, and leaves the page's reader signed in; the slug. */
export async function signUp(page: Page, { language, name, owner }: Company): Promise<string> {
  await page.goto('/welcome');
  const { origin } = new URL(page.url());
  const response = await page.request.post('/api/public/first-run', {
    // The server answers only pages of its own.
    headers: { origin },
    data: {
      owner: { name: owner, email: 'owner@example.com', password: 'a lantern by the harbour', language },
      workspace: {
        name,
        language,
        calendar: language === 'fa' ? 'persian' : 'gregory',
        timeZone: language === 'fa' ? 'Asia/Tehran' : 'Europe/London',
        weekStart: language === 'fa' ? 6 : 1,
        currency: language === 'fa' ? 'IRR' : 'GBP',
      },
    },
  });
  if (!response.ok()) throw new Error(`The first run was refused: ${await response.text()}`);
  return ((await response.json()) as { slug: string }).slug;
}
