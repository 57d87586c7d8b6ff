import { useI18n } from '../../../../ui/index.ts';
import { useDimensionName } from '../shared/use-dimension-name.ts';
import { useKeyName } from '../shared/use-key-name.ts';

interface Place {
  readonly dimension: string;
  readonly value: string;
}

/** 'Courier', 'City: Shiraz', 'everywhere': the part of the feedback in which something rises. */
export function usePlaceName(): (
  place: Place,
  names: Parameters<ReturnType<typeof useKeyName>>[2],
) => string {
  const { t } = useI18n();
  const keyName = useKeyName();
  const dimensionName = useDimensionName();
  return ({ dimension, value }, names) => {
    if (dimension === 'all') return t('themes.news.everywhere');
    const name = keyName(dimension, value, names);
    return dimension === 'touchpoint' ? name : `${dimensionName(dimension)}: ${name}`;
  };
}
