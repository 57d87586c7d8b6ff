/** One measured line of docs/performance.md. */
export interface Measured {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** Against the limit that `name` tells, measured in the same run; then must and aim are about the ratio. */
  readonly ratio?: number;
  readonly must: number;
  readonly aim: number;
  /** Whether more is better; default less. */
  readonly more?: boolean;
}

export type Verdict = 'aim' | 'must' | 'missed';

/** Which of its goals a measurement reached. */
export function verdictOf({ value, ratio, must, aim, more = false }: Measured): Verdict {
  const measured = ratio ?? value;
  const reaches = (goal: number) => (more ? measured >= goal : measured <= goal);
  return reaches(aim) ? 'aim' : reaches(must) ? 'must' : 'missed';
}
