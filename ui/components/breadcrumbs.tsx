import { ChevronRight } from 'lucide-react';
import { Breadcrumb, Breadcrumbs as AriaBreadcrumbs } from 'react-aria-components';
import { Link } from './link.tsx';

interface BreadcrumbsProps {
  /** From the top; the last one is this page and has no href. */
  readonly items: readonly { readonly label: string; readonly href?: string }[];
}

export function Breadcrumbs({ items }: BreadcrumbsProps) {
  return (
    <AriaBreadcrumbs className="flex flex-wrap items-center gap-1 text-sm text-quiet">
      {items.map((item, index) => (
        <Breadcrumb key={item.href ?? item.label} className="flex items-center gap-1">
          {index > 0 && <ChevronRight aria-hidden size={14} className="rtl:-scale-x-100" />}
          {item.href !== undefined ? <Link href={item.href}>{item.label}</Link> : <bdi>{item.label}</bdi>}
        </Breadcrumb>
      ))}
    </AriaBreadcrumbs>
  );
}
