import { Copy, Download, ExternalLink, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { AlertDialog, Button, ButtonLink, IconButton, showToast, useI18n } from '../../../ui/index.ts';
import { addressOf, useAction, useWorkspace } from '../../../web/index.ts';
import { collectionContract } from '../contract.ts';
import type { LinkRecord } from '../present.ts';
import { LinkCounts, type Counts } from './link-counts.tsx';

interface LinkCardProps {
  readonly link: LinkRecord;
  readonly counts: Counts | undefined;
}

/** A link with its code, to be copied, printed and watched. */
export function LinkCard({ link, counts }: LinkCardProps) {
  const { t } = useI18n();
  const { slug, can } = useWorkspace();
  const [asks, setAsks] = useState(false);
  const withdraw = useAction(collectionContract.withdrawLink, {
    failure: 'toast',
    done: t('collection.share.withdrawn'),
  });
  const qr = (format: 'svg' | 'png', download?: '1') =>
    addressOf(collectionContract.qr, { params: { id: link.id }, query: { format, download } }, slug);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(link.url);
      showToast(t('common.copied'), { tone: 'good' });
    } catch {
      showToast(t('collection.share.copyByHand'), { tone: 'bad' });
    }
  }

  return (
    <article className="flex h-full flex-col gap-4 rounded-lg border border-line bg-surface p-5 shadow-soft">
      <div className="flex items-start gap-4">
        <img
          src={qr('svg')}
          alt={t('collection.share.qrOf', { name: link.name })}
          width={112}
          height={112}
          className="size-28 shrink-0 rounded-md border border-line bg-white"
        />
        <div className="min-w-0 flex-1">
          <div className="flex items-start justify-between gap-2">
            <h2 className="text-lg font-semibold" dir="auto">
              {link.name}
            </h2>
            {can('surveys.publish') && (
              <IconButton
                size="small"
                icon={Trash2}
                label={t('collection.share.withdrawNamed', { name: link.name })}
                onPress={() => setAsks(true)}
              />
            )}
          </div>
          <p className="text-sm text-quiet">{t.dynamic(`collection.channel.${link.channel}.name`)}</p>
          <p dir="ltr" className="pt-2 text-sm break-all text-quiet select-all">
            {link.url}
          </p>
        </div>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button size="small" icon={Copy} onPress={() => void copy()}>
          {t('common.copyLink')}
        </Button>
        <ButtonLink size="small" icon={ExternalLink} href={link.url} target="_blank">
          {t('common.open')}
        </ButtonLink>
        <ButtonLink size="small" icon={Download} href={qr('svg', '1')} download>
          {t('collection.share.qrSvg')}
        </ButtonLink>
        <ButtonLink size="small" icon={Download} href={qr('png', '1')} download>
          {t('collection.share.qrPng')}
        </ButtonLink>
      </div>
      {counts && <LinkCounts counts={counts} />}
      <AlertDialog
        isOpen={asks}
        onOpenChange={setAsks}
        title={t('collection.share.withdrawTitle', { name: link.name })}
        confirmLabel={t('collection.share.withdraw')}
        isDanger
        onConfirm={() => withdraw.run({ params: { id: link.id } })}
      >
        {t('collection.share.withdrawAbout')}
      </AlertDialog>
    </article>
  );
}
