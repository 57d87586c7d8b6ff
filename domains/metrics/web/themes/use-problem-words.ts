import { useI18n } from '../../../../ui/index.ts';
import { useThemeNames } from '../../../text/web/use-theme-names.ts';
import { useMetricWords } from '../shared/use-metric-words.ts';
import { usePlaceName } from './use-place-name.ts';
import type { News } from './answers.ts';

type Problem = News['problems'][number];
type Stream = Pick<Problem, 'kind' | 'theme' | 'metric' | 'touchpoint'>;

const mostNamed = 3;

/** What a person calls a problem and its place. */
export function useProblemWords(names: News['names']) {
  const { t, format } = useI18n();
  const themes = useThemeNames();
  const metrics = useMetricWords();
  const placeName = usePlaceName();
  const place = (conditions: Problem['place']): string =>
    conditions.length === 0
      ? t('themes.news.everywhere')
      : format.list(conditions.map(condition => placeName(condition, names)));
  const stream = ({ kind, theme, metric, touchpoint }: Stream): string => {
    if (kind === 'theme') return theme === '' ? t('themes.whole') : themes.name(theme);
    const at = names['touchpoint']?.[touchpoint];
    const name = metrics.short(metric);
    return at === undefined ? name : t('themes.news.stream', { metric: name, touchpoint: at });
  };
  const number = (value: number): string =>
    format.number(value, value < 10 && !Number.isInteger(value) ? 1 : 0);
  /** A question that is asked at few touchpoints is named by them. */
  const touchpoints = ({ touchpoint, askedAt }: Problem): string => {
    const at = touchpoint === '' ? askedAt : [touchpoint];
    const known = at.flatMap(id => names['touchpoint']?.[id] ?? []);
    return known.length === 0 || known.length > mostNamed ? t('themes.news.everywhere') : format.list(known);
  };
  const title = (problem: Problem): string => {
    const { kind, theme, metric, alarm } = problem;
    const figures = { seen: number(alarm.observed), expected: number(alarm.expected) };
    if (kind === 'score')
      return t('themes.news.score', {
        metric: metrics.short(metric),
        touchpoint: touchpoints(problem),
        ...figures,
      });
    if (theme === '') return t('themes.news.problemAll', figures);
    return t('themes.news.problem', { theme: themes.name(theme), ...figures });
  };
  return { place, stream, number, title, placeName, themeName: themes.name };
}
