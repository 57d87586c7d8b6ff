import { area, curveMonotoneX, line } from 'd3-shape';
import { useId } from 'react';
import { useI18n } from '../i18n/i18n-context.ts';
import { useFigureFormat } from '../honest-number/use-figure-format.ts';
import { House, houseHeight } from './house.tsx';
import { heightsOf, layRoad, type RoadStop, stopsOf } from './road-layout.ts';
import type { RoadProps } from './road-props.ts';
import { RoadSurface } from './road-surface.tsx';
import { StageColumn } from './stage-column.tsx';
import { useRoadSummary } from './use-road-summary.ts';

interface LyingRoadProps extends RoadProps {
  readonly width: number;
  readonly active: string | undefined;
  readonly onActive: (id: string | undefined) => void;
}

const height = 256;
const highest = 112;
const lowest = 216;

/** The road along the line of text: hills where it is pleasant, valleys where it is hard. */
export function LyingRoad({
  journey,
  stages,
  touchpoints,
  headingLevel = 2,
  width,
  active,
  onActive,
}: LyingRoadProps) {
  const { t, direction, format } = useI18n();
  const figures = useFigureFormat();
  const summary = useRoadSummary(stages, touchpoints);
  const id = `lying${useId().replace(/\W/g, '')}`;
  const rtl = direction === 'rtl';
  const x = (along: number) => (rtl ? width - along : along);
  const placed = layRoad(stages, touchpoints, width);
  const stops = stopsOf(placed, width);
  const heights = heightsOf(stops);
  const points = stops.map((stop, rank) => ({
    ...stop,
    x: x(stop.along),
    y: lowest - (lowest - highest) * (heights[rank] ?? 0.5),
  }));
  const groundAt = (stop: RoadStop) => points.find(point => point.along === stop.along)?.y ?? lowest;
  const path =
    line<(typeof points)[number]>(
      point => point.x,
      point => point.y,
    ).curve(curveMonotoneX)(points) ?? '';
  const hill = (lift: number, sway: number) =>
    area<(typeof points)[number]>()
      .x(point => point.x)
      .y0(height)
      .y1((point, rank) => point.y + lift + sway * Math.sin(rank * 1.7))
      .curve(curveMonotoneX)(points) ?? '';
  const fullest = Math.max(1, ...touchpoints.map(touchpoint => touchpoint.volume));
  const houses = placed.flatMap(stage => stage.touchpoints.map(house => ({ ...house, room: stage.step })));
  const sizeOf = (house: (typeof houses)[number]) => ({
    fullness: house.touchpoint.volume / fullest,
    room: house.room,
    flag: house.touchpoint.mark,
  });
  const marked = houses.filter(house => house.touchpoint.mark);

  return (
    <div>
      <svg
        role="img"
        aria-labelledby={`${id}t ${id}d`}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        style={{ direction }}
        className="block"
      >
        <title id={`${id}t`}>{t('ui.road.label', { journey })}</title>
        <desc id={`${id}d`}>{summary}</desc>
        <defs>
          <linearGradient
            id={`${id}fade`}
            gradientUnits="userSpaceOnUse"
            x1="0"
            x2="0"
            y1={highest}
            y2={height}
          >
            <stop offset="0.3" stopColor="white" />
            <stop offset="1" stopColor="black" />
          </linearGradient>
          <mask id={id} maskUnits="userSpaceOnUse" x="0" y="0" width={width} height={height}>
            <rect width={width} height={height} fill={`url(#${id}fade)`} />
          </mask>
        </defs>
        <circle cx={x(width - 64)} cy={32} r={14} fill="var(--saffron)" opacity={0.28} />
        <circle cx={x(width - 64)} cy={32} r={22} fill="var(--saffron)" opacity={0.1} />
        <g mask={`url(#${id})`}>
          <path d={hill(-44, 13)} fill="var(--brand)" opacity={0.07} />
          <path d={hill(-18, 9)} fill="var(--brand)" opacity={0.08} />
          <path d={hill(6, 0)} fill="var(--sunken)" />
        </g>
        {placed.map(stage => (
          <line
            key={stage.stage.key}
            x1={x(stage.along)}
            x2={x(stage.along)}
            y1={groundAt(stage)}
            y2={height}
            stroke="var(--control)"
            strokeDasharray="1.5 4"
            strokeLinecap="round"
          />
        ))}
        <RoadSurface
          path={path}
          stops={stops}
          from={{ x: x(0), y: 0 }}
          to={{ x: x(width), y: 0 }}
          length={width}
        />
        {placed.map(stage => (
          <circle
            key={stage.stage.key}
            cx={x(stage.along)}
            cy={groundAt(stage)}
            r={7}
            fill="var(--surface)"
            stroke="var(--ink)"
            strokeWidth={2.5}
          />
        ))}
        {houses.map(house => {
          const { touchpoint } = house;
          const ground = groundAt(house) - 8;
          const isActive = active === touchpoint.id;
          const { value, unit } = touchpoint.figure;
          const top = ground - houseHeight(sizeOf(house)) - 6;
          return (
            <g
              key={touchpoint.id}
              onMouseEnter={() => onActive(touchpoint.id)}
              onMouseLeave={() => onActive(undefined)}
            >
              <g transform={`translate(${x(house.along)} ${ground})`}>
                <House icon={touchpoint.icon} isActive={isActive} {...sizeOf(house)} />
              </g>
              {value !== null && (
                <text
                  x={x(house.along)}
                  y={top}
                  textAnchor="middle"
                  fontSize={13}
                  fontWeight={isActive ? 750 : 600}
                  fill={isActive ? 'var(--brand-strong)' : 'var(--ink)'}
                >
                  {format.isolate(figures.value(value, unit))}
                </text>
              )}
            </g>
          );
        })}
        {marked.map((house, rank) => {
          const { touchpoint } = house;
          const at = Math.min(width - 62, Math.max(62, x(house.along)));
          const y = 18 + (rank % 2) * 22;
          const tip = groundAt(house) - 8 - houseHeight(sizeOf(house)) - 22;
          return (
            <g key={touchpoint.id}>
              {tip > y + 8 && (
                <line
                  x1={x(house.along)}
                  x2={x(house.along)}
                  y1={y + 6}
                  y2={tip}
                  stroke="var(--control)"
                  strokeWidth={1}
                />
              )}
              <text
                x={at}
                y={y}
                textAnchor="middle"
                fontSize={12.5}
                fontWeight={600}
                fill={touchpoint.mark === 'worst' ? 'var(--bad)' : 'var(--good)'}
              >
                {t(touchpoint.mark === 'worst' ? 'ui.road.worst' : 'ui.road.improved')}
              </text>
            </g>
          );
        })}
      </svg>
      <ol className="flex">
        {placed.map(stage => (
          <li key={stage.stage.key} className="min-w-0" style={{ width: stage.length }}>
            <StageColumn placed={stage} level={headingLevel} active={active} onActive={onActive} />
          </li>
        ))}
      </ol>
    </div>
  );
}
