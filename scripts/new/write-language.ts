import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import type { AnyMessages, Direction, WeekDay } from '../../platform/i18n/language.ts';
import type { AnyMessage } from '../messages/catalogue-rows.ts';

/** What Unicode's CLDR knows about a language; the person who adds it corrects the rest. */
interface KnownLanguage {
  readonly code: string;
  readonly name: string;
  readonly locale: string;
  readonly direction: Direction;
  readonly weekStart: WeekDay;
  readonly numbering: string;
  readonly plurals: readonly string[];
}

/**
 * Writes languages/<code>/ with every message in English, to be translated in place or by `npm run messages`.
 * Returns the files. Throws when CLDR does not know the language.
 */
export async function writeLanguage(root: string, code: string): Promise<string[]> {
  const known = knownLanguage(code);
  const english = await loadEnglish(root);
  const folder = join(root, 'languages', code);
  const files = new Map<string, string>([
    ['index.ts', indexText(known)],
    ['plurals.ts', pluralsText(known)],
    ['dates.ts', readFileSync(join(root, 'languages/en/dates.ts'), 'utf8')],
    [
      'messages.ts',
      readFileSync(join(root, 'languages/en/messages.ts'), 'utf8').replace(/\n\/\*\*[^]*$/, '\n'),
    ],
    ...Object.entries(english).map(([area, file]) => [`${area}.ts`, areaText(area, file, known)] as const),
  ]);
  mkdirSync(folder, { recursive: true });
  const options = { ...(await resolveConfig(join(root, 'package.json'))), parser: 'typescript' };
  for (const [file, text] of files) writeFileSync(join(folder, file), await format(text, options));
  return [...files.keys()];
}

/** Whether CLDR has plural rules and names for a language: without them nothing could be written in it. */
export function isKnownLanguage(code: string): boolean {
  return /^[a-z]{2,3}$/.test(code) && Intl.PluralRules.supportedLocalesOf(code).length > 0;
}

function knownLanguage(code: string): KnownLanguage {
  // Not yet in TypeScript's own library: https://tc39.es/proposal-intl-locale-info/
  const locale = new Intl.Locale(code).maximize() as Intl.Locale & {
    getTextInfo(): { direction: Direction };
    getWeekInfo(): { firstDay: number };
    getNumberingSystems(): string[];
  };
  return {
    code,
    name: new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code,
    locale: `${code}-${locale.region ?? ''}`,
    direction: locale.getTextInfo().direction ?? 'ltr',
    weekStart: (locale.getWeekInfo().firstDay % 7) as WeekDay,
    numbering: locale.getNumberingSystems()[0] ?? 'latn',
    plurals: new Intl.PluralRules(code).resolvedOptions().pluralCategories,
  };
}

async function loadEnglish(root: string): Promise<AnyMessages> {
  const url = pathToFileURL(join(root, 'languages/en/messages.ts')).href;
  return ((await import(url)) as { messages: AnyMessages }).messages;
}

function indexText({ code, name, locale, direction, weekStart, numbering, plurals }: KnownLanguage): string {
  const [family, lineHeight] =
    direction === 'rtl'
      ? ["'Vazirmatn Variable', 'Inter Variable', Tahoma, sans-serif", 1.7]
      : ["'Inter Variable', 'Vazirmatn Variable', system-ui, sans-serif", 1.5];
  return `import { foldWords } from '../../platform/i18n/fold.ts';
import type { Language } from '../../platform/i18n/language.ts';
import { dates } from './dates.ts';

export const language: Language = {
  code: '${code}',
  name: ${JSON.stringify(name)},
  greeting: 'Welcome',
  direction: '${direction}',
  locale: '${locale}',
  calendar: 'gregory',
  numbering: '${numbering}',
  weekStart: ${weekStart},
  plurals: ${JSON.stringify(plurals)},
  dates,
  font: { family: ${JSON.stringify(family)}, lineHeight: ${lineHeight} },
  fold: foldWords,
  load: () => import('./messages.ts').then(m => m.messages),
};
`;
}

function pluralsText({ plurals }: KnownLanguage): string {
  return `/** Plural categories of this language in CLDR. */
export type Plurals = ${plurals.map(category => `'${category}'`).join(' | ')};
`;
}

function areaText(area: string, file: object, { plurals }: KnownLanguage): string {
  const messages = Object.entries(file as Readonly<Record<string, AnyMessage>>);
  const usesPlural = messages.some(([, message]) => typeof message !== 'string');
  const lines = messages.map(([key, message]) => `${JSON.stringify(key)}: ${valueText(message)},`);
  return `import { ${usesPlural ? 'plural, ' : ''}type Translation } from '../../platform/i18n/message.ts';
import type { Messages } from '../en/index.ts';
import type { Plurals } from './plurals.ts';

export const ${area}: Translation<Messages['${area}'], Plurals> = {
${lines.join('\n')}
};
`;

  function valueText(message: AnyMessage): string {
    if (typeof message === 'string') return JSON.stringify(message);
    const forms = plurals.map(form => `${form}: ${JSON.stringify(message[form] ?? message['other'])}`);
    return `plural(${JSON.stringify(message['plural'])}, { ${forms.join(', ')} })`;
  }
}
