import type { ReactNode } from 'react';
import { Breadcrumbs } from './breadcrumbs.tsx';

interface PageHeaderProps {
  /** A sentence that says what this screen shows now, not a label: 'Customers grew happier with delivery'. */
  readonly title: string;
  readonly description?: ReactNode;
  readonly breadcrumbs?: readonly { readonly label: string; readonly href?: string }[];
  /** The one primary action, and quiet ones before it. */
  readonly actions?: ReactNode;
}

export function PageHeader({ title, description, breadcrumbs, actions }: PageHeaderProps) {
  return (
    <header className="flex flex-col gap-3 pb-6">
      {breadcrumbs && <Breadcrumbs items={breadcrumbs} />}
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <div className="max-w-3xl min-w-0">
          <h1 className="text-2xl font-semibold text-balance">{title}</h1>
          {description && <div className="mt-1.5 text-quiet">{description}</div>}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-2.5">{actions}</div>}
      </div>
    </header>
  );
}
