import type { ReactNode } from 'react';

interface DescriptionListProps {
  readonly items: readonly { readonly term: string; readonly value: ReactNode }[];
}

/** Names and values of one thing: an order, a customer. */
export function DescriptionList({ items }: DescriptionListProps) {
  return (
    <dl className="grid content-start grid-cols-[minmax(7rem,max-content)_1fr] gap-x-5 gap-y-2 text-base">
      {items.map(item => (
        <div key={item.term} className="contents">
          <dt className="text-quiet">{item.term}</dt>
          <dd className="min-w-0 break-words">{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
