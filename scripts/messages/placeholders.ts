/** Names of the `{placeholders}` of a text, sorted, each once. */
export function placeholdersOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(match => match[1] ?? ''))].sort();
}

/**
 * What is wrong with a translation's placeholders, if anything. The form for exactly none, one or two may say the
 * number in words ('يومان') and leave its placeholder out.
 */
export function placeholderProblem(
  english: string,
  translation: string,
  plural?: PluralForm,
): string | undefined {
  const wanted = new Set(placeholdersOf(english));
  const found = new Set(placeholdersOf(translation));
  const extra = [...found].filter(name => !wanted.has(name) && name !== plural?.by);
  if (extra.length > 0) return `has {${extra.join('}, {')}} which the English text has not`;
  const lost = [...wanted].filter(name => !found.has(name));
  if (plural !== undefined && ['zero', 'one', 'two'].includes(plural.form)) {
    // The number itself, or its written form when the chooser is not in the text.
    const spoken = wanted.has(plural.by) ? plural.by : lost[0];
    if (lost.length === 1 && lost[0] === spoken) return undefined;
  }
  return lost.length > 0 ? `lacks {${lost.join('}, {')}}` : undefined;
}

export interface PluralForm {
  /** Parameter that chooses the form. */
  readonly by: string;
  /** CLDR category. */
  readonly form: string;
}
