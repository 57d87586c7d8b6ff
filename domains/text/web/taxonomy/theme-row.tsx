import { Ellipsis } from 'lucide-react';
import { Badge, IconButton, Menu, useI18n } from '../../../../ui/index.ts';
import type { TextLanguage, Theme } from '../../taxonomy/taxonomy.ts';

interface ThemeRowProps {
  readonly theme: Theme;
  readonly language: TextLanguage;
  readonly isChanged: boolean;
  readonly onWords: () => void;
  readonly onMerge: () => void;
  readonly onSplit: () => void;
  readonly onRemove: () => void;
  /** Only top themes have finer ones. */
  readonly onAddBelow: (() => void) | undefined;
}

/** One theme of the draft and what can be done with it. */
export function ThemeRow({
  theme,
  language,
  isChanged,
  onWords,
  onMerge,
  onSplit,
  onRemove,
  onAddBelow,
}: ThemeRowProps) {
  const { t } = useI18n();
  const name = theme.names[language];
  return (
    <div className="flex min-h-11 items-center gap-3 px-5 py-1">
      <span className="min-w-0 flex-1">
        <bdi className={theme.parent === undefined ? 'font-medium' : undefined}>{name}</bdi>{' '}
        <bdi className="text-sm text-quiet">{theme.descriptions[language]}</bdi>
      </span>
      {isChanged && <Badge tone="attention">{t('text.edit.isChanged')}</Badge>}
      <Menu
        label={t('text.edit.actions', { theme: name })}
        trigger={<IconButton size="small" icon={Ellipsis} label={t('text.edit.actions', { theme: name })} />}
        groups={[
          {
            id: 'edit',
            actions: [
              { id: 'words', label: t('text.edit.words'), onAction: onWords },
              ...(onAddBelow ? [{ id: 'below', label: t('text.edit.addBelow'), onAction: onAddBelow }] : []),
              { id: 'split', label: t('text.edit.split'), onAction: onSplit },
              { id: 'merge', label: t('text.edit.merge'), onAction: onMerge },
            ],
          },
          {
            id: 'remove',
            actions: [{ id: 'remove', label: t('common.remove'), isDanger: true, onAction: onRemove }],
          },
        ]}
      />
    </div>
  );
}
