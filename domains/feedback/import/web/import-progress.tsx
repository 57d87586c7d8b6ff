import { useState } from 'react';
import { Button, ProgressBar, useI18n } from '../../../../ui/index.ts';
import { useAction, useLive } from '../../../../web/index.ts';
import { importContract, type PresentedImport } from '../contract.ts';

/** How far a check or a run has come; told live, and it goes on without this page. */
export function ImportProgress({ one }: { readonly one: PresentedImport }) {
  const { t } = useI18n();
  const [told, setTold] = useState(0);
  useLive('import.progress', payload => {
    if (payload['id'] === one.id && typeof payload['position'] === 'number') setTold(payload['position']);
  });
  const cancel = useAction(importContract.cancel, { failure: 'toast' });
  const position = Math.max(told, one.status === 'running' ? one.position : 0);
  const { total } = one;
  return (
    <div className="flex max-w-2xl flex-col gap-5">
      <ProgressBar
        label={t(`imports.status.${one.status}`)}
        value={total === null || total === 0 ? undefined : position / total}
        note={
          total === null
            ? t('imports.run.rows', { n: position })
            : t('imports.run.rowsOf', { n: position, total })
        }
      />
      <div>
        <Button onPress={() => cancel.run({ params: { id: one.id } })} isPending={cancel.isPending}>
          {t('imports.cancel')}
        </Button>
      </div>
    </div>
  );
}
