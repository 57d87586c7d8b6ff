import { createElement } from 'react';
import { touchpointIcon } from './touchpoint-icons.ts';

interface HouseProps {
  readonly icon: string;
  /** 0 leaves it dark; 0…1 of the fullest house: its size and light. */
  readonly fullness: number;
  readonly isActive: boolean;
  readonly flag?: 'worst' | 'improved' | undefined;
  /** Between it and the next house; it does not grow beyond. */
  readonly room?: number;
}

/** How large a house is drawn: by its fullness, within its room. */
function houseScale(fullness: number, room = 48): number {
  return Math.min(0.84 + 0.3 * Math.sqrt(fullness), Math.max(0.6, room / 37));
}

/** From its ground to the top of its roof or flag, in pixels. */
export function houseHeight({
  fullness,
  room,
  flag,
}: Pick<HouseProps, 'fullness' | 'room' | 'flag'>): number {
  return houseScale(fullness, room) * (flag ? 57 : 41);
}

/**
 * A touchpoint's house, its ground at 0,0. The window is lit where answers came from, with the touchpoint's sign in
 * it; the worst and the most improved fly a flag (its words stand elsewhere).
 */
export function House({ icon, fullness, isActive, flag, room }: HouseProps) {
  const isLit = fullness > 0;
  const scale = houseScale(fullness, room);
  const stroke = isActive ? 'var(--brand)' : 'var(--ink)';
  return (
    <g transform={`scale(${scale})`}>
      {isLit && <circle cx="0" cy="-13" r="25" fill="var(--saffron)" opacity={0.1 + 0.12 * fullness} />}
      <path
        d="M9 -31v-9h5v13"
        fill="var(--surface)"
        stroke={stroke}
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
      <path
        d="M-15 0v-23h30v23z"
        fill="var(--surface)"
        stroke={stroke}
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
      <path
        d="M-19 -21 0 -38 19 -21z"
        fill={isActive ? 'var(--brand)' : 'light-dark(#1f2933, #56616d)'}
        stroke={stroke}
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
      <rect
        x="-9.5"
        y="-19"
        width="19"
        height="19"
        rx="2.5"
        fill={isLit ? 'light-dark(#ffd97f, #e9b24c)' : 'var(--sunken)'}
        stroke={stroke}
        strokeWidth="1.25"
      />
      {createElement(touchpointIcon(icon), {
        x: -7,
        y: -16.5,
        width: 14,
        height: 14,
        strokeWidth: 2,
        color: isLit ? '#3d2a05' : 'var(--quiet)',
      })}
      {flag && (
        <g>
          <path d="M0 -38v-17" stroke={stroke} strokeWidth="1.5" strokeLinecap="round" />
          <path
            d={flag === 'worst' ? 'M0 -55h13l-4 4.5 4 4.5H0z' : 'M0 -55l13 5-13 5z'}
            fill={flag === 'worst' ? 'var(--bad)' : 'var(--good)'}
          />
        </g>
      )}
    </g>
  );
}
