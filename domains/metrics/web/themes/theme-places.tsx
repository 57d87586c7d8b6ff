import { Card, useI18n } from '../../../../ui/index.ts';
import { Dots } from '../../../../ui/charts/index.ts';
import { useWorkspace } from '../../../../web/index.ts';
import { useKeyName } from '../shared/use-key-name.ts';
import type { FilterQuery, ThemeDetail } from './answers.ts';

interface ThemePlacesProps {
  readonly data: ThemeDetail;
  readonly query: FilterQuery;
}

const shown = 12;

/** Where on the journey it is spoken of worst, against all touchpoints together. */
export function ThemePlaces({ data, query }: ThemePlacesProps) {
  const { t } = useI18n();
  const { href } = useWorkspace();
  const name = useKeyName();
  const places = data.touchpoints.filter(({ badly }) => badly.value !== null).slice(0, shown);
  const { value, scale } = data.theme.badly;
  if (places.length === 0) return null;
  return (
    <Card>
      <Dots
        title={t('themes.byTouchpoint')}
        unit="share"
        good="low"
        scale={scale}
        {...(value !== null && { reference: { value, label: t('themes.everywhere') } })}
        dots={places
          .toSorted((a, b) => (b.badly.value ?? 0) - (a.badly.value ?? 0))
          .map(({ touchpoint, badly }) => ({
            key: touchpoint,
            label: name('touchpoint', touchpoint, data.names),
            value: badly.value,
            low: badly.interval?.low,
            high: badly.interval?.high,
            n: badly.n,
            href: href('/feedback', { ...query, theme: data.theme.key, touchpoint: [touchpoint] }),
          }))}
      />
    </Card>
  );
}
