/** A question's scale as figures know it; in tables and addresses it is the text '<min>-<max>'. */
export interface ScoreScale {
  readonly min: number;
  readonly max: number;
  readonly good: 'high' | 'low';
}

/** '0-10'; '-5-5' when it begins below zero. */
export function scaleText({ min, max }: Pick<ScoreScale, 'min' | 'max'>): string {
  return `${min}-${max}`;
}

/** Undefined when the text is no scale: '' of rows that are no scores. */
export function parseScale(text: string): { min: number; max: number } | undefined {
  const match = /^(-?[\d.]+)-(-?[\d.]+)$/.exec(text);
  const [min, max] = [Number(match?.[1]), Number(match?.[2])];
  return min < max ? { min, max } : undefined;
}
