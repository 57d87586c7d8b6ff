import { Card, DescriptionList, useI18n } from '../../../ui/index.ts';
import type { OrderSummaryView } from './customer-types.ts';

/** What the customer bought, by currency: amounts of different currencies are not added up. */
export function OrdersCard({ orders }: { orders: readonly OrderSummaryView[] }) {
  const { t, format } = useI18n();
  return (
    <Card title={t('directory.orders')}>
      <div className="flex flex-col gap-4">
        {orders.map(({ currency, count, total, first, last }) => (
          <DescriptionList
            key={currency}
            items={[
              { term: t('directory.orders.count'), value: format.integer(count) },
              { term: t('common.total'), value: format.money(total, currency) },
              { term: t('directory.orders.average'), value: format.money(total / count, currency) },
              { term: t('directory.orders.last'), value: format.date(new Date(last)) },
              ...(count > 1
                ? [{ term: t('directory.orders.first'), value: format.date(new Date(first)) }]
                : []),
            ]}
          />
        ))}
      </div>
    </Card>
  );
}
