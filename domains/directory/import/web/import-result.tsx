import { Download, UsersRound } from 'lucide-react';
import { Banner, Button, ButtonLink, useI18n } from '../../../../ui/index.ts';
import { addressOf, call, useAction, useGo, useWorkspace } from '../../../../web/index.ts';
import { RejectionTable, UploadFile, type ReasonCount } from '../../../../web/table-import/index.ts';
import { customerImportContract, type PresentedCustomerImport } from '../contract.ts';
import { useSendImport } from './use-send-import.ts';

interface ImportResultProps {
  readonly one: PresentedCustomerImport;
  readonly reasons: readonly ReasonCount[];
  readonly rejections: Parameters<typeof RejectionTable>[0]['rejections'];
  readonly onRemap: () => void;
}

/** What became of a file: who is new, who was completed, and the rejected rows to correct. */
export function ImportResult({ one, reasons, rejections, onRemap }: ImportResultProps) {
  const { t } = useI18n();
  const { href, slug } = useWorkspace();
  const go = useGo();
  const send = useSendImport();
  const params = { id: one.id };
  const start = useAction(customerImportContract.start, { failure: 'toast' });
  const remove = useAction(customerImportContract.remove, {
    failure: 'toast',
    onDone: () => go(href('/customers/import')),
  });

  /** The corrected file keeps the mapping; when it does not fit, it is mapped by hand. */
  async function retry(fresh: PresentedCustomerImport): Promise<void> {
    const input = { params: { id: fresh.id }, body: one.mapping };
    if (input.body !== null)
      await call(customerImportContract.map, { ...input, body: input.body }, { workspace: slug }).catch(
        () => undefined,
      );
    go(href(`/customers/import/${fresh.id}`));
  }

  const sums = [
    one.changed > 0 && t('directory.import.done.changed', { n: one.changed }),
    one.unchanged > 0 && t('directory.import.done.unchanged', { n: one.unchanged }),
    one.rejected > 0 && t('imports.done.rejected', { n: one.rejected }),
  ].filter(sum => sum !== false);
  return (
    <div className="flex flex-col gap-6">
      {one.error !== null && <Banner tone="bad">{one.error.message}</Banner>}
      {sums.length > 0 && <p className="text-lg text-quiet">{sums.join(' · ')}</p>}
      <div className="flex flex-wrap gap-2.5">
        {one.status === 'done' ? (
          <ButtonLink variant="primary" icon={UsersRound} href={href('/customers')}>
            {t('directory.import.done.see')}
          </ButtonLink>
        ) : (
          <Button variant="primary" isPending={start.isPending} onPress={() => start.run({ params })}>
            {t('imports.resume')}
          </Button>
        )}
        {one.rejected > 0 && (
          <Button
            icon={Download}
            onPress={() => {
              window.location.href = addressOf(customerImportContract.rejections, { params }, slug);
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
