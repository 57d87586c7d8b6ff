import { useI18n } from '../../../../ui/index.ts';
import { useAttributeWords } from '../../../directory/web/attribute-words.ts';

const ofAttribute = 'attribute.';

/** What a person calls a dimension: 'touchpoint', or 'attribute.city' of the company's own. */
export function useDimensionName(): (dimension: string) => string {
  const { t } = useI18n();
  const words = useAttributeWords();
  return dimension =>
    dimension.startsWith(ofAttribute)
      ? words.name(dimension.slice(ofAttribute.length))
      : t.dynamic(`metrics.dimension.${dimension}`);
}
