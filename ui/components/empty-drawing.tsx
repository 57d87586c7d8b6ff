import type { ReactNode } from 'react';

export type EmptyDrawingName = 'road' | 'letters' | 'search' | 'people' | 'survey' | 'figures' | 'gate';

const line = {
  fill: 'none',
  stroke: 'var(--ink)',
  strokeWidth: 1.6,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

function House({ x, y, lit = true }: { x: number; y: number; lit?: boolean }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path d="M-13 0v-18l13-11 13 11v18z" {...line} fill="var(--surface)" />
      <rect
        x="-4"
        y="-13"
        width="8"
        height="13"
        rx="1"
        {...line}
        fill={lit ? 'var(--saffron)' : 'var(--sunken)'}
      />
    </g>
  );
}

const hill = (
  <path d="M6 106c34-22 62-24 96-10s74 10 112-14" {...line} stroke="var(--brand)" strokeWidth={5} />
);

const drawings: Readonly<Record<EmptyDrawingName, ReactNode>> = {
  road: (
    <>
      {hill}
      <House x={52} y={88} />
      <House x={122} y={99} lit={false} />
      <House x={180} y={92} />
      <circle cx="190" cy="28" r="11" fill="var(--saffron-soft)" stroke="var(--saffron)" strokeWidth="1.6" />
    </>
  ),
  letters: (
    <>
      <ellipse cx="110" cy="112" rx="78" ry="6" fill="var(--sunken)" />
      <rect
        x="42"
        y="44"
        width="84"
        height="56"
        rx="6"
        {...line}
        fill="var(--brand-soft)"
        transform="rotate(-7 84 72)"
      />
      <rect x="84" y="34" width="96" height="64" rx="6" {...line} fill="var(--surface)" />
      <path d="m86 38 46 34 46-34" {...line} />
      <circle cx="178" cy="36" r="8" fill="var(--saffron)" />
    </>
  ),
  search: (
    <>
      <path d="M34 96c30-12 46-12 74 0s48 10 78-4" {...line} stroke="var(--line)" strokeWidth={5} />
      <circle cx="102" cy="56" r="32" {...line} fill="var(--surface)" />
      <path d="m126 80 26 26" {...line} strokeWidth={5} stroke="var(--brand)" />
      <path d="M88 50c4-8 12-12 20-10" {...line} stroke="var(--brand)" />
      <circle cx="172" cy="30" r="5" fill="var(--saffron)" />
    </>
  ),
  people: (
    <>
      <ellipse cx="110" cy="112" rx="82" ry="6" fill="var(--sunken)" />
      <circle cx="74" cy="52" r="15" {...line} fill="var(--saffron-soft)" />
      <path d="M46 108c0-20 12-32 28-32s28 12 28 32z" {...line} fill="var(--saffron-soft)" />
      <circle cx="142" cy="44" r="17" {...line} fill="var(--brand-soft)" />
      <path d="M108 108c0-24 14-38 34-38s34 14 34 38z" {...line} fill="var(--brand-soft)" />
    </>
  ),
  survey: (
    <>
      <rect x="74" y="14" width="72" height="102" rx="12" {...line} fill="var(--surface)" />
      <path d="M88 36h44M88 46h28" {...line} stroke="var(--quiet)" />
      {[0, 1, 2, 3].map(step => (
        <circle
          key={step}
          cx={92 + step * 12}
          cy="66"
          r="4.5"
          {...line}
          fill={step === 3 ? 'var(--brand)' : 'none'}
        />
      ))}
      <rect x="88" y="84" width="44" height="16" rx="8" fill="var(--brand)" />
      <path d="M48 74c10-4 14-4 20 0M152 74c8-6 14-6 22-2" {...line} stroke="var(--saffron)" />
    </>
  ),
  figures: (
    <>
      <path d="M34 108h152" {...line} />
      <rect x="52" y="78" width="22" height="30" rx="3" {...line} fill="var(--brand-soft)" />
      <rect x="92" y="54" width="22" height="54" rx="3" {...line} fill="var(--brand-soft)" />
      <rect x="132" y="30" width="22" height="78" rx="3" {...line} fill="var(--brand)" />
      <path d="M143 14v30M137 14h12M137 44h12" {...line} stroke="var(--saffron)" strokeWidth={2.4} />
    </>
  ),
  gate: (
    <>
      <path d="M44 112V52c0-34 132-34 132 0v60" {...line} fill="var(--surface)" />
      <path d="M70 112V66c0-22 80-22 80 0v46z" {...line} fill="var(--brand-soft)" />
      <path d="M110 51v61" {...line} />
      <circle cx="102" cy="86" r="2.6" fill="var(--ink)" />
      <circle cx="118" cy="86" r="2.6" fill="var(--ink)" />
      <path d="M24 112h172" {...line} stroke="var(--saffron)" strokeWidth={4} />
    </>
  ),
};

/** Small scenes of the road for empty places; decoration only. Mirrored where the reader goes right to left. */
export function EmptyDrawing({ name }: { name: EmptyDrawingName }) {
  return (
    <svg aria-hidden viewBox="0 0 220 124" width="220" height="124" className="rtl:-scale-x-100">
      {drawings[name]}
    </svg>
  );
}
