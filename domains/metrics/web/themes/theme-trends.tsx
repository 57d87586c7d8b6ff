import { Card, useI18n } from '../../../../ui/index.ts';
import { Trend } from '../../../../ui/charts/index.ts';
import { useGo, useWorkspace } from '../../../../web/index.ts';
import { toTrendPoints } from '../shared/to-trend-points.ts';
import type { FilterQuery, ThemeDetail } from './answers.ts';

interface ThemeTrendsProps {
  readonly data: ThemeDetail;
  readonly query: FilterQuery;
}

/** How often and how badly it is spoken of, by the reader's calendar; a point leads to what was said then. */
export function ThemeTrends({ data, query }: ThemeTrendsProps) {
  const reader = useI18n();
  const { t } = reader;
  const { href } = useWorkspace();
  const go = useGo();
  return (
    <div className="grid gap-6 lg:grid-cols-2">
      {(['badly', 'share'] as const).map(which => {
        const title = t(which === 'badly' ? 'themes.badlyOverTime' : 'themes.overTime');
        return (
          <Card key={which}>
            <Trend
              title={title}
              unit="share"
              {...(which === 'badly' && { scale: { min: 0, max: 1 } })}
              height={220}
              series={[
                {
                  key: which,
                  name: title,
                  points: toTrendPoints(
                    data.trend.map(point => ({ ...point, figure: point[which] })),
                    data.unit,
                    reader,
                  ),
                },
              ]}
              onOpen={point => {
                const period = data.trend.find(one => one.from === point.key);
                if (period)
                  go(
                    href('/feedback', {
                      ...query,
                      range: undefined,
                      from: period.from,
                      to: period.to,
                      theme: data.theme.key,
                    }),
                  );
              }}
            />
          </Card>
        );
      })}
    </div>
  );
}
