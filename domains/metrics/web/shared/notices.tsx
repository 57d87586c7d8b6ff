import { Info } from 'lucide-react';
import { Banner, useI18n } from '../../../../ui/index.ts';

/** What a reader should know before trusting the figures below. */
export function Notices({
  notices,
}: {
  readonly notices: readonly ('strands' | 'corrected' | 'reversal')[];
}) {
  const { t } = useI18n();
  return notices
    .filter(notice => notice !== 'corrected')
    .map(notice => (
      <div key={notice} className="pb-4">
        {notice === 'reversal' ? (
          <Banner tone="attention">{t('metrics.notice.reversal')}</Banner>
        ) : (
          <p className="flex items-start gap-2 text-sm text-quiet">
            <Info aria-hidden size={16} className="mt-1 shrink-0" />
            {t(`metrics.notice.${notice}`)}
          </p>
        )}
      </div>
    ));
}
