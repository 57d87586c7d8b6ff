import type { Formatter } from '../../../../platform/i18n/formatter.ts';
import type { Translate } from '../../../../platform/i18n/translator.ts';
import type { News } from './answers.ts';

type Problem = News['problems'][number];
type Stream = Pick<Problem, 'kind' | 'theme' | 'metric' | 'touchpoint'>;
type Condition = Problem['place'][number];

/** What the words are made with: the reader's language and what things are called in it. */
export interface Named {
  readonly t: Translate;
  readonly format: Formatter;
  readonly locale: string;
  readonly theme: (key: string) => string;
  /** What a score's question asks about: 'satisfaction'. */
  readonly asked: (metric: string) => string;
  /** Undefined for one that is gone. */
  readonly touchpoint: (id: string) => string | undefined;
  readonly dimension: (dimension: string) => string;
  readonly value: (dimension: string, value: string) => string;
}

/** More touchpoints than these are counted instead of named. */
const mostNamed = 3;

/** What a person calls a problem and its place. */
export function problemWords({ t, format, locale, theme: themeName, asked, ...named }: Named) {
  const number = (value: number): string =>
    format.number(value, value < 10 && !Number.isInteger(value) ? 1 : 0);

  /** What the score is about, which begins the title. */
  const subject = ({ touchpoint, askedAt }: Pick<Problem, 'touchpoint' | 'askedAt'>): string => {
    const ids = touchpoint === '' ? askedAt : [touchpoint];
    const known = ids.flatMap(id => named.touchpoint(id) ?? []);
    if (ids.length === 0) return t('themes.news.company');
    return known.length === 0 || known.length > mostNamed
      ? t('themes.news.touchpoints', { n: ids.length })
      : format.list(known);
  };

  /** 'Courier: 14 complaints, usually 5' or 'Delivery: satisfaction fell to 3.1, usually 4.2'. */
  const title = (problem: Pick<Problem, keyof Stream | 'askedAt' | 'alarm'>): string => {
    const { kind, theme, metric, alarm } = problem;
    const expected = number(alarm.expected);
    if (kind === 'score')
      return t(alarm.observed < alarm.expected ? 'themes.news.scoreDown' : 'themes.news.scoreUp', {
        subject: subject(problem),
        metric: asked(metric),
        seen: number(alarm.observed),
        expected,
      });
    const n = Math.round(alarm.observed);
    if (theme === '') return t('themes.news.problemAll', { n, expected });
    return t('themes.news.problem', { theme: themeName(theme), n, expected });
  };

  /** The same in few words, to stand in a list of several. */
  const stream = ({ kind, theme, metric, touchpoint }: Stream): string => {
    if (kind === 'theme') return theme === '' ? t('themes.news.whole') : themeName(theme);
    const at = named.touchpoint(touchpoint);
    return at === undefined
      ? asked(metric)
      : t('themes.news.stream', { metric: asked(metric), touchpoint: at });
  };

  /** 'Leeds', 'App version 4.2', 'Channel: phone'. */
  const condition = ({ dimension, value }: Condition): string => {
    if (dimension === 'all') return t('themes.news.everywhere');
    const name = named.value(dimension, value);
    // Everybody sees what these are.
    if (dimension === 'touchpoint' || dimension === 'attribute.city') return name;
    return t(/^\p{N}/u.test(name) ? 'themes.news.numbered' : 'themes.news.condition', {
      dimension: named.dimension(dimension),
      value: name,
    });
  };

  /** All conditions together: a courier in a city. */
  const place = (conditions: readonly Condition[]): string =>
    conditions.length === 0
      ? t('themes.news.everywhere')
      : conditions.map(condition).reduce((first, second) => t('themes.news.pair', { first, second }));

  /** Where and since when, as a line of its own; a score that is about all of its place says so by its subject. */
  const whereAndWhen = (problem: Pick<Problem, 'kind' | 'place'>, since: string): string => {
    const isEverywhere = problem.place.length === 0;
    return line(isEverywhere && problem.kind === 'score' ? [since] : [place(problem.place), since]);
  };

  /** Small facts side by side, beginning as a sentence does. */
  function line(parts: readonly string[]): string {
    const whole = parts.join(' · ');
    return whole.charAt(0).toLocaleUpperCase(locale) + whole.slice(1);
  }

  return { title, stream, place, condition, whereAndWhen, line, number };
}
