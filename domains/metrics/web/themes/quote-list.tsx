import { Link, useI18n } from '../../../../ui/index.ts';
import { type CallOutput, useWorkspace } from '../../../../web/index.ts';
import { sentimentLook } from '../../../text/web/sentiment-look.ts';
import type { themesContract } from '../../themes-contract.ts';

type Quote = CallOutput<typeof themesContract.theme>['quotes'][number];

interface QuoteListProps {
  readonly quotes: readonly Quote[];
  readonly theme: string;
  readonly columns?: boolean;
}

/** Customers' own words, each with the way to the whole record. */
export function QuoteList({ quotes, theme, columns }: QuoteListProps) {
  const { t, format } = useI18n();
  const { href } = useWorkspace();
  return (
    <ul className={columns ? 'grid gap-x-8 gap-y-4 md:grid-cols-2' : 'flex flex-col gap-3'}>
      {quotes.map(quote => {
        const { icon: Icon, text } = sentimentLook[quote.sentiment];
        return (
          <li key={quote.feedbackId} className="flex gap-2.5">
            <Icon aria-hidden size={17} className={`mt-1 shrink-0 ${text}`} />
            <div className="min-w-0">
              <blockquote dir="auto" className="w-fit max-w-full text-base">
                {quote.text}
              </blockquote>
              <p className="flex flex-wrap gap-x-2.5 pt-0.5 text-xs text-quiet">
                <span>{t(`text.sentiment.${quote.sentiment}`)}</span>
                <span>{format.date(new Date(quote.occurredAt))}</span>
                <Link href={href('/feedback', { theme, id: quote.feedbackId })}>{t('themes.open')}</Link>
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
