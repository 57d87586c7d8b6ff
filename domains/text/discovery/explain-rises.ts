import type { Rise } from './find-rises.ts';

/** One problem: a theme that rises, and the part of the feedback that explains it. */
export interface RecurringProblem {
  readonly theme: string;
  /** The narrowest part that holds most of the excess; dimension 'all' when it is everywhere. */
  readonly where: Rise;
  /** Other parts in which the same rise shows, strongest first. */
  readonly alsoIn: readonly Rise[];
}

/** A part explains a rise when it holds this share of the excess of all feedback. */
const mostOfIt = 0.6;

/**
 * Gathers rises that are the same event seen from several sides: a courier failing one city raises the theme in the
 * city, at the touchpoint and in all feedback. One problem for each theme (or its parent, by `parentOf`).
 */
export function explainRises(
  rises: readonly Rise[],
  parentOf: (theme: string) => string | undefined,
): RecurringProblem[] {
  const byTheme = new Map<string, Rise[]>();
  for (const rise of rises) byTheme.set(rise.theme, [...(byTheme.get(rise.theme) ?? []), rise]);
  const problems = [...byTheme].map(([theme, own]): RecurringProblem => {
    const overall = own.find(rise => rise.dimension === 'all');
    const whole = overall === undefined ? 0 : excess(overall);
    const parts = own.filter(rise => rise.dimension !== 'all').sort((a, b) => narrowness(b) - narrowness(a));
    const where =
      parts.find(rise => excess(rise) >= whole * mostOfIt) ?? overall ?? parts[0] ?? (own[0] as Rise);
    return { theme, where, alsoIn: own.filter(rise => rise !== where) };
  });
  const themes = new Set(problems.map(({ theme }) => theme));
  // A parent that rises because one of its themes does is not told twice.
  return problems
    .filter(({ theme }) => ![...themes].some(other => parentOf(other) === theme))
    .sort((a, b) => a.where.p - b.where.p);
}

function excess(rise: Rise): number {
  return (rise.observed - rise.expected) / rise.days;
}

/** The more the part rose beside what was expected of it, the more it is the place of the trouble. */
function narrowness(rise: Rise): number {
  return rise.observed / Math.max(0.5, rise.expected);
}
