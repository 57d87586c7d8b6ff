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
        <Banner tone={notice === 'reversal' ? 'attention' : 'neutral'}>
          {t(`metrics.notice.${notice}`)}
        </Banner>
      </div>
    ));
}
