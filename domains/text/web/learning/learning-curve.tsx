import { Trend } from '../../../../ui/charts/index.ts';
import { useI18n } from '../../../../ui/index.ts';
import { useTextLanguages } from '../use-text-languages.ts';
import type { Layer } from './layer.ts';

/** How well other texts are judged, by how many the layer had learnt from, beside the model alone. */
export function LearningCurve({ layer }: { readonly layer: Layer }) {
  const { t, format } = useI18n();
  const languages = useTextLanguages();
  const { points, isByChance } = layer.curve;
  const n = points.at(-1)?.n ?? 0;
  const unused = layer.languages.filter(one => one.share === 0);
  if (points.length === 0)
    return (
      <section className="flex flex-col gap-1">
        <h2 className="font-semibold">{t('text.learning.curve')}</h2>
        <p className="text-quiet">{t('text.learning.tooFew')}</p>
      </section>
    );
  const series = (which: 'layer' | 'base') =>
    points.map(({ learnt, n: measured, ...point }) => ({
      key: String(learnt),
      label: format.integer(learnt),
      n: measured,
      ...point[which],
    }));
  return (
    <div className="flex flex-col gap-3">
      <Trend
        title={t('text.learning.curve')}
        unit="share"
        height={260}
        along={t('text.learning.learntFrom')}
        isBanded
        series={[
          { key: 'layer', name: t('text.learning.withLayer'), points: series('layer') },
          {
            key: 'base',
            name: t('text.learning.base'),
            points: series('base').map(({ low: _low, high: _high, ...point }) => point),
          },
        ]}
      />
      <p className="max-w-3xl text-sm text-quiet">
        {t('text.learning.curveAbout')}{' '}
        {t(isByChance ? 'text.learning.byChance' : 'text.learning.notByChance', { n })}
      </p>
      {unused.length > 0 && (
        <p className="max-w-3xl text-sm text-quiet">
          {t('text.learning.unused', {
            languages: format.list(unused.map(one => languages.name(one.language))),
          })}
        </p>
      )}
    </div>
  );
}
