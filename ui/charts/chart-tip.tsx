import type { ReactNode } from 'react';

interface ChartTipProps {
  /** Where it points, in pixels from the left and top of the picture. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly children: ReactNode;
}

/** What a point says, near it and inside the picture's edges; read aloud as it changes. */
export function ChartTip({ x, y, width, children }: ChartTipProps) {
  const share = Math.min(1, Math.max(0, x / width));
  return (
    <output
      className="pointer-events-none absolute z-10 w-max max-w-60 rounded-md border border-line bg-raised px-3 py-2 text-sm shadow-lift"
      style={{ left: x, top: y - 12, transform: `translate(${-share * 100}%, -100%)` }}
    >
      {children}
    </output>
  );
}
