import type { ReactNode } from 'react';
import { useId } from 'react';
import { classNames } from '../class-names.ts';

interface CardProps {
  /** A sentence. */
  readonly title?: string;
  readonly description?: ReactNode;
  readonly actions?: ReactNode;
  /** none: for tables and pictures that reach the edge. */
  readonly padding?: 'normal' | 'none';
  readonly className?: string;
  readonly children: ReactNode;
}

/** A sheet of paper on the page; never one inside another. */
export function Card({ title, description, actions, padding = 'normal', className, children }: CardProps) {
  const id = useId();
  return (
    <section
      {...(title && { 'aria-labelledby': id })}
      className={classNames(
        'min-w-0 rounded-lg border border-line bg-surface shadow-soft',
        padding === 'normal' && 'p-5',
        className,
      )}
    >
      {(title || actions) && (
        <header
          className={classNames(
            'flex flex-wrap items-start justify-between gap-x-4 gap-y-2',
            padding === 'none' ? 'px-5 pt-5 pb-3' : 'pb-4',
          )}
        >
          <div className="min-w-0">
            {title && (
              <h2 id={id} className="text-lg font-semibold">
                {title}
              </h2>
            )}
            {description && <div className="text-sm text-quiet">{description}</div>}
          </div>
          {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
        </header>
      )}
      {children}
    </section>
  );
}
