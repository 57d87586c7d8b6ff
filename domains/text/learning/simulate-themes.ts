import { createRandom } from '../train/random.ts';
import { inDrawnOrder } from './drawn-order.ts';
import { fitThemes, logOdds, type FittedTheme } from './fit-themes.ts';
import type { ThemedLearntText } from './held-out-themes.ts';
import type { Simulated } from './simulate.ts';
import { correctionOf } from './soft-training.ts';

/** Texts of the rest that nobody spoke of, as the job takes them. */
const anchorCount = 300;

/**
 * A person looks through all themes of `checked` texts, drawn by chance, and says which are there. Micro-F1 of presence on
 * the rest, over the themes that the set labels. Seeded.
 */
export function simulateThemes(
  texts: readonly ThemedLearntText[],
  { checked, seed }: { checked: number; seed: number },
): Simulated {
  const order = inDrawnOrder(texts, createRandom(seed));
  const rest = order.slice(checked);
  const fitted = fitThemes(order.slice(0, checked).map(check), rest.slice(0, anchorCount));
  const used = new Map(fitted.filter(one => one.isUsed).map(one => [one.theme, one]));
  return {
    base: microF1(rest, (text, theme) => logOdds(text.base.themes.get(theme)) > 0),
    layer: microF1(rest, (text, theme) => oddsOf(text, theme, used.get(theme)) > 0),
  };
}

/** What stands in the store after a person has confirmed or corrected everything (actions/correct-reading.ts). */
function check(text: ThemedLearntText): ThemedLearntText {
  const wrong = text.known.filter(theme => text.base.themes.has(theme) && !text.truth.has(theme));
  const said = [
    ...[...text.truth].map(theme => [theme, true] as const),
    ...wrong.map(theme => [theme, false] as const),
  ];
  return { ...text, themes: new Map(said), isWhole: true };
}

function oddsOf(text: ThemedLearntText, theme: string, fitted: FittedTheme | undefined): number {
  const odds = logOdds(text.base.themes.get(theme));
  if (fitted === undefined) return odds;
  const log = Float64Array.of(-odds / 2, odds / 2);
  const [absent = 0, present = 0] = correctionOf(fitted.correction, {
    features: text.features,
    seen: new Float64Array(),
    log,
  });
  return odds + present - absent;
}

function microF1(
  texts: readonly ThemedLearntText[],
  isFound: (text: ThemedLearntText, theme: string) => boolean,
): number {
  let both = 0;
  let one = 0;
  for (const text of texts)
    for (const theme of text.known) {
      const found = isFound(text, theme);
      const isThere = text.truth.has(theme);
      if (found && isThere) both++;
      else if (found !== isThere) one++;
    }
  return (2 * both) / Math.max(1, 2 * both + one);
}
