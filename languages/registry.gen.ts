// Written by `npm run generate` from the folders it names; do not edit.
import type { Language } from '../platform/i18n/language.ts';
import { language as ar } from './ar/index.ts';
import { language as en } from './en/index.ts';
import { language as fa } from './fa/index.ts';
import { language as vi } from './vi/index.ts';

export const languages = { ar: ar, en: en, fa: fa, vi: vi } as const satisfies Readonly<
  Record<string, Language>
>;

export type LanguageCode = keyof typeof languages;
