import { Card, Switch, useI18n } from '../../../ui/index.ts';
import { useAction, useWorkspace } from '../../../web/index.ts';
import { directoryContract } from '../contract.ts';
import type { CustomerView } from './customer-types.ts';

/** Asked of every customer; others appear when a channel or the API recorded them. */
const STANDARD = [
  { purpose: 'feedback', channel: 'email' },
  { purpose: 'feedback', channel: 'sms' },
  { purpose: 'marketing', channel: 'email' },
  { purpose: 'marketing', channel: 'sms' },
] as const;

/** What the customer agreed to, when and where they said so. A change made here names its author as the source. */
export function ConsentCard({ customer }: { customer: CustomerView }) {
  const { t, format } = useI18n();
  const { can } = useWorkspace();
  const save = useAction(directoryContract.setConsent, { failure: 'toast', done: t('common.saved') });
  const further = Object.entries(customer.consent).flatMap(([purpose, channels]) =>
    Object.keys(channels).map(channel => ({ purpose, channel })),
  );
  const standard: readonly { purpose: string; channel: string }[] = STANDARD;
  const pairs = [
    ...standard,
    ...further.filter(one => !standard.some(s => s.purpose === one.purpose && s.channel === one.channel)),
  ];
  return (
    <Card title={t('directory.consent')} description={t('directory.consent.description')}>
      <ul className="flex flex-col gap-3">
        {pairs.map(({ purpose, channel }) => {
          const state = customer.consent[purpose]?.[channel];
          const label = t('directory.consent.pair', {
            purpose: t.dynamic(`directory.consent.purpose.${purpose}`, {}, purpose),
            channel: t.dynamic(`directory.consent.channel.${channel}`, {}, channel),
          });
          return (
            <li key={`${purpose} ${channel}`}>
              <Switch
                isSelected={state?.granted ?? false}
                isDisabled={!can('customers.write')}
                onChange={granted =>
                  save.run({
                    params: { id: customer.id },
                    body: { purpose, channel, granted, source: t('directory.consent.byHand') },
                  })
                }
              >
                {label}
              </Switch>
              <p className="text-sm text-quiet">
                {state === undefined
                  ? t('directory.consent.never')
                  : t('directory.consent.said', {
                      date: format.date(new Date(state.at)),
                      source: t.dynamic(`directory.consent.channel.${state.source}`, {}, state.source),
                    })}
              </p>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
