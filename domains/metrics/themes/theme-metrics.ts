import { shareMetric } from '../catalog/share-metric.ts';
import { badIn, feelingsOf, textsIn, type Feelings } from '../model/feelings.ts';
import type { Statistics } from '../model/figure.ts';

/** Of all texts, those that speak of a theme. More of it is neither good nor bad. */
export const themeShare = shareMetric({
  name: 'theme-share',
  source: 'feedback',
  good: 'high',
  accepts: () => true,
  hit: 'true',
});

/** Of the texts that speak of a theme, those that do so badly: negative or mixed. */
export const themeBadly = shareMetric({
  name: 'theme-badly',
  source: 'feedback',
  good: 'low',
  accepts: () => true,
  hit: 'true',
});

export function shareStatistics(speaking: Feelings | undefined, all: Feelings | undefined): Statistics {
  return { n: textsIn(all ?? none), hits: textsIn(speaking ?? none) };
}

export function badlyStatistics(speaking: Feelings | undefined): Statistics {
  return { n: textsIn(speaking ?? none), hits: badIn(speaking ?? none) };
}

const none = feelingsOf([]);
