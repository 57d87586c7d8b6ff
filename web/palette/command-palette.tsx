import { CornerDownLeft, Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components';
import { useI18n } from '../../ui/index.ts';
import { useGo } from '../address/use-go.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { usePaletteResults } from './use-palette-results.ts';

interface CommandPaletteProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** ⌘K / Ctrl-K: finds anything and does anything in this workspace. */
export default function CommandPalette({ isOpen, onOpenChange }: CommandPaletteProps) {
  const { t } = useI18n();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // `code`, not `key`: on a Persian or Arabic layout the K key writes another letter.
      if ((event.metaKey || event.ctrlKey) && !event.shiftKey && !event.altKey && event.code === 'KeyK') {
        event.preventDefault();
        onOpenChange(!isOpen);
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isOpen, onOpenChange]);
  return (
    <ModalOverlay
      isDismissable
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      className="fixed inset-0 z-40 flex animate-appear items-start justify-center bg-[rgb(20_18_15/0.45)] p-3 pt-[12vh]"
    >
      <Modal className="w-full max-w-xl animate-rise overflow-hidden rounded-xl border border-line bg-raised text-ink shadow-lift">
        <Dialog aria-label={t('shell.palette.label')} className="flex max-h-[70dvh] flex-col outline-none">
          {({ close }) => <PaletteBody onClose={close} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteBody({ onClose }: { onClose: () => void }) {
  const { t } = useI18n();
  const workspace = useWorkspace();
  const go = useGo();
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const { groups, isSearching } = usePaletteResults(text, workspace);
  const paths = new Map(groups.flatMap(group => group.entries.map(entry => [entry.id, entry.path])));
  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      <TextField
        aria-label={t('shell.palette.label')}
        className="flex items-center gap-3 border-b border-line px-4"
      >
        <Search aria-hidden size={18} className="shrink-0 text-quiet" />
        <Input
          ref={input}
          placeholder={t('shell.palette.placeholder')}
          className="h-14 w-full min-w-0 bg-transparent text-lg outline-none"
        />
      </TextField>
      <ListBox
        aria-label={t('shell.palette.label')}
        selectionMode="none"
        onAction={id => {
          const path = paths.get(String(id));
          if (path === undefined) return;
          onClose();
          go(workspace.href(path));
        }}
        renderEmptyState={() => (
          <p className="px-4 py-6 text-center text-quiet">
            {isSearching ? t('shell.palette.searching') : t('shell.palette.nothing', { text })}
          </p>
        )}
        className="min-h-24 overflow-y-auto p-2 outline-none"
      >
        {groups.map(group => (
          <ListBoxSection key={group.title} id={group.title}>
            <Header className="px-3 pt-2 pb-1 text-xs font-medium text-quiet">{group.title}</Header>
            {group.entries.map(entry => (
              <ListBoxItem
                key={entry.id}
                id={entry.id}
                textValue={entry.label}
                className="group flex min-h-10 cursor-pointer items-center gap-3 rounded-md px-3 outline-none focused:bg-brand-soft focused:text-brand-strong"
              >
                <bdi className="min-w-0 flex-1 truncate">{entry.label}</bdi>
                {entry.detail && <bdi className="truncate text-sm text-quiet">{entry.detail}</bdi>}
                <CornerDownLeft
                  aria-hidden
                  size={15}
                  className="invisible shrink-0 group-data-focused:visible ltr:-scale-x-100"
                />
              </ListBoxItem>
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
      <p className="hidden border-t border-line px-4 py-2 text-xs text-quiet sm:block">
        {t('shell.palette.keys')}
      </p>
    </Autocomplete>
  );
}
