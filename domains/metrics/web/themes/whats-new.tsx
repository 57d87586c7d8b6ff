import { TrendingUp } from 'lucide-react';
import { dayFromIso } from '../../../../platform/calendar/index.ts';
import { ButtonLink, Card, Disclosure, Skeleton, useI18n } from '../../../../ui/index.ts';
import { CallState, type CallOutput, useCall, useWorkspace } from '../../../../web/index.ts';
import { useThemeNames } from '../../../text/web/use-theme-names.ts';
import { themesContract } from '../../themes-contract.ts';
import { QuoteList } from './quote-list.tsx';
import { usePlaceName } from './use-place-name.ts';

type News = CallOutput<typeof themesContract.news>;

interface WhatsNewProps {
  readonly query: Record<string, string | string[]>;
}

/** What rises above its own history: what, where, since when, how much of it; and what people wish for. */
export function WhatsNew({ query }: WhatsNewProps) {
  const { t } = useI18n();
  const news = useCall(themesContract.news, { query });
  return (
    <CallState call={news} skeleton={<Skeleton look="block" className="h-40" />}>
      {data => (
        <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <Card title={t('themes.news.title')}>
            {data.problems.length === 0 ? (
              <p className="text-quiet">
                {data.judged ? t('themes.news.none') : t('themes.news.tooEarly', { n: data.history })}
              </p>
            ) : (
              <ol className="flex flex-col gap-6">
                {data.problems.map(problem => (
                  <Problem key={problem.where.theme} problem={problem} names={data.names} />
                ))}
              </ol>
            )}
          </Card>
          {data.wishes.texts > 0 && <Wishes wishes={data.wishes} query={query} />}
        </div>
      )}
    </CallState>
  );
}

function Problem({
  problem: { where, alsoIn, quotes },
  names,
}: {
  readonly problem: News['problems'][number];
  readonly names: News['names'];
}) {
  const { t, format } = useI18n();
  const { href } = useWorkspace();
  const themes = useThemeNames();
  const placeName = usePlaceName();
  const day = (iso: string) => format.date(dayFromIso(iso) ?? 0);
  const also = alsoIn.filter(rise => rise.dimension !== 'all').map(rise => placeName(rise, names));
  return (
    <li className="flex gap-3">
      <TrendingUp aria-hidden size={20} className="mt-0.5 shrink-0 text-bad rtl:-scale-x-100" />
      <div className="flex min-w-0 flex-col gap-2">
        <div>
          <h3 className="font-semibold">
            {t('themes.news.problem', {
              theme: themes.name(where.theme),
              seen: format.integer(where.observed),
              expected: format.number(where.expected, where.expected < 10 ? 1 : 0),
            })}
          </h3>
          <p className="text-sm text-quiet">
            <bdi>{placeName(where, names)}</bdi>
            {' · '}
            {t('themes.news.window', { n: where.days })}
            {' · '}
            {t('themes.news.since', {
              day: day(where.since.from),
              earliest: day(where.since.earliest),
              latest: day(where.since.latest),
            })}
          </p>
          <p className="text-xs text-quiet">
            {t('themes.news.chance', { p: format.number(Math.max(where.adjustedP, 0.0001), 4) })}
            {also.length > 0 && ` · ${t('themes.news.also', { places: format.list(also) })}`}
          </p>
        </div>
        <QuoteList quotes={quotes} theme={where.theme} />
        <div>
          <ButtonLink
            size="small"
            href={href('/feedback', {
              theme: where.theme,
              sentiment: ['neg', 'mixed'],
              from: where.since.from,
              ...(where.dimension !== 'all' && { [where.dimension]: [where.value] }),
            })}
          >
            {t('themes.news.read')}
          </ButtonLink>
        </div>
      </div>
    </li>
  );
}

function Wishes({ wishes, query }: WhatsNewProps & { readonly wishes: News['wishes'] }) {
  const { t, format } = useI18n();
  const { href } = useWorkspace();
  const names = useThemeNames();
  return (
    <Card
      title={t('themes.news.wishes')}
      description={t('themes.news.wishesCount', { n: wishes.texts })}
      actions={
        <ButtonLink size="small" href={href('/feedback', { ...query, intent: 'wish' })}>
          {t('themes.readAll')}
        </ButtonLink>
      }
    >
      <ul className="flex flex-col divide-y divide-line">
        {wishes.themes.map(({ theme, n, quotes }) => (
          <li key={theme}>
            <Disclosure
              level={3}
              title={
                <>
                  <bdi>{names.name(theme)}</bdi>
                  <span className="ms-1.5 font-normal text-quiet tabular">{format.integer(n)}</span>
                </>
              }
            >
              <QuoteList quotes={quotes} theme={theme} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </Card>
  );
}
