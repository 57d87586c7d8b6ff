import { useI18n } from '../../../../ui/index.ts';
import { roadShape } from './road-shape.ts';

/** Houses along the road: place on the picture and the share of the dawn at which their light goes on. */
const houses = [
  { x: 150, y: 742, size: 1.25, at: 0 },
  { x: 420, y: 640, size: 1, at: 0.3 },
  { x: 306, y: 524, size: 0.8, at: 0.55 },
  { x: 470, y: 430, size: 0.62, at: 0.8 },
] as const;

/** From the farthest to the nearest; `share`: how much turquoise is in it. */
const hills = [
  { d: 'M0 470c90-70 170-40 250-60s160-110 390-40v530H0z', share: 16 },
  { d: 'M0 560c120-60 210 10 330-40s200-80 310-50v430H0z', share: 30 },
  { d: 'M0 690c140-70 260 0 380-30s170-70 260-40v280H0z', share: 48 },
  { d: 'M0 800c180-50 340 10 640-50v150H0z', share: 68 },
] as const;

const road = roadShape();

/** The road into the hills at first light; with every step of the first run the sun rises and another house wakes. */
export function DawnRoad({ dawn }: { readonly dawn: number }) {
  const { direction } = useI18n();
  const sun = 470 - dawn * 210;
  return (
    <svg
      viewBox="0 0 640 900"
      preserveAspectRatio="xMidYMax slice"
      className="absolute inset-0 size-full"
      style={direction === 'rtl' ? { transform: 'scaleX(-1)' } : undefined}
    >
      <defs>
        <linearGradient id="dawn-sky" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="var(--brand-soft)" />
          <stop offset="0.55" stopColor="var(--saffron-soft)" />
          <stop offset="1" stopColor="var(--paper)" />
        </linearGradient>
        <radialGradient id="dawn-glow">
          <stop offset="0" stopColor="var(--saffron)" stopOpacity="0.55" />
          <stop offset="1" stopColor="var(--saffron)" stopOpacity="0" />
        </radialGradient>
      </defs>
      <rect width="640" height="900" fill="url(#dawn-sky)" />
      <g
        className="transition-transform duration-700 motion-reduce:transition-none"
        style={{ transform: `translateY(${sun}px)` }}
      >
        <circle cx="380" cy="0" r="190" fill="url(#dawn-glow)" />
        <circle cx="380" cy="0" r="46" fill="var(--saffron)" opacity="0.95" />
      </g>
      {hills.map(({ d, share }) => (
        <path key={d} d={d} fill={`color-mix(in oklab, var(--brand) ${share}%, var(--paper))`} />
      ))}
      <path d={road.outline} fill="var(--surface)" />
      <path
        d={road.middle}
        fill="none"
        stroke="var(--brand)"
        strokeWidth="2"
        strokeDasharray="1.5 13"
        strokeLinecap="round"
      />
      {houses.map(house => (
        <House key={house.at} {...house} lit={dawn >= house.at} />
      ))}
    </svg>
  );
}

function House({ x, y, size, lit }: { x: number; y: number; size: number; lit: boolean }) {
  return (
    <g
      transform={`translate(${x} ${y}) scale(${size})`}
      stroke="var(--brand-strong)"
      strokeWidth="2.4"
      strokeLinejoin="round"
    >
      <path d="M-34 0v-46l34-28 34 28v46z" fill="var(--surface)" />
      <rect
        x="-10"
        y="-34"
        width="20"
        height="34"
        rx="2"
        className="transition-[fill] duration-700 motion-reduce:transition-none"
        fill={lit ? 'var(--saffron)' : 'var(--sunken)'}
      />
    </g>
  );
}
