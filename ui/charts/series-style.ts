/** How the n-th series looks: colour, dash and marker all differ, so that colour is never alone. */
export interface SeriesStyle {
  readonly colour: string;
  readonly dash: string | undefined;
}

const dashes = [undefined, '7 4', '2 4', '10 3 2 3', '5 2', '1 3'] as const;

export function seriesStyle(rank: number): SeriesStyle {
  return { colour: `var(--series-${(rank % 6) + 1})`, dash: dashes[rank % dashes.length] };
}
