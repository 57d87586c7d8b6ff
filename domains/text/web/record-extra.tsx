import { useI18n } from '../../../ui/index.ts';
import { useCall, useWorkspace } from '../../../web/index.ts';
import type { RecordExtra } from '../../../web/record-extra.ts';
import { intents } from '../intents/intent.ts';
import { sentimentLabels } from '../model/sentiment-labels.ts';
import { textTraits } from '../model/text-traits.ts';
import { searchContract } from '../search-contract.ts';
import { MarkedWords } from './marked-words.tsx';
import { ReadingLine } from './reading-line.tsx';
import { ReadingPanel } from './reading-panel.tsx';
import { ReadingsFrame } from './readings-frame.tsx';
import { SearchHint } from './search-hint.tsx';
import { useTextLanguages } from './use-text-languages.ts';
import { useThemeNames } from './use-theme-names.ts';

/** What was understood of a text, wherever feedback is shown. */
export const recordExtra: RecordExtra = {
  Frame: ReadingsFrame,
  Words: MarkedWords,
  Line: ReadingLine,
  Panel: ReadingPanel,
  filterNames: ['theme', 'sentiment', 'intent', 'spoken', 'trait', 'named'],
  useFilters: useTextFilters,
  SearchHint,
};

function useTextFilters() {
  const { t } = useI18n();
  const { can } = useWorkspace();
  const themes = useThemeNames();
  const spoken = useTextLanguages();
  const names = useCall(searchContract.names, {}, { enabled: can('text.read') });
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
    { key: 'spoken', label: t('text.filter.spoken'), options: spoken.options },
    {
      key: 'named',
      label: t('text.filter.named'),
      options: (names.data?.names ?? []).map(({ key, kind, name }) => ({
        value: key,
        label: name,
        description: t(`text.name.${kind}`),
      })),
    },
    {
      key: 'trait',
      label: t('text.filter.trait'),
      options: textTraits.map(value => ({ value, label: t(`text.trait.${value}`) })),
    },
  ];
}
