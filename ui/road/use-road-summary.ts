import { useI18n } from '../i18n/i18n-context.ts';
import { useFigureFormat } from '../honest-number/use-figure-format.ts';
import type { RoadProps } from './road-props.ts';

/** The picture in a sentence per stage, for those who hear it. */
export function useRoadSummary(stages: RoadProps['stages'], touchpoints: RoadProps['touchpoints']): string {
  const { t, format } = useI18n();
  const figures = useFigureFormat();
  return stages
    .map(stage => {
      const names = touchpoints
        .filter(touchpoint => touchpoint.stage === stage.key)
        .map(
          ({ name, figure }) =>
            `${name} ${figure.value === null ? t('ui.chart.noData') : figures.value(figure.value, figure.unit)}`,
        );
      return `${stage.name}: ${names.length ? format.list(names) : t('ui.road.noTouchpoints')}.`;
    })
    .join(' ');
}
