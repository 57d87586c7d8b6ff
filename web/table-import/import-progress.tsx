import { useState } from 'react';
import type { ImportStatus } from '../../platform/table-import/import-record.ts';
import { Button, ProgressBar, useI18n } from '../../ui/index.ts';
import { useLive } from '../api/use-live.ts';

interface ImportProgressProps {
  readonly one: {
    readonly id: string;
    readonly status: ImportStatus;
    readonly position: number;
    readonly total: number | null;
  };
  /** Name of the live event that tells how far it is. */
  readonly event: string;
  readonly cancel: { readonly run: () => void; readonly isPending: boolean };
}

/** How far a check or a run has come; told live, and it goes on without this page. */
export function ImportProgress({ one, event, cancel }: ImportProgressProps) {
  const { t } = useI18n();
  const [told, setTold] = useState(0);
  useLive(event, payload => {
    if (payload['id'] === one.id && typeof payload['position'] === 'number') setTold(payload['position']);
  });
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
        <Button onPress={cancel.run} isPending={cancel.isPending}>
          {t('imports.cancel')}
        </Button>
      </div>
    </div>
  );
}
