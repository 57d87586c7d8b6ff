/** Shapes of catalogue messages. English is the reference; every other language must mirror its keys. */

export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** A message with one text per plural category; `{n}` (or another number) chooses. */
export type PluralMessage<C extends PluralCategory = PluralCategory> = {
  /** Name of the number parameter that chooses the category. */
  readonly plural: string;
} & { readonly [K in C]: string };

export type Message<C extends PluralCategory = PluralCategory> = string | PluralMessage<C>;

/** An area's messages in English: `'title': 'Surveys'`, `'count': plural('n', { one, other })`. */
export type MessageFile = Readonly<Record<string, string | PluralMessage<'one' | 'other'>>>;

/** The same area in another language: the same keys, plural messages with that language's categories. */
export type Translation<File extends MessageFile, C extends PluralCategory> = {
  readonly [K in keyof File]: File[K] extends string ? string : PluralMessage<C>;
};

/** Builds a plural message: `plural('n', { one: '{n} case', other: '{n} cases' })`. */
export function plural<const N extends string, const Forms extends Partial<Record<PluralCategory, string>>>(
  by: N,
  forms: Forms,
): { readonly plural: N } & Forms {
  return { plural: by, ...forms };
}
