import { useI18n } from '../../../../ui/index.ts';
import { useThemeNames } from '../../../text/web/use-theme-names.ts';
import { useDimensionName } from '../shared/use-dimension-name.ts';
import { useKeyName } from '../shared/use-key-name.ts';
import { useMetricWords } from '../shared/use-metric-words.ts';
import type { News } from './answers.ts';
import { problemWords } from './problem-words.ts';

/** What a person calls a problem and its place, in the reader's words. */
export function useProblemWords(names: News['names']) {
  const { t, format, language } = useI18n();
  const themes = useThemeNames();
  const metrics = useMetricWords();
  const keyName = useKeyName();
  const dimension = useDimensionName();
  const words = problemWords({
    t,
    format,
    locale: language.locale,
    theme: themes.name,
    asked: metrics.asked,
    touchpoint: id => names['touchpoint']?.[id],
    dimension,
    value: (of, value) => keyName(of, value, names),
  });
  return { ...words, themeName: themes.name };
}
