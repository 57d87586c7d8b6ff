import type { FoundTheme } from './create-theme-finder.ts';

/**
 * The clauses that a theme stands in, in order: its sentiment is theirs. `clauses` as cut from the same normalised
 * text, in order. All of them when the theme's words stand in none (a clause without a word is no clause).
 */
export function clausesOfTheme<Clause extends { readonly start: number; readonly end: number }>(
  theme: FoundTheme,
  clauses: readonly Clause[],
): readonly Clause[] {
  const own = clauses.filter(clause =>
    theme.spans.some(span => span.start < clause.end && clause.start < span.end),
  );
  return own.length === 0 ? clauses : own;
}
