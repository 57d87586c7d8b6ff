import { ChartLine, Download, MessageSquareText } from 'lucide-react';
import { Banner, Button, ButtonLink, useI18n } from '../../../../ui/index.ts';
import { addressOf, call, useAction, useGo, useWorkspace } from '../../../../web/index.ts';
import { RejectionTable, UploadFile, type ReasonCount } from '../../../../web/table-import/index.ts';
import { importContract, type PresentedImport } from '../contract.ts';
import { useSendImport } from './use-send-import.ts';

interface ImportResultProps {
  readonly one: PresentedImport;
  readonly reasons: readonly ReasonCount[];
  readonly rejections: Parameters<typeof RejectionTable>[0]['rejections'];
  readonly onRemap: () => void;
}

/** What an import did; what it rejected can be taken, corrected and brought again. */
export function ImportResult({ one, reasons, rejections, onRemap }: ImportResultProps) {
  const { t } = useI18n();
  const { slug, href } = useWorkspace();
  const go = useGo();
  const send = useSendImport();
  const start = useAction(importContract.start, { failure: 'toast' });
  const remove = useAction(importContract.remove, { failure: 'toast', onDone: () => go(href('/import')) });
  const params = { id: one.id };

  /** The corrected file is read with the same mapping. */
  async function retry(fresh: PresentedImport): Promise<void> {
    if (one.mapping !== null)
      await call(
        importContract.map,
        { params: { id: fresh.id }, body: one.mapping },
        { workspace: slug },
      ).catch(() => undefined);
    go(href(`/import/${fresh.id}`));
  }

  return (
    <div className="flex flex-col gap-6">
      {one.error !== null && <Banner tone="bad">{one.error.message}</Banner>}
      {(one.duplicates > 0 || one.rejected > 0) && (
        <p className="text-lg text-quiet">
          {one.duplicates > 0 && t('feedback.import.done.duplicates', { n: one.duplicates })}
          {one.duplicates > 0 && one.rejected > 0 && ' · '}
          {one.rejected > 0 && t('imports.done.rejected', { n: one.rejected })}
        </p>
      )}
      <div className="flex flex-wrap gap-2.5">
        {one.status === 'done' ? (
          <>
            <ButtonLink variant="primary" icon={ChartLine} href={href('/')}>
              {t('feedback.import.done.figures')}
            </ButtonLink>
            <ButtonLink icon={MessageSquareText} href={href('/feedback')}>
              {t('feedback.import.done.read')}
            </ButtonLink>
          </>
        ) : (
          <Button variant="primary" isPending={start.isPending} onPress={() => start.run({ params })}>
            {t('imports.resume')}
          </Button>
        )}
        {one.rejected > 0 && (
          <Button
            icon={Download}
            onPress={() => {
              window.location.href = addressOf(importContract.rejections, { params }, slug);
            }}
          >
            {t('imports.done.download')}
          </Button>
        )}
        <Button onPress={onRemap}>{t('imports.map.again')}</Button>
        <Button variant="plain" isPending={remove.isPending} onPress={() => remove.run({ params })}>
          {t('imports.remove')}
        </Button>
      </div>
      <RejectionTable columns={one.columns} reasons={reasons} rejections={rejections} />
      {one.rejected > 0 && (
        <>
          <p className="max-w-prose text-quiet">{t('imports.done.fix')}</p>
          <UploadFile send={send} label={t('imports.done.retry')} onUploaded={fresh => void retry(fresh)} />
        </>
      )}
    </div>
  );
}
