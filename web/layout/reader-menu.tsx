import { Keyboard, LogOut, Monitor, Moon, Sun } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { accountContract } from '../../domains/workspace/contract.ts';
import { languages } from '../../languages/registry.gen.ts';
import { Avatar, Menu, useI18n } from '../../ui/index.ts';
import { call } from '../api/call.ts';
import { chooseLanguage } from '../reader/language-choice.ts';
import { applyTheme, currentTheme, type Theme } from '../reader/theme.ts';
import { useSession } from '../session/session-context.ts';

interface ReaderMenuProps {
  readonly isNarrow: boolean;
  readonly onKeys: () => void;
}

const themes = [
  ['system', Monitor],
  ['light', Sun],
  ['dark', Moon],
] as const;

/** The reader's own things: language, appearance, keys, signing out. */
export function ReaderMenu({ isNarrow, onKeys }: ReaderMenuProps) {
  const { t, language } = useI18n();
  const { user } = useSession();
  const [theme, setTheme] = useState<Theme>(currentTheme);
  if (!user) return null;
  return (
    <Menu
      label={t('shell.reader.menu')}
      placement="top start"
      trigger={
        <AriaButton
          {...(isNarrow && { 'aria-label': `${t('shell.reader.menu')}: ${user.name}` })}
          className="flex min-h-10 min-w-0 flex-1 cursor-pointer items-center gap-2.5 rounded-md px-1 text-start focus-ring hover:bg-sunken"
        >
          <Avatar name={user.name} size="medium" />
          {!isNarrow && (
            <>
              <span className="sr-only">{t('shell.reader.menu')}</span>
              <bdi className="truncate text-base">{user.name}</bdi>
            </>
          )}
        </AriaButton>
      }
      groups={[
        {
          id: 'language',
          title: t('shell.reader.language'),
          actions: Object.values(languages).map(one => ({
            id: one.code,
            label: one.name,
            isCurrent: one.code === language.code,
            onAction: () => void changeLanguage(one.code),
          })),
        },
        {
          id: 'theme',
          title: t('shell.reader.theme'),
          actions: themes.map(([name, icon]) => ({
            id: name,
            label: t(`shell.reader.theme.${name}`),
            icon,
            isCurrent: theme === name,
            onAction: () => {
              applyTheme(name);
              setTheme(name);
            },
          })),
        },
        {
          id: 'self',
          actions: [
            { id: 'keys', label: t('shell.reader.keys'), icon: Keyboard, keys: '?', onAction: onKeys },
            { id: 'out', label: t('shell.reader.signOut'), icon: LogOut, onAction: () => void signOut() },
          ],
        },
      ]}
    />
  );
}

/** Kept with the person too, so that mails and other devices follow; the page changes even if that fails. */
async function changeLanguage(code: string): Promise<void> {
  await call(accountContract.updateProfile, { body: { language: code } }).catch(() => undefined);
  chooseLanguage(code);
}

async function signOut(): Promise<void> {
  await fetch('/api/auth/sign-out', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  }).catch(() => undefined);
  window.location.assign('/');
}
