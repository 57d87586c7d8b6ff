import { useI18n } from '../../../ui/index.ts';
import { useWorkspace } from '../../../web/index.ts';
import type { RecordExtra } from '../../../web/record-extra.ts';
import { intents } from '../intents/intent.ts';
import { sentimentLabels } from '../model/sentiment-labels.ts';
import { MarkedWords } from './marked-words.tsx';
import { ReadingLine } from './reading-line.tsx';
import { ReadingPanel } from './reading-panel.tsx';
import { ReadingsFrame } from './readings-frame.tsx';
import { useThemeNames } from './use-theme-names.ts';

/** What was understood of a text, wherever feedback is shown. */
export const recordExtra: RecordExtra = {
  Frame: ReadingsFrame,
  Words: MarkedWords,
  Line: ReadingLine,
  Panel: ReadingPanel,
  filterNames: ['theme', 'sentiment', 'intent'],
  useFilters: useTextFilters,
};

function useTextFilters() {
  const { t } = useI18n();
  const { can } = useWorkspace();
  const themes = useThemeNames();
  if (!can('text.read')) return [];
  return [
    { key: 'theme', label: t('text.theme'), options: themes.options },
    {
      key: 'sentiment',
      label: t('text.sentiment'),
      options: sentimentLabels.map(value => ({ value, label: t(`text.sentiment.${value}`) })),
    },
    {
      key: 'intent',
      label: t('text.intent'),
      options: intents.map(value => ({ value, label: t(`text.intent.${value}`) })),
    },
  ];
}
