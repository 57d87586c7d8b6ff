import { useLocation } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { IconButton, useI18n } from '../../ui/index.ts';
import { KeyHelp } from '../keys/key-help.tsx';
import { KeyProvider } from '../keys/key-provider.tsx';
import { useKeys } from '../keys/use-keys.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { BottomBar } from './bottom-bar.tsx';
import { OfflineBanner } from './offline-banner.tsx';
import { ReaderMenu } from './reader-menu.tsx';
import { SideNavigation } from './side-navigation.tsx';
import { WorkspaceSwitcher } from './workspace-switcher.tsx';

/** Its own chunk: it comes while the reader looks at the page. */
const CommandPalette = lazy(() => import('../palette/command-palette.tsx'));

/** Only in the demo company. */
const DemoProgress = lazy(() =>
  import('../../domains/demo/web/demo-progress.tsx').then(part => ({ default: part.DemoProgress })),
);

const narrowKey = 'safar-navigation';

/** The frame of a workspace's pages: navigation at the start of the line (below on a phone), one column of thought. */
export function Shell({ children }: { children: ReactNode }) {
  return (
    <KeyProvider>
      <Frame>{children}</Frame>
    </KeyProvider>
  );
}

function Frame({ children }: { children: ReactNode }) {
  const { t } = useI18n();
  const { demo, href } = useWorkspace();
  const isOnDemoPage = useLocation().pathname === href('/settings/demo');
  const [isNarrow, setNarrow] = useState(() => localStorage.getItem(narrowKey) === 'narrow');
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  const [areKeysOpen, setKeysOpen] = useState(false);
  useKeys({
    '?': { label: 'shell.keys.help', run: () => setKeysOpen(true) },
    '؟': { label: 'shell.keys.help', run: () => setKeysOpen(true) },
  });
  const changeWidth = (narrow: boolean) => {
    localStorage.setItem(narrowKey, narrow ? 'narrow' : 'wide');
    setNarrow(narrow);
  };
  return (
    <div className="flex min-h-dvh">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:fixed focus:start-3 focus:top-3 focus:z-50 focus:rounded-md focus:bg-brand focus:px-4 focus:py-2 focus:text-on-brand"
      >
        {t('shell.skip')}
      </a>
      <SideNavigation
        isNarrow={isNarrow}
        onNarrow={changeWidth}
        onSearch={() => setPaletteOpen(true)}
        onKeys={() => setKeysOpen(true)}
      />
      <div className="flex min-w-0 flex-1 flex-col">
        <header className="sticky top-0 z-10 flex items-center gap-2 border-b border-line bg-paper px-3 py-1.5 md:hidden">
          <div className="min-w-0 flex-1">
            <WorkspaceSwitcher isNarrow={false} />
          </div>
          <IconButton label={t('shell.palette.open')} icon={Search} onPress={() => setPaletteOpen(true)} />
          <div className="shrink-0">
            <ReaderMenu isNarrow onKeys={() => setKeysOpen(true)} />
          </div>
        </header>
        <main
          id="content"
          tabIndex={-1}
          className="mx-auto w-full max-w-[88rem] flex-1 px-4 pt-5 pb-24 outline-none md:px-8 md:pt-8 md:pb-12"
        >
          <OfflineBanner />
          {demo && !isOnDemoPage && (
            <Suspense>
              <div className="pb-6 empty:hidden">
                <DemoProgress />
              </div>
            </Suspense>
          )}
          {children}
        </main>
      </div>
      <BottomBar />
      <Suspense>
        <CommandPalette isOpen={isPaletteOpen} onOpenChange={setPaletteOpen} />
      </Suspense>
      <KeyHelp isOpen={areKeysOpen} onOpenChange={setKeysOpen} />
    </div>
  );
}
