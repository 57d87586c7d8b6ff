import { Bars, Distribution, Dots, Heatmap, ShareBar, Sparkline, Trend } from '../../ui/charts/index.ts';
import { Card, useI18n } from '../../ui/index.ts';
import { GallerySection } from './gallery-section.tsx';
import { noise, trendPoints } from './sample-figures.ts';
import { sampleWords } from './sample-words.ts';

const scale = { min: -100, max: 100 };

export function ChartsSection() {
  const { language, format } = useI18n();
  const words = sampleWords(language.code);
  const months = Array.from({ length: 12 }, (_, rank) => format.monthName(rank + 1, 'short'));
  const rows = words.cities.map((label, rank) => ({ key: `${rank}`, label }));
  const columns = months.map((label, rank) => ({ key: `${rank}`, label }));
  const named = (labels: readonly string[], base: number) =>
    labels.map((label, rank) => {
      const n = 90 + Math.round((noise(rank + base) + 1) * 400);
      const value = rank === 3 ? base - 34 : base + noise(rank * 7 + base) * 12;
      const half = 160 / Math.sqrt(n);
      return { key: label, label, value, low: value - half, high: value + half, n };
    });
  return (
    <GallerySection id="charts">
      <div className="grid gap-4 lg:grid-cols-2">
        <Card>
          <Trend
            title={words.trend}
            unit="points"
            scale={scale}
            series={[{ key: 'a', name: words.figureLabel, points: trendPoints(months, 22, 24, 1) }]}
            onOpen={() => undefined}
          />
        </Card>
        <Card>
          <Trend
            title={words.trend}
            unit="points"
            scale={scale}
            series={words.trends.map((name, rank) => ({
              key: name,
              name,
              points: trendPoints(months, 12 + rank * 24, 14, rank + 2),
            }))}
          />
        </Card>
        <Card>
          <Bars
            title={words.bars}
            unit="share"
            bars={named(words.channels, 70).map(bar => ({
              ...bar,
              value: bar.value / 100,
              low: bar.low / 100,
              high: Math.min(1, bar.high / 100),
            }))}
            scale={{ min: 0, max: 1 }}
          />
        </Card>
        <Card>
          <Dots
            title={words.dots}
            unit="points"
            scale={scale}
            dots={named(words.cities, 38)}
            reference={{ value: 36, label: words.overall }}
          />
        </Card>
        <Card>
          <Distribution
            title={words.distribution}
            kind="nps"
            groups={words.groups}
            counts={[31, 12, 18, 22, 26, 58, 47, 101, 186, 240, 352].map((n, score) => ({ score, n }))}
          />
        </Card>
        <Card>
          <div className="flex flex-col gap-6">
            <ShareBar
              title={words.share}
              parts={words.channels.map((label, rank) => ({ key: label, label, n: 400 - rank * 62 }))}
            />
            <ShareBar
              title={words.distribution}
              parts={[
                { key: 'high', label: words.groups.high, n: 592, tone: 'good' },
                { key: 'middle', label: words.groups.middle, n: 287, tone: 'even' },
                { key: 'low', label: words.groups.low, n: 214, tone: 'bad' },
              ]}
            />
            <Sparkline label={words.trend} values={[3, 5, 4, null, 7, 8, 6, 9]} width={160} height={36} />
          </div>
        </Card>
        <Card className="lg:col-span-2">
          <Heatmap
            title={words.heat}
            unit="points"
            scale={scale}
            rows={rows}
            columns={columns}
            cells={(row, column) => {
              const at = Number(row) * 12 + Number(column);
              if (at === 17 || at === 40) return { value: null };
              const value = 34 + noise(at) * 34 - (row === '3' && Number(column) > 5 ? 75 : 0);
              return { value, n: 40 + (at % 60) };
            }}
            onOpen={() => undefined}
          />
        </Card>
      </div>
    </GallerySection>
  );
}
