import { Tag } from 'lucide-react';
import { Button, useI18n } from '../../../ui/index.ts';
import { useCall, useWorkspace } from '../../../web/index.ts';
import { searchContract } from '../search-contract.ts';
import { useThemeNames } from './use-theme-names.ts';

interface SearchHintProps {
  readonly typed: string;
  readonly onChoose: (filter: string, value: string) => void;
}

/** Themes that the searched words mean: chosen, they are found in every language and wording. */
export function SearchHint({ typed, onChoose }: SearchHintProps) {
  const { t } = useI18n();
  const { can } = useWorkspace();
  const names = useThemeNames();
  const answer = useCall(
    searchContract.suggestThemes,
    { query: { q: typed } },
    { enabled: typed !== '' && can('text.read') },
  );
  const themes = typed === '' ? [] : (answer.data?.themes ?? []);
  if (themes.length === 0) return null;
  return (
    <p className="flex flex-wrap items-center gap-2 pb-3 text-sm text-quiet">
      {t('text.hint')}
      {themes.map(key => (
        <Button key={key} size="small" icon={Tag} onPress={() => onChoose('theme', key)}>
          {names.name(key)}
        </Button>
      ))}
    </p>
  );
}
