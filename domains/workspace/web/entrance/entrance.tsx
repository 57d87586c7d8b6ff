import { Languages } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { languages } from '../../../../languages/registry.gen.ts';
import { Menu, useI18n } from '../../../../ui/index.ts';
import { chooseLanguage, usePageTitle } from '../../../../web/index.ts';
import { SafarMark } from '../../../../web/layout/safar-mark.tsx';
import { DawnRoad } from './dawn-road.tsx';

interface EntranceProps {
  /** A sentence; the page's heading. */
  readonly title: string;
  readonly description?: ReactNode;
  /** Above the heading: how far the first run is. */
  readonly progress?: ReactNode;
  /** How far the sun of the picture is up, 0…1. */
  readonly dawn?: number;
  readonly children: ReactNode;
}

/** The frame of everything before the workspace: a form on the reading side, the road at dawn on the other. */
export function Entrance({ title, description, progress, dawn = 0.5, children }: EntranceProps) {
  usePageTitle(title);
  return (
    <div className="grid min-h-dvh bg-paper lg:grid-cols-[minmax(30rem,5fr)_6fr]">
      <div className="flex flex-col px-5 py-5 sm:px-10">
        <header className="flex items-center justify-between gap-4">
          <Brand />
          <LanguageMenu />
        </header>
        <main className="mx-auto flex w-full max-w-md flex-1 flex-col justify-center gap-7 py-10">
          {progress}
          <div>
            <h1 className="text-3xl font-semibold text-balance">{title}</h1>
            {description && <div className="mt-2 text-quiet">{description}</div>}
          </div>
          {children}
        </main>
      </div>
      <aside aria-hidden className="relative hidden overflow-hidden lg:block">
        <DawnRoad dawn={dawn} />
      </aside>
    </div>
  );
}

function Brand() {
  const { t } = useI18n();
  return (
    <span className="flex items-center gap-2.5 text-lg font-semibold">
      <SafarMark size={32} />
      {t('workspace.brand')}
    </span>
  );
}

function LanguageMenu() {
  const { t, language } = useI18n();
  return (
    <Menu
      label={t('common.language')}
      trigger={
        <Button className="flex min-h-10 cursor-pointer items-center gap-2 rounded-md px-3 text-base text-quiet focus-ring hover:bg-sunken hover:text-ink">
          <Languages aria-hidden size={17} />
          {language.name}
        </Button>
      }
      groups={[
        {
          id: 'languages',
          actions: Object.values(languages).map(one => ({
            id: one.code,
            label: one.name,
            isCurrent: one.code === language.code,
            onAction: () => chooseLanguage(one.code),
          })),
        },
      ]}
    />
  );
}
