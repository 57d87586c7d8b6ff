import { normalise } from '../normalise/normalise.ts';
import { tokensOf } from '../segment/tokens.ts';

/** A word or phrase that points to a theme, ready for matching. */
export interface Cue {
  /** Normalised words in order. */
  readonly words: readonly string[];
  /** After which word up to `widestGap` other words may stand. */
  readonly gaps: readonly boolean[];
  /** The last word may have any ending: 'deliver*'. */
  readonly open: boolean;
  /** 1 is enough by itself; a weak cue needs company. */
  readonly weight: number;
}

/** Words that may stand in a gap. */
export const widestGap = 3;
const weak = 0.4;
const phrase = 1.2;

/** Reads 'late', 'on time', '~fast' (weak), 'deliver*' (any ending), 'still … waiting' (with a gap). Undefined: no word in it. */
export function parseCue(cue: string): Cue | undefined {
  const isWeak = cue.startsWith('~');
  const open = cue.endsWith('*');
  const body = cue.slice(isWeak ? 1 : 0, open ? -1 : undefined);
  const words: string[] = [];
  const gaps: boolean[] = [];
  for (const part of body.split('…')) {
    if (words.length > 0) gaps[words.length - 1] = true;
    for (const token of tokensOf(normalise(part).text)) {
      words.push(token.text);
      gaps.push(false);
    }
  }
  if (words.length === 0) return undefined;
  gaps[words.length - 1] = false;
  return { words, gaps, open, weight: isWeak ? weak : words.length > 1 ? phrase : 1 };
}
