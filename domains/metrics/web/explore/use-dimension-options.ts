import { type Option, useI18n } from '../../../../ui/index.ts';
import { dimensions } from '../../index.ts';

/** What figures can be grouped by: the fixed dimensions. */
export function useDimensionOptions(): Option[] {
  const { t } = useI18n();
  return [...dimensions.map(value => ({ value, label: t(`metrics.dimension.${value}`) }))];
}
