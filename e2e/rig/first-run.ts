import type { Page } from 'playwright-core';
import type { Translate } from '../../platform/i18n/translator.ts';

export interface Owner {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly company: string;
  readonly calendar: 'gregory' | 'persian';
}

/** Walks the first run from the choice of language to the last choice ("where to first?"), as a person would. */
export async function walkFirstRun(page: Page, t: Translate, language: string, owner: Owner): Promise<void> {
  await page.goto('/');
  await page.waitForURL('**/welcome');
  await page.locator(`main [lang="${language}"]`).click();
  await page.getByLabel(t('workspace.you.name')).fill(owner.name);
  await page.getByLabel(t('common.email')).fill(owner.email);
  await page.getByLabel(t('workspace.password.choose')).fill(owner.password);
  await page.getByRole('button', { name: t('common.continue') }).click();
  await page.getByLabel(t('workspace.company.name')).fill(owner.company);
  await page.getByText(t(`common.calendar.${owner.calendar}`), { exact: true }).click();
  await chooseZone(page, t, 'Tehran');
  await page.getByRole('button', { name: t('workspace.company.create') }).click();
  await page.getByRole('heading', { level: 1, name: t('workspace.begin.title') }).waitFor();
}

/** Types part of a time zone's name and takes the first that fits. */
async function chooseZone(page: Page, t: Translate, text: string): Promise<void> {
  const box = page.getByRole('combobox', { name: t('common.timeZone') });
  await box.fill(text);
  await page.getByRole('option').first().click();
}
