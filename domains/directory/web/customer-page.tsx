import { ButtonLink, Card, EmptyState, Skeleton, useI18n } from '../../../ui/index.ts';
import { CallState, useCall, usePageTitle, useRouteParams, useWorkspace } from '../../../web/index.ts';
import { directoryContract } from '../contract.ts';
import { ConsentCard } from './consent-card.tsx';
import { CustomerFacts } from './customer-facts.tsx';
import { CustomerHeader } from './customer-header.tsx';
import { displayName } from './display-name.ts';
import { OrdersCard } from './orders-card.tsx';
import { Timeline } from './timeline.tsx';

export default function CustomerPage() {
  const { t } = useI18n();
  const { href } = useWorkspace();
  const { id = '' } = useRouteParams();
  const answer = useCall(directoryContract.get, { params: { id } });
  usePageTitle(answer.data ? displayName(answer.data.customer) : t('directory.customers'));
  if (answer.error?.status === 404)
    return (
      <EmptyState
        drawing="search"
        title={t('directory.gone')}
        action={<ButtonLink href={href('/customers')}>{t('directory.toList')}</ButtonLink>}
      >
        {answer.error.message}
      </EmptyState>
    );
  return (
    <CallState call={answer} skeleton={<Skeleton look="block" className="h-96" />}>
      {({ customer, orders }) => (
        <>
          <CustomerHeader customer={customer} />
          <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
            <section aria-label={t('directory.timeline')} className="min-w-0 max-lg:order-2">
              <Timeline customerId={customer.id} />
            </section>
            {/* On a phone: who it is, then their story, then what they agreed to. */}
            <div className="contents flex-col gap-5 lg:flex">
              <div className="flex flex-col gap-5 max-lg:order-1">
                <Card title={t('directory.facts')}>
                  <CustomerFacts customer={customer} />
                </Card>
                {orders.length > 0 && <OrdersCard orders={orders} />}
              </div>
              <div className="max-lg:order-3">
                <ConsentCard customer={customer} />
              </div>
            </div>
          </div>
        </>
      )}
    </CallState>
  );
}
