/** What a text, or what it says of a theme, feels; as the table `mention` keeps it. */
export const feelings = ['neg', 'neu', 'pos', 'mixed'] as const;
export type Feeling = (typeof feelings)[number];

export type Feelings = Record<Feeling, number>;

/** Counts by feeling, added up. */
export function feelingsOf(rows: Iterable<{ readonly feeling: Feeling; readonly n: number }>): Feelings {
  const all: Feelings = { neg: 0, neu: 0, pos: 0, mixed: 0 };
  for (const { feeling, n } of rows) all[feeling] += n;
  return all;
}

export function textsIn({ neg, neu, pos, mixed }: Feelings): number {
  return neg + neu + pos + mixed;
}

/** Who says something bad, among other things perhaps. */
export function badIn({ neg, mixed }: Feelings): number {
  return neg + mixed;
}
