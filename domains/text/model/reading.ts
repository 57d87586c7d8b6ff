import type { Intent } from '../intents/intent.ts';
import type { KnownName } from '../names/create-name-finder.ts';
import type { PrivateKind } from '../private/private-span.ts';
import type { Probabilities, SentimentLabel } from './sentiment.ts';

/** From and to in UTF-16 units of the original text. */
export type TextSpan = readonly [start: number, end: number];

/** What the model says of a text, as it is stored. */
export interface StoredModel {
  readonly language: string;
  readonly latinised: boolean;
  /** Its sentiment is that of a plugged model; absent where it is the base's. */
  readonly plugged?: true;
  readonly label: SentimentLabel;
  readonly probabilities: Probabilities;
  readonly themes: readonly {
    readonly theme: string;
    readonly sentiment: SentimentLabel;
    readonly probability: number;
    readonly spans: readonly TextSpan[];
  }[];
  readonly intents: readonly {
    readonly intent: Intent;
    readonly probability: number;
    readonly spans: readonly TextSpan[];
  }[];
  readonly spans: readonly TextSpan[];
  /** Kinds of personal data in it (../private); absent where there is none. */
  readonly private?: readonly PrivateKind[];
  /** People, products and places of the workspace's own; absent where there is none. */
  readonly names?: readonly ReadName[];
}

export interface ReadName {
  readonly kind: KnownName['kind'];
  readonly name: string;
  readonly spans: readonly TextSpan[];
}

/** What the model says of a text. */
export interface ModelReading extends StoredModel {
  /** What it is about, to find texts like it (../similar/signature.ts); absent where nothing was read. */
  readonly signature?: string;
}

/** What persons said against it: subject ('' the whole, else a theme's key) → what holds instead. */
export type Corrections = ReadonlyMap<string, SentimentLabel | 'absent'>;

export interface HeldTheme {
  readonly theme: string;
  readonly sentiment: SentimentLabel;
  readonly probability: number;
  readonly spans: readonly TextSpan[];
  readonly corrected: boolean;
}

/** What holds of a text: the model's reading with what persons made of it. */
export interface HeldReading {
  readonly label: SentimentLabel;
  readonly labelCorrected: boolean;
  /** Probability of the label; 1 where a person said so. */
  readonly probability: number;
  readonly themes: readonly HeldTheme[];
  /** Found by the model, taken out by a person. */
  readonly removed: readonly string[];
  readonly intents: StoredModel['intents'];
  readonly names: readonly ReadName[];
}

/** Themes that a taxonomy does not know any more are left out, whoever said them. */
export function heldReading(
  reading: StoredModel,
  corrections: Corrections,
  isKnown: (theme: string) => boolean,
): HeldReading {
  const whole = corrections.get('');
  const said = whole === undefined || whole === 'absent' ? undefined : whole;
  const found = reading.themes.filter(({ theme }) => isKnown(theme));
  const themes = found.flatMap((one): HeldTheme[] => {
    const sentiment = corrections.get(one.theme);
    if (sentiment === 'absent') return [];
    if (sentiment === undefined) return [{ ...one, corrected: false }];
    return [{ ...one, sentiment, probability: 1, corrected: true }];
  });
  for (const [theme, sentiment] of corrections)
    if (theme !== '' && sentiment !== 'absent' && isKnown(theme) && !found.some(one => one.theme === theme))
      themes.push({ theme, sentiment, probability: 1, spans: [], corrected: true });
  return {
    label: said ?? reading.label,
    labelCorrected: said !== undefined,
    probability: said === undefined ? probabilityOf(reading) : 1,
    themes,
    removed: found.map(one => one.theme).filter(theme => corrections.get(theme) === 'absent'),
    intents: reading.intents,
    names: reading.names ?? [],
  };
}

/** A mixed text is negative and positive. */
function probabilityOf({ label, probabilities }: StoredModel): number {
  const { neg, pos } = probabilities;
  const sum = label === 'mixed' ? neg + pos : probabilities[label];
  return Math.round(Math.min(1, sum) * 10_000) / 10_000;
}
