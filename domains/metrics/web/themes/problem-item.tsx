import { CheckCircle2, TrendingDown, TrendingUp } from 'lucide-react';
import { dayFromIso } from '../../../../platform/calendar/index.ts';
import { Badge, Button, ButtonLink, useI18n } from '../../../../ui/index.ts';
import { useAction, useWorkspace } from '../../../../web/index.ts';
import { themesContract } from '../../themes-contract.ts';
import { QuoteList } from './quote-list.tsx';
import { useProblemWords } from './use-problem-words.ts';
import type { News } from './answers.ts';

interface ProblemItemProps {
  readonly problem: News['problems'][number];
  readonly names: News['names'];
  readonly isBrief: boolean;
}

/** One problem: what, where, since when, for whom, how sure, in whose words, and what a person made of it. */
export function ProblemItem({ problem, names, isBrief }: ProblemItemProps) {
  const { t, format } = useI18n();
  const words = useProblemWords(names);
  const { better, since, ended, mark, markedBy, who, themes, shows } = problem;
  const day = (iso: string) => format.date(dayFromIso(iso) ?? 0);
  const isOver = ended !== null || mark === 'closed';
  const Icon = isOver || better ? CheckCircle2 : problem.kind === 'score' ? TrendingDown : TrendingUp;
  const also = [...new Set(shows.map(show => words.stream(show)))].filter(
    one => one !== words.stream(problem),
  );
  return (
    <li className="flex gap-3 py-5 first:pt-0 last:pb-0">
      <Icon
        aria-hidden
        size={20}
        className={`mt-1 shrink-0 ${isOver || better ? 'text-good' : 'text-bad rtl:-scale-x-100'}`}
      />
      <div className="flex min-w-0 flex-1 flex-col gap-2.5">
        <div className="flex flex-col gap-1">
          <h3 className="flex flex-wrap items-center gap-x-2.5 gap-y-1 font-semibold">
            <span>{words.title(problem)}</span>
            {mark === 'known' && <Badge>{t('themes.news.known')}</Badge>}
          </h3>
          <p>
            {words.whereAndWhen(
              problem,
              since.earliest === since.latest
                ? t('themes.news.sinceDay', { day: day(since.from) })
                : t('themes.news.since', {
                    day: day(since.from),
                    earliest: day(since.earliest),
                    latest: day(since.latest),
                  }),
            )}
          </p>
          {who.length > 0 && (
            <p className="text-sm">
              {t('themes.news.who', {
                who: format.list(
                  who.map(one =>
                    t('themes.news.part', {
                      part: words.condition(one),
                      times: format.number(one.times, 1),
                    }),
                  ),
                ),
              })}
            </p>
          )}
          {themes.length > 0 && (
            <p className="text-sm">
              {t('themes.news.words', {
                themes: format.list(
                  themes.map(one => `${words.themeName(one.theme)} (${format.integer(one.n)})`),
                ),
              })}
            </p>
          )}
          <p className="text-sm text-quiet">
            {words.line([
              ...evidence(problem, t, words.number),
              ...(also.length > 0 ? [t('themes.news.also', { places: format.list(also) })] : []),
            ])}
          </p>
          <p className="text-xs text-quiet">{chance(problem, t, format)}</p>
          {ended !== null && <p className="text-sm">{t('themes.news.ended', { day: day(ended) })}</p>}
          {mark === 'closed' && markedBy !== null && (
            <p className="text-sm">{t('themes.news.closedBy', { name: markedBy })}</p>
          )}
        </div>
        {!isBrief && <QuoteList quotes={problem.quotes} theme={problem.theme} />}
        <Actions problem={problem} isOver={isOver} />
      </div>
    </li>
  );
}

type Translate = ReturnType<typeof useI18n>['t'];

/** How much was seen when it was noticed, and how it is lately. */
function evidence(
  { alarm, now, kind, ended }: ProblemItemProps['problem'],
  t: Translate,
  number: (value: number) => string,
): string[] {
  const window = t('themes.news.window', { n: alarm.days });
  const answers = kind === 'score' ? [t('themes.news.answers', { n: alarm.n })] : [];
  if (ended !== null) return [window, ...answers];
  const lately =
    now === null
      ? t('themes.news.nowGone')
      : t(kind === 'score' ? 'themes.news.nowScore' : 'themes.news.nowTheme', {
          seen: number(now.observed),
          expected: number(now.expected),
        });
  return [window, ...answers, lately];
}

const least = 0.001;

function chance(
  { alarm }: ProblemItemProps['problem'],
  t: Translate,
  format: ReturnType<typeof useI18n>['format'],
): string {
  const p = format.pValue(alarm.p);
  return alarm.byChance < least
    ? t('themes.news.chanceLess', { rate: format.number(least, 3), p })
    : t('themes.news.chance', { rate: format.number(alarm.byChance, 3), p });
}

function Actions({
  problem,
  isOver,
}: {
  readonly problem: ProblemItemProps['problem'];
  readonly isOver: boolean;
}) {
  const { t } = useI18n();
  const { can, href } = useWorkspace();
  const mark = useAction(themesContract.markProblem, {
    invalidates: [themesContract.news],
    failure: 'toast',
  });
  const as = (value: 'known' | 'closed' | null) =>
    void mark.run({ params: { id: problem.id }, body: { mark: value } });
  const { place, touchpoint, kind, theme, since, better } = problem;
  return (
    <div className="flex flex-wrap gap-2">
      <ButtonLink
        size="small"
        href={href('/feedback', {
          ...(kind === 'theme' && theme !== '' && { theme }),
          ...(kind === 'theme' && { sentiment: ['neg', 'mixed'] }),
          ...(touchpoint !== '' && { touchpoint: [touchpoint] }),
          from: since.from,
          ...Object.fromEntries(place.map(({ dimension, value }) => [dimension, [value]])),
        })}
      >
        {t(kind === 'theme' ? 'themes.news.read' : 'themes.news.readAnswers')}
      </ButtonLink>
      {can('problems.mark') && !better && !isOver && problem.mark === null && (
        <Button size="small" onPress={() => as('known')}>
          {t('themes.news.markKnown')}
        </Button>
      )}
      {can('problems.mark') && !isOver && (
        <Button size="small" onPress={() => as('closed')}>
          {t('themes.news.close')}
        </Button>
      )}
      {can('problems.mark') && problem.mark === 'closed' && problem.ended === null && (
        <Button size="small" onPress={() => as(null)}>
          {t('themes.news.reopen')}
        </Button>
      )}
    </div>
  );
}
