import { PanelLeftClose, PanelLeftOpen, Search } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { classNames, IconButton, Link, Tooltip, useI18n } from '../../ui/index.ts';
import { paletteKeys } from '../keys/key-help.tsx';
import { ReaderMenu } from './reader-menu.tsx';
import { type NavigationEntry, useNavigation } from './use-navigation.ts';
import { WorkspaceSwitcher } from './workspace-switcher.tsx';

interface SideNavigationProps {
  readonly isNarrow: boolean;
  readonly onNarrow: (isNarrow: boolean) => void;
  readonly onSearch: () => void;
  readonly onKeys: () => void;
}

/** At the start of the line, on wide screens. */
export function SideNavigation({ isNarrow, onNarrow, onSearch, onKeys }: SideNavigationProps) {
  const { t } = useI18n();
  const groups = useNavigation();
  return (
    <div
      className={classNames(
        'sticky top-0 hidden h-dvh shrink-0 flex-col gap-1 border-e border-line bg-paper px-3 py-3 md:flex',
        isNarrow ? 'w-16' : 'w-60',
      )}
    >
      <WorkspaceSwitcher isNarrow={isNarrow} />
      <AriaButton
        {...(isNarrow && { 'aria-label': t('shell.palette.open') })}
        onPress={onSearch}
        className={classNames(
          'mt-2 mb-2 flex h-9 cursor-pointer items-center gap-2.5 rounded-md border border-line bg-surface text-base text-quiet transition-colors duration-150 focus-ring hover:border-control',
          isNarrow ? 'justify-center' : 'px-2.5',
        )}
      >
        <Search aria-hidden size={16} className="shrink-0" />
        {!isNarrow && (
          <>
            <span className="flex-1 text-start">{t('shell.palette.open')}</span>
            <kbd dir="ltr" aria-hidden className="font-[inherit] text-xs">
              {paletteKeys}
            </kbd>
          </>
        )}
      </AriaButton>
      <nav
        aria-label={t('shell.nav.label')}
        className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto pb-2"
      >
        {groups.map(group => (
          <div key={group.section}>
            {!isNarrow && groups.length > 1 && (
              <p className="px-2.5 pb-1 text-xs text-quiet">{t(`shell.nav.section.${group.section}`)}</p>
            )}
            <ul className="flex flex-col gap-0.5">
              {group.entries.map(entry => (
                <li key={entry.path}>
                  <Entry entry={entry} isNarrow={isNarrow} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <div className={classNames('flex gap-1', isNarrow ? 'flex-col items-center' : 'items-center')}>
        <ReaderMenu isNarrow={isNarrow} onKeys={onKeys} />
        <IconButton
          mirrors
          label={t(isNarrow ? 'shell.nav.expand' : 'shell.nav.collapse')}
          icon={isNarrow ? PanelLeftOpen : PanelLeftClose}
          onPress={() => onNarrow(!isNarrow)}
        />
      </div>
    </div>
  );
}

function Entry({ entry, isNarrow }: { entry: NavigationEntry; isNarrow: boolean }) {
  const Icon = entry.icon;
  const link = (
    <Link
      href={entry.href}
      look="bare"
      {...(entry.isCurrent && { 'aria-current': 'page' as const })}
      {...(isNarrow && { 'aria-label': entry.label })}
      className={classNames(
        'relative flex h-9 items-center gap-2.5 !rounded-md text-base transition-colors duration-150',
        isNarrow ? 'justify-center' : 'px-2.5',
        entry.isCurrent ? 'bg-brand-soft font-medium text-brand-strong' : 'text-ink hover:bg-sunken',
      )}
    >
      <Icon aria-hidden size={18} strokeWidth={1.8} className="shrink-0" />
      {!isNarrow && <span className="truncate">{entry.label}</span>}
    </Link>
  );
  return isNarrow ? <Tooltip text={entry.label}>{link}</Tooltip> : link;
}
