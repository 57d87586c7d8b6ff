import type { Option } from '../../../../ui/index.ts';
import { useCall } from '../../../../web/index.ts';
import { metricsContract } from '../../contract.ts';
import { dimensions } from '../../index.ts';
import { useDimensionName } from '../shared/use-dimension-name.ts';

/** What figures can be grouped by: the fixed dimensions, and the attributes that this workspace's feedback has. */
export function useDimensionOptions(): Option[] {
  const name = useDimensionName();
  const attributes = useCall(metricsContract.attributes, {});
  const fixed: readonly Option[] = dimensions.map(value => ({
    value,
    label: name(value),
  }));
  const own = attributes.data?.attributes ?? [];
  return fixed.concat(own.map(key => ({ value: `attribute.${key}`, label: name(`attribute.${key}`) })));
}
