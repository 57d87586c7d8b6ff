/** Ends of the stretch where the colour turns: at 0.36 of the scale it is all bad, at 0.54 neither, at 0.7 all good. */
const turns = { bad: 0.36, even: 0.54, good: 0.7 } as const;

/** How it feels to walk there, as a CSS colour that follows the theme. Height and words say the same. */
export function roadColour(goodness: number | null): string {
  if (goodness === null) return 'var(--even)';
  const [from, to, share] =
    goodness < turns.even
      ? (['--bad', '--saffron', (goodness - turns.bad) / (turns.even - turns.bad)] as const)
      : (['--saffron', '--good', (goodness - turns.even) / (turns.good - turns.even)] as const);
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 100);
  return `color-mix(in oklab, var(${to}) ${percent}%, var(${from}))`;
}
