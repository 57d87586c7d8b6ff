import type { QuestionSummary } from '../../surveys/index.ts';

/** Takes a question's place when fewer persons answered than the workspace wants for showing anything. */
export interface WithheldSummary {
  readonly type: 'withheld';
  /** Persons who answered. */
  readonly n: number;
  readonly needed: number;
}

/** The summary, or why it is not shown: counts and words of a few persons give them away as a figure does. */
export function withholdSummary(
  summary: QuestionSummary,
  threshold: number,
): QuestionSummary | WithheldSummary {
  const n = personsIn(summary);
  return n > 0 && n < threshold ? { type: 'withheld', n, needed: threshold } : summary;
}

function personsIn(summary: QuestionSummary): number {
  if (summary.type === 'none') return 0;
  if (summary.type === 'score') return summary.counts.reduce((sum, n) => sum + n, 0);
  return summary.n;
}
