import { normalise } from '../normalise/normalise.ts';
import type { ThemeFinder } from './create-theme-finder.ts';
import { labelledTheme } from './labelled-categories.ts';
import type { ThemedText } from './train.ts';

/** How well the presence of themes is told, over all pairs of a text and a theme that its set labels. */
export interface ThemeScore {
  readonly texts: number;
  readonly precision: number;
  readonly recall: number;
  readonly microF1: number;
  /** F1 of each labelled theme. */
  readonly themes: Readonly<Record<string, number>>;
}

/** Measures a finder on texts whose themes are known; finer themes count as the labelled one they belong to. */
export function measureThemes(finder: ThemeFinder, texts: readonly ThemedText[]): ThemeScore {
  const counts = new Map<string, { hit: number; extra: number; missed: number }>();
  for (const { text, language, themes, known } of texts) {
    const found = new Set(
      finder.find(normalise(text).text, language).map(({ theme }) => labelledTheme(theme)),
    );
    for (const theme of known) {
      const count = counts.get(theme) ?? { hit: 0, extra: 0, missed: 0 };
      counts.set(theme, count);
      if (found.has(theme) && themes.includes(theme)) count.hit++;
      else if (found.has(theme)) count.extra++;
      else if (themes.includes(theme)) count.missed++;
    }
  }
  const all = { hit: 0, extra: 0, missed: 0 };
  for (const { hit, extra, missed } of counts.values()) {
    all.hit += hit;
    all.extra += extra;
    all.missed += missed;
  }
  return {
    texts: texts.length,
    precision: all.hit / Math.max(1, all.hit + all.extra),
    recall: all.hit / Math.max(1, all.hit + all.missed),
    microF1: f1(all),
    themes: Object.fromEntries([...counts].map(([theme, count]) => [theme, f1(count)])),
  };
}

function f1({ hit, extra, missed }: { hit: number; extra: number; missed: number }): number {
  return (2 * hit) / Math.max(1, 2 * hit + extra + missed);
}
