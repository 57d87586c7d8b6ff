import { useI18n } from '../i18n/i18n-context.ts';
import { ChartFrame, type ChartProps } from './chart-frame.tsx';

type Kind = 'nps' | 'five' | 'seven' | 'effort';
type GroupName = 'low' | 'middle' | 'high';

interface DistributionProps extends ChartProps {
  readonly counts: readonly { readonly score: number; readonly n: number }[];
  /** nps 0–10; five and seven: high is good; effort 1–5: low is good. */
  readonly kind: Kind;
  /** Names of the groups under the columns, worst first: detractors, passives, promoters. */
  readonly groups?: Readonly<Record<GroupName, string>>;
  readonly height?: number;
}

const scales: Readonly<
  Record<Kind, { readonly from: number; readonly to: number; readonly group: (score: number) => GroupName }>
> = {
  nps: { from: 0, to: 10, group: score => (score >= 9 ? 'high' : score >= 7 ? 'middle' : 'low') },
  five: { from: 1, to: 5, group: score => (score >= 4 ? 'high' : score === 3 ? 'middle' : 'low') },
  seven: { from: 1, to: 7, group: score => (score >= 6 ? 'high' : score >= 4 ? 'middle' : 'low') },
  effort: { from: 1, to: 5, group: score => (score <= 2 ? 'high' : score === 3 ? 'middle' : 'low') },
};

const colours: Readonly<Record<GroupName, string>> = { low: 'bg-bad', middle: 'bg-even', high: 'bg-good' };

/** How many gave which score. The groups are told apart by colour and by the words beneath. */
export function Distribution({ title, titleHidden, counts, kind, groups, height = 140 }: DistributionProps) {
  const { t, format } = useI18n();
  const { from, to, group } = scales[kind];
  const byScore = new Map(counts.map(count => [count.score, count.n]));
  const scores = Array.from({ length: to - from + 1 }, (_, rank) => from + rank);
  const total = counts.reduce((sum, count) => sum + count.n, 0);
  const most = Math.max(1, ...counts.map(count => count.n));
  const share = (score: number) => (total ? (byScore.get(score) ?? 0) / total : 0);
  const runs = groupRuns(scores.map(group));
  return (
    <ChartFrame
      title={title}
      titleHidden={titleHidden ?? false}
      table={{
        columns: [t('ui.chart.score'), t('ui.chart.n'), t('ui.chart.share')],
        rows:
          total === 0
            ? []
            : scores.map(score => [
                format.integer(score),
                format.integer(byScore.get(score) ?? 0),
                format.percent(share(score), 1),
              ]),
      }}
    >
      <div>
        <div aria-hidden className="flex items-end gap-1" style={{ height }}>
          {scores.map(score => (
            <div
              key={score}
              className="group flex h-full min-w-0 flex-1 flex-col justify-end gap-1 text-center"
            >
              <span className="text-xs whitespace-nowrap text-quiet">
                {share(score) >= 0.005 && format.percent(share(score))}
              </span>
              <span
                className={`min-h-[2px] rounded-t-sm ${colours[group(score)]}`}
                style={{ height: `${((byScore.get(score) ?? 0) / most) * 78}%` }}
              />
            </div>
          ))}
        </div>
        <div className="flex gap-1 border-t border-line pt-1 text-center text-sm tabular">
          {scores.map(score => (
            <span key={score} className="min-w-0 flex-1">
              {format.integer(score)}
            </span>
          ))}
        </div>
        {groups && (
          <div className="mt-2 flex gap-1 text-xs">
            {runs.map(run => {
              const n = scores
                .filter(score => group(score) === run.group)
                .reduce((sum, score) => sum + (byScore.get(score) ?? 0), 0);
              return (
                <span key={run.group} className="min-w-0" style={{ flex: `${run.length} 1 0` }}>
                  <span className={`block h-1 rounded-full ${colours[run.group]}`} />
                  <span className="block pt-1 text-center text-quiet">
                    <span className="max-sm:block max-sm:[overflow-wrap:anywhere]">{groups[run.group]}</span>{' '}
                    <strong className="font-semibold text-ink">
                      {format.percent(total ? n / total : 0)}
                    </strong>
                  </span>
                </span>
              );
            })}
          </div>
        )}
      </div>
    </ChartFrame>
  );
}

function groupRuns(names: readonly GroupName[]): { group: GroupName; length: number }[] {
  const runs: { group: GroupName; length: number }[] = [];
  for (const group of names) {
    const last = runs.at(-1);
    if (last?.group === group) last.length++;
    else runs.push({ group, length: 1 });
  }
  return runs;
}
