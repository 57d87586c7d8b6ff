import type { TextLanguage } from '../language/detect-language.ts';
import { fitSentiment, type FittedSentiment } from './fit-sentiment.ts';
import { fitThemes, type FittedTheme } from './fit-themes.ts';
import type { Layer } from './layer.ts';
import { learningCurve, type LearningCurve } from './learning-curve.ts';
import type { Anchor, LearntText } from './learnt-text.ts';
import { toLayer } from './to-layer.ts';

export interface Learnt {
  readonly layer: Layer;
  readonly curve: LearningCurve;
  /** By language: how many texts taught its sentiment, and how much of that is used (0 to 1). */
  readonly languages: readonly {
    readonly language: TextLanguage;
    readonly texts: number;
    readonly share: number;
  }[];
  readonly themes: readonly Omit<FittedTheme, 'correction'>[];
}

/**
 * Learns from what persons said of texts, given in the order in which they said it; `anchors` are texts that nobody spoke
 * of. Pure: the same texts give the same layer to the bit.
 */
export function learn(texts: readonly LearntText[], anchors: readonly Anchor[]): Learnt {
  const sentiment = new Map<TextLanguage, FittedSentiment>();
  const counts = new Map<TextLanguage, number>();
  for (const text of texts)
    if (text.label !== undefined) counts.set(text.language, (counts.get(text.language) ?? 0) + 1);
  for (const language of [...counts.keys()].sort())
    sentiment.set(
      language,
      fitSentiment(
        texts.filter(text => text.language === language),
        anchors.filter(text => text.language === language),
      ),
    );
  const themes = fitThemes(texts, anchors);
  return {
    layer: toLayer(sentiment, themes),
    // What is held back because it brings nothing is shown in full: that is what the curve is looked at for.
    curve: learningCurve(texts, anchors, language => sentiment.get(language)?.share || 1),
    languages: [...sentiment].map(([language, { share }]) => ({
      language,
      texts: counts.get(language) ?? 0,
      share,
    })),
    themes: themes.map(({ theme, isUsed, present, absent, rightBefore, rightAfter }) => ({
      theme,
      isUsed,
      present,
      absent,
      rightBefore,
      rightAfter,
    })),
  };
}
