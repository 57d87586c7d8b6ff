import { CircleCheck, TrendingUp } from 'lucide-react';
import { dayFromIso } from '../../../../platform/calendar/index.ts';
import { ButtonLink, Card, Skeleton, useI18n } from '../../../../ui/index.ts';
import { CallState, type CallOutput, useCall, useWorkspace } from '../../../../web/index.ts';
import { useThemeNames } from '../../../text/web/use-theme-names.ts';
import { themesContract } from '../../themes-contract.ts';
import { QuoteList } from './quote-list.tsx';
import { usePlaceName } from './use-place-name.ts';

type News = CallOutput<typeof themesContract.news>;

interface WhatsNewProps {
  readonly query: Record<string, string | string[]>;
}

/** What rises above its own history: what, where, since when, and how much of it. */
export function WhatsNew({ query }: WhatsNewProps) {
  const { t } = useI18n();
  const news = useCall(themesContract.news, { query });
  return (
    <CallState call={news} skeleton={<Skeleton look="block" className="h-16" />}>
      {data =>
        data.problems.length === 0 ? (
          <p className="flex items-start gap-2 text-sm text-quiet">
            <CircleCheck aria-hidden size={17} className="mt-0.5 shrink-0" />
            {data.judged ? t('themes.news.none') : t('themes.news.tooEarly', { n: data.history })}
          </p>
        ) : (
          <Card title={t('themes.news.title')}>
            <ol className="grid gap-x-10 gap-y-6 xl:grid-cols-2">
              {data.problems.map(problem => (
                <Problem key={problem.where.theme} problem={problem} names={data.names} />
              ))}
            </ol>
          </Card>
        )
      }
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
  const probability = (p: number) => (p < 0.001 ? `< ${format.number(0.001, 3)}` : format.number(p, 3));
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
            {where.since.earliest === where.since.latest
              ? t('themes.news.sinceDay', { day: day(where.since.from) })
              : t('themes.news.since', {
                  day: day(where.since.from),
                  earliest: day(where.since.earliest),
                  latest: day(where.since.latest),
                })}
          </p>
          <p className="text-xs text-quiet">
            {t('themes.news.chance', { p: probability(where.adjustedP) })}
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
