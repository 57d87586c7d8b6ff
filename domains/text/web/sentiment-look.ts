import { Contrast, Frown, Meh, Smile, type LucideIcon } from 'lucide-react';
import type { SentimentLabel } from '../index.ts';

interface SentimentLook {
  readonly icon: LucideIcon;
  /** Of a word or sign that stands alone. */
  readonly text: string;
  /** Of marked words: tint, and a line of its own kind, so that colour is not alone. */
  readonly mark: string;
}

/** How a sentiment looks, everywhere the same. */
export const sentimentLook: Readonly<Record<SentimentLabel, SentimentLook>> = {
  neg: { icon: Frown, text: 'text-bad-ink', mark: 'bg-bad-soft decoration-bad decoration-solid' },
  neu: { icon: Meh, text: 'text-quiet', mark: 'bg-sunken decoration-control decoration-dotted' },
  pos: { icon: Smile, text: 'text-good-ink', mark: 'bg-good-soft decoration-good decoration-double' },
  mixed: {
    icon: Contrast,
    text: 'text-saffron-ink',
    mark: 'bg-saffron-soft decoration-saffron-ink decoration-dashed',
  },
};
