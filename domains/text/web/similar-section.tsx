import { useState } from 'react';
import { Button, Kbd, useI18n } from '../../../ui/index.ts';
import { useKeys } from '../../../web/index.ts';
import { SimilarList } from './similar-list.tsx';

/** Under the open record: asked for when somebody wants it, by the key s. */
export function SimilarSection({ id }: { readonly id: string }) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  useKeys({ s: { label: 'text.key.similar', run: () => setOpen(before => !before) } });
  return (
    <div className="flex flex-col gap-3">
      <div>
        <Button variant="plain" size="small" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {t('text.similar')}{' '}
          <span className="coarse:hidden">
            <Kbd>s</Kbd>
          </span>
        </Button>
      </div>
      {isOpen && <SimilarList id={id} />}
    </div>
  );
}
