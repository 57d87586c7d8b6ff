import { Ellipsis } from 'lucide-react';
import { Badge, IconButton, Menu, classNames, useI18n } from '../../../../ui/index.ts';
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
  const isTop = theme.parent === undefined;
  // Names and descriptions are columns; those of finer themes stand in the same columns, behind the line of their parent.
  return (
    <div
      className={classNames(
        'flex min-h-10 items-center gap-3 pe-5',
        isTop ? 'py-2 ps-5' : 'ms-6 border-s border-line py-1.5 ps-4',
      )}
    >
      <div className="min-w-0 flex-1 sm:flex sm:items-baseline sm:gap-6">
        <bdi
          className={classNames('block sm:shrink-0', isTop ? 'font-semibold sm:w-60' : 'sm:w-[13.6875rem]')}
        >
          {name}
        </bdi>
        <bdi className="block min-w-0 text-sm text-quiet sm:flex-1">{theme.descriptions[language]}</bdi>
      </div>
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
