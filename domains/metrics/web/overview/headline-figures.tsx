import { Card, classNames, useI18n } from '../../../../ui/index.ts';
import { Sparkline, Trend } from '../../../../ui/charts/index.ts';
import { HonestNumber } from '../../../../ui/honest-number/index.ts';
import { type CallOutput, useGo, useWorkspace } from '../../../../web/index.ts';
import type { metricsContract } from '../../contract.ts';
import { toSparkValues, toTrendPoints } from '../shared/to-trend-points.ts';
import { useMetricWords } from '../shared/use-metric-words.ts';

type Overview = CallOutput<typeof metricsContract.overview>;
type Query = Record<string, string | string[]>;

interface HeadlineFiguresProps {
  readonly overview: Overview;
  readonly query: Query;
}

/** The first figure large with its trend; the others as cards beside it. */
export function HeadlineFigures({ overview, query }: HeadlineFiguresProps) {
  const reader = useI18n();
  const { t } = reader;
  const words = useMetricWords();
  const { href } = useWorkspace();
  const go = useGo();
  const [hero, ...others] = overview.headlines;
  if (!hero) return null;
  const several = (metric: string) => overview.headlines.filter(h => h.metric === metric).length > 1;
  const label = (h: typeof hero) =>
    several(h.metric) ? `${words.short(h.metric)} · ${words.strand(h.strand)}` : words.name(h.metric);
  const unit = overview.unit;
  const beside = others.slice(0, 4);
  return (
    <div
      className={classNames(
        'grid gap-4 md:gap-6',
        beside.length > 0 && 'lg:grid-cols-[minmax(0,5fr)_minmax(0,3fr)]',
      )}
    >
      <Card className="flex flex-col">
        <div className="grid flex-1 gap-8 sm:grid-cols-[minmax(13rem,1fr)_minmax(0,2fr)]">
          <HonestNumber
            size="hero"
            figure={hero.figure}
            change={hero.comparison}
            label={label(hero)}
            methodName={words.method(hero.figure.method)}
            href={href('/figures', { ...query, metric: hero.metric })}
          />
          <Trend
            title={t('dashboards.trendOf', { metric: words.short(hero.metric) })}
            series={[
              { key: hero.metric, name: label(hero), points: toTrendPoints(hero.trend, unit, reader) },
            ]}
            unit={hero.figure.unit}
            scale={hero.figure.scale}
            isFilling
            onOpen={point => {
              const period = hero.trend.find(one => one.from === point.key);
              if (period)
                go(href('/feedback', { ...query, range: undefined, from: period.from, to: period.to }));
            }}
          />
        </div>
      </Card>
      <div className="grid grid-cols-1 gap-4 empty:hidden sm:grid-cols-2 lg:grid-cols-1 xl:grid-cols-2">
        {beside.map(one => (
          <Card key={`${one.metric} ${JSON.stringify(one.strand)}`} className="flex flex-col">
            <HonestNumber
              size="card"
              figure={one.figure}
              change={one.comparison}
              label={label(one)}
              href={href('/figures', { ...query, metric: one.metric })}
            />
            <div className="mt-auto pt-3">
              <Sparkline
                values={toSparkValues(one.trend, unit, reader)}
                scale={one.figure.scale}
                width={120}
                height={32}
              />
            </div>
          </Card>
        ))}
      </div>
    </div>
  );
}
