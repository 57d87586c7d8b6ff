import { curveMonotoneY, line } from 'd3-shape';
import { useI18n } from '../i18n/i18n-context.ts';
import { House } from './house.tsx';
import { heightsOf, layRoad, type RoadStop } from './road-layout.ts';
import type { RoadProps, RoadStage } from './road-props.ts';
import { RoadSurface } from './road-surface.tsx';
import { StageHeading } from './stage-heading.tsx';
import { TouchpointCard } from './touchpoint-card.tsx';
import { useRoadSummary } from './use-road-summary.ts';

interface StandingRoadProps extends RoadProps {
  readonly active: string | undefined;
  readonly onActive: (id: string | undefined) => void;
}

const lane = 92;
const stationRow = { withFigure: 96, bare: 76 } as const;
const houseRow = 108;
const farthest = 28;
const nearest = 64;

const stationHeight = (stage: RoadStage) =>
  (stage.figure?.value ?? null) === null ? stationRow.bare : stationRow.withFigure;

/** The road down the page, for narrow places: it leans towards the words where it is pleasant, away where it is hard. */
export function StandingRoad({
  journey,
  stages,
  touchpoints,
  headingLevel = 2,
  active,
  onActive,
}: StandingRoadProps) {
  const { t, direction } = useI18n();
  const summary = useRoadSummary(stages, touchpoints);
  const rtl = direction === 'rtl';
  const x = (across: number) => (rtl ? lane - across : across);
  const placed = layRoad(stages, touchpoints, 1);
  const rows = placed.flatMap(stage => [
    { key: `stage ${stage.stage.key}`, height: stationHeight(stage.stage), stage, goodness: stage.goodness },
    ...stage.touchpoints.map(({ touchpoint, goodness, isWorst }) => ({
      key: `touchpoint ${touchpoint.id}`,
      height: houseRow,
      touchpoint,
      goodness,
      isWorst: isWorst ?? false,
    })),
  ]);
  const tops = rows.map((_, rank) => rows.slice(0, rank).reduce((sum, row) => sum + row.height, 0));
  const length = rows.reduce((sum, row) => sum + row.height, 0);
  const middles: RoadStop[] = rows.map((row, rank) => ({
    along: (tops[rank] ?? 0) + ('stage' in row ? 32 : row.height / 2 + 14),
    goodness: row.goodness,
    isWorst: 'isWorst' in row && row.isWorst,
  }));
  const stops = [
    { along: 0, goodness: middles[0]?.goodness ?? null },
    ...middles,
    { along: length, goodness: middles.at(-1)?.goodness ?? null },
  ];
  const heights = heightsOf(stops);
  const points = stops.map((stop, rank) => ({
    x: x(farthest + (nearest - farthest) * (heights[rank] ?? 0.5)),
    y: stop.along,
  }));
  const path =
    line<(typeof points)[number]>(
      point => point.x,
      point => point.y,
    ).curve(curveMonotoneY)(points) ?? '';
  const fullest = Math.max(1, ...touchpoints.map(touchpoint => touchpoint.volume));

  return (
    <div className="relative">
      <svg
        role="img"
        aria-label={`${t('ui.road.label', { journey })}. ${summary}`}
        width={lane}
        height={length}
        className="absolute start-0 top-0 overflow-visible"
      >
        <RoadSurface
          path={path}
          stops={stops}
          from={{ x: 0, y: 0 }}
          to={{ x: 0, y: length }}
          length={length}
        />
        {rows.map((row, rank) => {
          const point = points[rank + 1];
          if (!point) return null;
          if ('stage' in row) {
            return (
              <circle
                key={row.key}
                cx={point.x}
                cy={point.y}
                r={8}
                fill="var(--surface)"
                stroke="var(--ink)"
                strokeWidth={2.5}
              />
            );
          }
          return (
            <g key={row.key} transform={`translate(${point.x} ${point.y})`}>
              <House
                icon={row.touchpoint.icon}
                fullness={row.touchpoint.volume / fullest}
                isActive={active === row.touchpoint.id}
                flag={row.touchpoint.mark}
              />
            </g>
          );
        })}
      </svg>
      <ol style={{ paddingInlineStart: lane + 4 }}>
        {placed.map(stage => (
          <li key={stage.stage.key}>
            <div style={{ height: stationHeight(stage.stage) }} className="overflow-hidden pt-4 text-lg">
              <StageHeading placed={stage} level={headingLevel} />
            </div>
            <ul>
              {stage.touchpoints.map(({ touchpoint }) => (
                <li key={touchpoint.id} style={{ height: houseRow }} className="flex flex-col justify-center">
                  <TouchpointCard
                    touchpoint={touchpoint}
                    isActive={active === touchpoint.id}
                    onActive={onActive}
                  />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </div>
  );
}
