import { languages } from '../../../languages/registry.gen.ts';
import { useI18n } from '../../../ui/index.ts';
import { textLanguages } from '../taxonomy/taxonomy.ts';

/** Languages that texts are in, by the name that each has for itself. */
export function useTextLanguages() {
  const { t } = useI18n();
  const name = (code: string): string =>
    Object.values(languages).find(language => language.code === code)?.name ?? t('text.filter.spoken.other');
  return {
    name,
    options: [...textLanguages, 'other'].map(value => ({ value, label: name(value) })),
  };
}
