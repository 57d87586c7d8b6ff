import { type Option, useI18n } from '../../../../ui/index.ts';
import { useCall } from '../../../../web/index.ts';
import { metricsContract } from '../../contract.ts';
import { dimensions } from '../../index.ts';

/** What figures can be grouped by: the fixed dimensions, and the attributes that this workspace's feedback has. */
export function useDimensionOptions(): Option[] {
  const { t } = useI18n();
  const attributes = useCall(metricsContract.attributes, {});
  const fixed: readonly Option[] = dimensions.map(value => ({
    value,
    label: t(`metrics.dimension.${value}`),
  }));
  const own = attributes.data?.attributes ?? [];
  return fixed.concat(own.map(name => ({ value: `attribute.${name}`, label: name })));
}
