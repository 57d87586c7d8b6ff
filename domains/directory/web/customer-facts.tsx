import { findLanguage } from '../../../platform/i18n/load-language.ts';
import { DescriptionList, useI18n } from '../../../ui/index.ts';
import { useAttributeWords } from './attribute-words.ts';
import type { CustomerView } from './customer-types.ts';

/** Everything the company knows as facts. */
export function CustomerFacts({ customer }: { customer: CustomerView }) {
  const { t } = useI18n();
  const words = useAttributeWords();
  const { externalKey, language } = customer;
  return (
    <DescriptionList
      items={[
        ...(externalKey === null ? [] : [{ term: t('directory.key'), value: <bdi>{externalKey}</bdi> }]),
        ...(language === null
          ? []
          : [{ term: t('common.language'), value: findLanguage(language)?.name ?? language }]),
        ...Object.entries(customer.attributes).map(([name, value]) => ({
          term: words.name(name),
          value: <bdi>{words.value(value)}</bdi>,
        })),
      ]}
    />
  );
}
