import type { AnyMessages, Language } from '../../platform/i18n/language.ts';

/** One text to translate. A plural message is one row per form of the language. */
export interface CatalogueRow {
  /** '<area>.<key>'. */
  readonly key: string;
  /** Plural form ('few'), empty for a message without forms. */
  readonly form: string;
  readonly english: string;
  readonly translation: string;
  readonly status: RowStatus;
}

/** missing: no text; same: equals the English, perhaps on purpose (a name); done: translated. */
export type RowStatus = 'missing' | 'same' | 'done';

/** A message as found in a catalogue, whatever its language's forms. */
export type AnyMessage = string | Readonly<Record<string, string>>;

/** All texts of a language beside the English, in the order of the English catalogue. */
export function catalogueRows(
  english: AnyMessages,
  messages: AnyMessages,
  language: Language,
): CatalogueRow[] {
  return Object.entries(english).flatMap(([area, file]) =>
    Object.entries(file as Readonly<Record<string, AnyMessage>>).flatMap(([name, message]) => {
      const translated = messageAt(messages, area, name);
      const forms = typeof message === 'string' ? [''] : language.plurals;
      return forms.map(form =>
        row(`${area}.${name}`, form, textOf(message, form) ?? '', textOf(translated, form)),
      );
    }),
  );
}

/** A message by area and name; undefined when the catalogue lacks it. */
export function messageAt(messages: AnyMessages, area: string, name: string): AnyMessage | undefined {
  const file = (messages as Readonly<Record<string, Readonly<Record<string, AnyMessage>>>>)[area];
  return file !== undefined && Object.hasOwn(file, name) ? file[name] : undefined;
}

/** The text of a form; English has only some forms, the others read as its `other`. */
function textOf(message: AnyMessage | undefined, form: string): string | undefined {
  return typeof message === 'object'
    ? (message[form] ?? (form === '' ? undefined : message['other']))
    : message;
}

function row(key: string, form: string, english: string, translation = ''): CatalogueRow {
  const status =
    translation === '' ? 'missing' : translation === english && /\p{L}/u.test(english) ? 'same' : 'done';
  return { key, form, english, translation, status };
}
