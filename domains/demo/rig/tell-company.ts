import { generateDemo, type Demo } from '../generate-demo.ts';
import type { DemoCustomer } from '../model/customer.ts';
import type { DemoFeedback } from '../model/feedback.ts';
import type { DemoBatch } from '../generate-demo.ts';

/** Some day in the middle of a year. */
export const someDay = new Date('2025-06-15T09:00:00Z');

/** A whole demo company in memory, for tests of a few thousand customers. */
export interface Company {
  readonly demo: Demo;
  readonly customers: ReadonlyMap<string, DemoCustomer>;
  readonly orders: readonly DemoBatch['orders'][number][];
  readonly events: readonly DemoBatch['events'][number][];
  readonly feedback: readonly DemoFeedback[];
  readonly invitations: readonly DemoBatch['invitations'][number][];
}

export async function tellCompany(language: string, customers: number, seed = 'safar'): Promise<Company> {
  const demo = await generateDemo({ seed, customers, today: someDay, language });
  const batches = [...demo.batches(500)];
  return {
    demo,
    customers: new Map(batches.flatMap(batch => batch.customers).map(each => [each.externalKey, each])),
    orders: batches.flatMap(batch => batch.orders),
    events: batches.flatMap(batch => batch.events),
    feedback: batches.flatMap(batch => batch.feedback),
    invitations: batches.flatMap(batch => batch.invitations),
  };
}

export interface Answered {
  readonly at: number;
  readonly value: number;
  readonly customer: DemoCustomer;
  readonly attributes: Readonly<Record<string, string>>;
  readonly language: string;
  readonly touchpoint: string;
}

/** Every answer to a question, with who gave it and when. */
export function answersTo({ feedback, customers }: Company, question: string): Answered[] {
  return feedback.flatMap(({ draft }) =>
    draft.scores
      .filter(score => score.question === question)
      .map(score => ({
        at: draft.occurredAt.getTime(),
        value: score.value,
        customer: customers.get(draft.customer?.externalKey ?? '') as DemoCustomer,
        attributes: draft.attributes,
        language: draft.language ?? '',
        touchpoint: score.touchpointId ?? draft.touchpointId ?? '',
      })),
  );
}

/** Welch's z for the difference of two means (b − a), and the difference itself. */
export function difference(a: readonly number[], b: readonly number[]): { z: number; by: number } {
  const [x, y] = [moments(a), moments(b)];
  return {
    z: (y.mean - x.mean) / Math.sqrt(x.variance / a.length + y.variance / b.length),
    by: y.mean - x.mean,
  };
}

function moments(values: readonly number[]): { mean: number; variance: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return { mean, variance };
}

/** Ordinary least squares of `y` on the columns of `rows`, all standardised: each coefficient and its t. */
export function regress(
  rows: readonly (readonly number[])[],
  y: readonly number[],
): { beta: number; t: number }[] {
  const columns = (rows[0] ?? []).map((_, column) => standardise(rows.map(row => row[column] ?? 0)));
  const target = standardise(y);
  const normal = columns.map(a => columns.map(b => dot(a, b)));
  const inverse = invert(normal);
  const projected = columns.map(column => dot(column, target));
  const betas = inverse.map(row => dot(row, projected));
  const residuals = target.map(
    (value, i) => value - betas.reduce((sum, beta, c) => sum + beta * (columns[c]?.[i] ?? 0), 0),
  );
  const variance = dot(residuals, residuals) / (y.length - columns.length - 1);
  return betas.map((beta, c) => ({ beta, t: beta / Math.sqrt(variance * (inverse[c]?.[c] ?? 0)) }));
}

export function correlation(a: readonly number[], b: readonly number[]): number {
  return dot(standardise(a), standardise(b)) / a.length;
}

function standardise(values: readonly number[]): number[] {
  const { mean, variance } = moments(values);
  return values.map(value => (value - mean) / Math.sqrt(variance));
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

/** Gauss–Jordan; the matrices here are small and well conditioned. */
function invert(matrix: readonly (readonly number[])[]): number[][] {
  const size = matrix.length;
  const work = matrix.map((row, i) => [...row, ...Array.from({ length: size }, (_, j) => (i === j ? 1 : 0))]);
  for (let column = 0; column < size; column++) {
    const pivot = work[column] as number[];
    const scale = pivot[column] ?? 1;
    for (let j = 0; j < 2 * size; j++) pivot[j] = (pivot[j] ?? 0) / scale;
    for (const row of work) {
      if (row === pivot) continue;
      const factor = row[column] ?? 0;
      for (let j = 0; j < 2 * size; j++) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0);
    }
  }
  return work.map(row => row.slice(size));
}
