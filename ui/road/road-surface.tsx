import { useId } from 'react';
import { roadColour } from './road-colour.ts';
import type { RoadStop } from './road-layout.ts';

interface RoadSurfaceProps {
  /** SVG path of the middle line. */
  readonly path: string;
  readonly stops: readonly RoadStop[];
  /** Ends of the gradient in user space: along x when lying, along y when standing. */
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly length: number;
}

/** The road itself: one continuous line, coloured by how it feels to walk there. */
export function RoadSurface({ path, stops, from, to, length }: RoadSurfaceProps) {
  const id = `road${useId().replace(/\W/g, '')}`;
  return (
    <>
      <defs>
        <linearGradient id={id} gradientUnits="userSpaceOnUse" x1={from.x} y1={from.y} x2={to.x} y2={to.y}>
          {stops.map((stop, rank) => (
            <stop
              key={rank}
              offset={Math.min(1, Math.max(0, stop.along / length))}
              style={{ stopColor: roadColour(stop.goodness) }}
            />
          ))}
        </linearGradient>
      </defs>
      <path
        d={path}
        fill="none"
        stroke="var(--ink)"
        strokeWidth={21}
        strokeLinecap="round"
        opacity={0.08}
        transform="translate(0 4)"
      />
      <path d={path} fill="none" stroke="var(--surface)" strokeWidth={20} strokeLinecap="round" />
      <path d={path} fill="none" stroke={`url(#${id})`} strokeWidth={15} strokeLinecap="round" />
      <path
        d={path}
        fill="none"
        stroke="var(--surface)"
        strokeWidth={1.6}
        strokeDasharray="9 10"
        strokeLinecap="round"
        opacity={0.75}
      />
    </>
  );
}
