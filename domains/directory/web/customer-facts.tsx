import { findLanguage } from '../../../platform/i18n/load-language.ts';
import { DescriptionList, useI18n } from '../../../ui/index.ts';
import type { CustomerView } from './customer-types.ts';

/** Everything the company knows as facts, the company's own names as they are. */
export function CustomerFacts({ customer }: { customer: CustomerView }) {
  const { t } = useI18n();
  const { externalKey, language } = customer;
  return (
    <DescriptionList
      items={[
        ...(externalKey === null ? [] : [{ term: t('directory.key'), value: <bdi>{externalKey}</bdi> }]),
        ...(language === null
          ? []
          : [{ term: t('common.language'), value: findLanguage(language)?.name ?? language }]),
        ...Object.entries(customer.attributes).map(([term, value]) => ({ term, value: <bdi>{value}</bdi> })),
      ]}
    />
  );
}
