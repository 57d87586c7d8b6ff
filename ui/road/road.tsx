import { useState } from 'react';
import { useWidth } from '../charts/use-width.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { LyingRoad } from './lying-road.tsx';
import { fitsLying } from './road-layout.ts';
import type { RoadProps } from './road-props.ts';
import { StandingRoad } from './standing-road.tsx';

/**
 * The signature view: a journey as one continuous line through its stations, in the reader's direction, touchpoints
 * standing along it as small houses with lights on. Lies on wide places, stands on narrow ones.
 */
export function Road(props: RoadProps) {
  const { t } = useI18n();
  const [ref, width] = useWidth<HTMLDivElement>(1000);
  const [active, setActive] = useState<string>();
  const isLying = fitsLying(props.stages.length, width);
  return (
    <div ref={ref} className="min-w-0">
      {isLying ? (
        <LyingRoad {...props} width={width} active={active} onActive={setActive} />
      ) : (
        <StandingRoad {...props} active={active} onActive={setActive} />
      )}
      <p className="pt-4 text-sm text-quiet">{t(isLying ? 'ui.road.legend' : 'ui.road.legendStanding')}</p>
    </div>
  );
}
