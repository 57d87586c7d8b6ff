import { useState } from 'react';
import {
  Badge,
  Card,
  DataTable,
  FileDrop,
  PageHeader,
  ProgressBar,
  showToast,
  useI18n,
} from '../../../../ui/index.ts';
import {
  ApiError,
  CallState,
  upload,
  useCall,
  useGo,
  usePageTitle,
  useWorkspace,
} from '../../../../web/index.ts';
import { importContract, type PresentedImport } from '../contract.ts';
import { accepted, statusTone } from './import-status.ts';

/** /import: bring a file, and what was brought before. */
export default function ImportsPage() {
  const { t } = useI18n();
  const { href } = useWorkspace();
  const go = useGo();
  usePageTitle(t('feedback.import.title'));
  const imports = useCall(importContract.list, {}, { live: ['import.progress'] });
  return (
    <>
      <PageHeader title={t('feedback.import.heading')} description={t('feedback.import.about')} />
      <div className="flex flex-col gap-6">
        <UploadFile onUploaded={one => go(href(`/import/${one.id}`))} />
        <CallState call={imports}>
          {({ imports: before }) => before.length > 0 && <ImportTable imports={before} />}
        </CallState>
      </div>
    </>
  );
}

interface UploadFileProps {
  readonly label?: string;
  readonly onUploaded: (one: PresentedImport) => void;
}

/** One file on its way to the server. */
export function UploadFile({ label, onUploaded }: UploadFileProps) {
  const { t } = useI18n();
  const { slug } = useWorkspace();
  const [sending, setSending] = useState<{ readonly name: string; readonly share: number }>();
  async function send(file: File): Promise<void> {
    setSending({ name: file.name, share: 0 });
    try {
      const { import: one } = await upload(importContract.upload, { query: { name: file.name } }, file, {
        workspace: slug,
        onProgress: share => setSending({ name: file.name, share }),
      });
      onUploaded(one);
    } catch (error) {
      if (error instanceof ApiError) showToast(error.message, { tone: 'bad' });
    } finally {
      setSending(undefined);
    }
  }
  if (sending !== undefined)
    return <ProgressBar label={t('imports.uploading', { name: sending.name })} value={sending.share} />;
  return (
    <FileDrop
      label={label ?? t('imports.drop')}
      description={t('imports.dropAbout')}
      accept={accepted}
      onFile={file => void send(file)}
    />
  );
}

function ImportTable({ imports }: { readonly imports: readonly PresentedImport[] }) {
  const { t, format } = useI18n();
  const { href } = useWorkspace();
  return (
    <Card title={t('imports.before')} padding="none">
      <DataTable
        label={t('imports.before')}
        rows={imports}
        rowKey={one => one.id}
        rowHref={one => href(`/import/${one.id}`)}
        columns={[
          {
            id: 'file',
            header: t('imports.column.file'),
            isRowHeader: true,
            cell: one => <bdi>{one.name}</bdi>,
          },
          {
            id: 'status',
            header: t('imports.column.status'),
            cell: one => <Badge tone={statusTone(one.status)}>{t(`imports.status.${one.status}`)}</Badge>,
          },
          {
            id: 'recorded',
            header: t('feedback.import.column.recorded'),
            align: 'end',
            cell: one => format.integer(one.recorded),
          },
          {
            id: 'rejected',
            header: t('imports.column.rejected'),
            align: 'end',
            cell: one => format.integer(one.rejected),
          },
          {
            id: 'by',
            header: t('imports.column.by'),
            isSecondary: true,
            cell: one => <bdi>{one.createdBy}</bdi>,
          },
          {
            id: 'when',
            header: t('imports.column.when'),
            isSecondary: true,
            cell: one => format.dateTime(new Date(one.createdAt)),
          },
        ]}
      />
    </Card>
  );
}
