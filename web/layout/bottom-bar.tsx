import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { classNames, Dialog, Link, useI18n } from '../../ui/index.ts';
import { type NavigationEntry, useNavigation } from './use-navigation.ts';

/** How many places fit beside "more". */
const PLACES = 4;

const item =
  'flex min-h-14 min-w-0 flex-1 flex-col items-center justify-center gap-0.5 !rounded-none px-1 text-xs focus-ring !-outline-offset-2';

/** Along the bottom, within a thumb's reach, on phones. */
export function BottomBar() {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const groups = useNavigation();
  const entries = groups.flatMap(group => group.entries);
  // On the go one looks and reads: the first two of every section come before the third of any.
  const near = groups.flatMap(group => group.entries.slice(0, 2)).slice(0, PLACES);
  const first = entries.length > PLACES + 1 ? near : entries;
  const rest = entries.filter(entry => !first.includes(entry));
  return (
    <nav
      aria-label={t('shell.nav.label')}
      className="fixed inset-x-0 bottom-0 z-20 flex border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {first.map(entry => (
        <Place key={entry.path} entry={entry} />
      ))}
      {rest.length > 0 && (
        <AriaButton className={classNames(item, 'cursor-pointer text-quiet')} onPress={() => setOpen(true)}>
          <Ellipsis aria-hidden size={20} />
          <span className="truncate">{t('shell.nav.more')}</span>
        </AriaButton>
      )}
      <Dialog title={t('shell.nav.more')} isOpen={isOpen} onOpenChange={setOpen}>
        {close => (
          <ul className="-mx-2 flex flex-col">
            {rest.map(entry => (
              <li key={entry.path}>
                <Link
                  href={entry.href}
                  look="bare"
                  className="flex min-h-12 items-center gap-3 !rounded-md px-3 hover:bg-sunken"
                  onPress={close}
                >
                  <entry.icon aria-hidden size={20} strokeWidth={1.8} className="text-quiet" />
                  {entry.label}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Dialog>
    </nav>
  );
}

function Place({ entry }: { entry: NavigationEntry }) {
  return (
    <Link
      href={entry.href}
      look="bare"
      {...(entry.isCurrent && { 'aria-current': 'page' as const })}
      className={classNames(item, entry.isCurrent ? 'font-medium text-brand-strong' : 'text-quiet')}
    >
      <entry.icon aria-hidden size={20} strokeWidth={entry.isCurrent ? 2.2 : 1.8} />
      <span className="max-w-full truncate">{entry.label}</span>
    </Link>
  );
}
