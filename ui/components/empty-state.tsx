import type { ReactNode } from 'react';
import { EmptyDrawing, type EmptyDrawingName } from './empty-drawing.tsx';

interface EmptyStateProps {
  /** road: nothing yet to walk on; letters: no feedback; search: nothing found; people; survey; figures; gate: no access. */
  readonly drawing: EmptyDrawingName;
  /** A sentence: what this place is for. */
  readonly title: string;
  /** 1 where it is the whole page; default 2. */
  readonly level?: 1 | 2;
  readonly children?: ReactNode;
  /** The one thing to do. */
  readonly action?: ReactNode;
}

/** An empty screen teaches: what this is, what it looks like when it lives, the one thing to do. */
export function EmptyState({ drawing, title, level = 2, children, action }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="mx-auto flex max-w-lg flex-col items-center gap-3 px-4 py-12 text-center">
      <EmptyDrawing name={drawing} />
      <Heading className="mt-2 text-xl font-semibold text-balance text-ink">{title}</Heading>
      {children && <div className="text-quiet">{children}</div>}
      {action && <div className="mt-3">{action}</div>}
    </div>
  );
}
