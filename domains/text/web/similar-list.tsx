import { Link, Skeleton, useI18n } from '../../../ui/index.ts';
import { CallState, useCall, useWorkspace } from '../../../web/index.ts';
import { searchContract } from '../search-contract.ts';
import { useReadings } from './readings.ts';
import { sentimentLook } from './sentiment-look.ts';
import { useTextLanguages } from './use-text-languages.ts';

/** Texts nearest in meaning to the open one, each with why; the stream stays limited as it is. */
export function SimilarList({ id }: { readonly id: string }) {
  const { t } = useI18n();
  const answer = useCall(searchContract.similar, { params: { id } });
  return (
    <CallState call={answer} skeleton={<Skeleton look="rows" lines={4} />}>
      {({ similar }) =>
        similar.length === 0 ? (
          <p className="text-sm text-quiet">{t('text.similar.none')}</p>
        ) : (
          <ul aria-label={t('text.similar')} className="flex flex-col gap-3">
            {similar.map(one => (
              <SimilarRow key={one.feedbackId} one={one} />
            ))}
          </ul>
        )
      }
    </CallState>
  );
}

interface SimilarRowProps {
  readonly one: {
    readonly feedbackId: string;
    readonly text: string;
    readonly language: string;
    readonly occurredAt: string;
    readonly sentiment: keyof typeof sentimentLook;
    readonly themes: readonly string[];
    readonly words: readonly string[];
  };
}

function SimilarRow({ one }: SimilarRowProps) {
  const { t, format, language } = useI18n();
  const { href } = useWorkspace();
  const { themes } = useReadings();
  const nameOf = useTextLanguages().name;
  const { icon: Icon, text: tone } = sentimentLook[one.sentiment];
  const why = [
    ...(one.themes.length > 0
      ? [t('text.similar.themes', { themes: format.list(one.themes.map(themes.name)) })]
      : []),
    ...(one.words.length > 0 ? [t('text.similar.words', { words: format.list(one.words) })] : []),
  ];
  return (
    <li className="flex gap-2.5">
      <Icon aria-hidden size={16} className={`mt-1 shrink-0 ${tone}`} />
      <div className="min-w-0">
        <span className="sr-only">{t(`text.sentiment.${one.sentiment}`)}</span>
        <Link href={hereWith(href('/feedback'), one.feedbackId)} className="!font-normal !text-ink">
          <span dir="auto" className="line-clamp-3">
            {one.text}
          </span>
        </Link>
        <p className="flex flex-wrap gap-x-2 pt-0.5 text-xs text-quiet">
          <bdi>{why.join(' · ')}</bdi>
          {one.language !== language.code && <span>{nameOf(one.language)}</span>}
          <time dateTime={one.occurredAt}>{format.date(new Date(one.occurredAt))}</time>
        </p>
      </div>
    </li>
  );
}

/** The stream's own address with another record open; elsewhere the stream. */
function hereWith(stream: string, id: string): string {
  const query = new URLSearchParams(window.location.pathname === stream ? window.location.search : '');
  query.set('id', id);
  return `${stream}?${query.toString()}`;
}
