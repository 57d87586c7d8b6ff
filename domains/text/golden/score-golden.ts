import { labelledTheme } from '../themes/labelled-categories.ts';
import type { GoldenCase, GoldenSentiment } from './golden-case.ts';

/** What an analysis says of a text; leave out what it does not judge. */
export interface GoldenAnswer {
  readonly sentiment?: GoldenSentiment;
  readonly themes?: readonly string[];
  readonly intents?: readonly string[];
}

interface Share {
  readonly passed: number;
  readonly of: number;
}

export interface GoldenFailure {
  readonly language: string;
  readonly text: string;
  readonly tags: readonly string[];
  readonly aspect: 'sentiment' | 'themes' | 'intents';
  readonly wanted: readonly string[];
  readonly found: readonly string[];
}

export interface GoldenScore {
  /** By 'sentiment', 'themes', 'intents', then language or 'all'. Themes and intents: every wanted one is found. */
  readonly shares: Readonly<Record<string, Readonly<Record<string, Share>>>>;
  /** Sentiment by tag: where it fails. */
  readonly byTag: Readonly<Record<string, Share>>;
  readonly failures: readonly GoldenFailure[];
}

/** Puts every case to an analysis and lists what it missed. A finer theme of the wanted one counts as found. */
export function scoreGolden(
  cases: readonly GoldenCase[],
  analyse: (text: string, language: GoldenCase['language']) => GoldenAnswer,
): GoldenScore {
  const shares: Record<string, Record<string, { passed: number; of: number }>> = {};
  const byTag: Record<string, { passed: number; of: number }> = {};
  const failures: GoldenFailure[] = [];
  const count = (table: Record<string, { passed: number; of: number }>, key: string, passed: boolean) => {
    const share = (table[key] ??= { passed: 0, of: 0 });
    share.of++;
    if (passed) share.passed++;
  };
  for (const one of cases) {
    const answer = analyse(one.text, one.language);
    const judge = (
      aspect: GoldenFailure['aspect'],
      wanted: readonly string[],
      found: readonly string[],
      passed: boolean,
    ) => {
      const table = (shares[aspect] ??= {});
      count(table, one.language, passed);
      count(table, 'all', passed);
      if (aspect === 'sentiment') for (const tag of one.tags) count(byTag, tag, passed);
      if (!passed)
        failures.push({ language: one.language, text: one.text, tags: one.tags, aspect, wanted, found });
    };
    if (answer.sentiment !== undefined)
      judge('sentiment', [one.sentiment], [answer.sentiment], answer.sentiment === one.sentiment);
    const { themes, intents } = answer;
    if (themes !== undefined && one.themes.length > 0) {
      const coarse = themes.map(theme => labelledTheme(theme) ?? theme);
      judge(
        'themes',
        one.themes,
        themes,
        one.themes.every(theme => themes.includes(theme) || coarse.includes(theme)),
      );
    }
    if (intents !== undefined && one.intents.length > 0)
      judge(
        'intents',
        one.intents,
        intents,
        one.intents.every(intent => intents.includes(intent)),
      );
  }
  return { shares, byTag, failures };
}

/** The score as lines to print: shares, then tags, then every failure. */
export function describeGolden({ shares, byTag, failures }: GoldenScore): string[] {
  const share = ({ passed, of }: Share) => `${passed}/${of} (${((100 * passed) / of).toFixed(1)} %)`;
  return [
    ...Object.entries(shares).map(
      ([aspect, byLanguage]) =>
        `${aspect}: ${Object.entries(byLanguage)
          .map(([language, value]) => `${language} ${share(value)}`)
          .join(', ')}`,
    ),
    ...Object.entries(byTag)
      .sort(([, a], [, b]) => b.of - a.of)
      .map(([tag, value]) => `  ${tag}: ${share(value)}`),
    ...failures.map(
      ({ language, aspect, text, wanted, found, tags }) =>
        `✗ ${language} ${aspect} [${tags.join(' ')}] ${text} — wanted ${wanted.join(' ')}, found ${found.join(' ') || 'nothing'}`,
    ),
  ];
}
