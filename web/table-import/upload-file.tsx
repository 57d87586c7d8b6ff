import { useState } from 'react';
import { FileDrop, ProgressBar, showToast, useI18n } from '../../ui/index.ts';
import { ApiError } from '../api/api-error.ts';
import { accepted } from './import-status.ts';

interface UploadFileProps<One> {
  readonly label?: string;
  /** Sends the file, telling how far it is (0…1). */
  readonly send: (file: File, onProgress: (share: number) => void) => Promise<One>;
  readonly onUploaded: (one: One) => void;
}

/** One file on its way to the server. */
export function UploadFile<One>({ label, send, onUploaded }: UploadFileProps<One>) {
  const { t } = useI18n();
  const [sending, setSending] = useState<{ readonly name: string; readonly share: number }>();
  async function take(file: File): Promise<void> {
    setSending({ name: file.name, share: 0 });
    try {
      onUploaded(await send(file, share => setSending({ name: file.name, share })));
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
      onFile={file => void take(file)}
    />
  );
}
