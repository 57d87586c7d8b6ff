import { use } from 'react';
import { Dialog, Kbd, useI18n } from '../../ui/index.ts';
import { KeyContext, type KeyBinding } from './use-keys.ts';

interface KeyHelpProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** What `?` shows: the keys that work everywhere and those of this page. */
export function KeyHelp({ isOpen, onOpenChange }: KeyHelpProps) {
  const { t } = useI18n();
  const registry = use(KeyContext);
  const bindings = isOpen ? (registry?.all() ?? []) : [];
  const here = bindings.filter(([key]) => key !== '?' && key !== '؟');
  return (
    <Dialog title={t('shell.keys.title')} isOpen={isOpen} onOpenChange={onOpenChange}>
      <div className="flex flex-col gap-5">
        <KeyList
          title={t('shell.keys.everywhere')}
          rows={[
            [palette, t('shell.keys.palette')],
            ['?', t('shell.keys.help')],
          ]}
        />
        {here.length > 0 && (
          <KeyList
            title={t('shell.keys.here')}
            rows={here.map(([key, binding]: readonly [string, KeyBinding]) => [
              key,
              t.dynamic(binding.label),
            ])}
          />
        )}
      </div>
    </Dialog>
  );
}

const palette = /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘ K' : 'Ctrl K';

export { palette as paletteKeys };

function KeyList({
  title,
  rows,
}: {
  title: string;
  rows: readonly (readonly [keys: string, label: string])[];
}) {
  return (
    <section>
      <h3 className="pb-1 text-sm font-medium text-quiet">{title}</h3>
      <dl>
        {rows.map(([keys, label]) => (
          <div
            key={keys}
            className="flex items-center justify-between gap-4 border-b border-line py-1.5 last:border-0"
          >
            <dt>{label}</dt>
            <dd dir="ltr" className="flex gap-1">
              {keys.split(' ').map(key => (
                <Kbd key={key}>{key.length === 1 ? key.toUpperCase() : key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
