import { useI18n } from '../i18n/i18n-context.ts';
import type { PlacedStage } from './road-layout.ts';
import { StageHeading } from './stage-heading.tsx';
import { TouchpointCard } from './touchpoint-card.tsx';

interface StageColumnProps {
  readonly placed: PlacedStage;
  readonly level: 2 | 3;
  readonly active: string | undefined;
  readonly onActive: (id: string | undefined) => void;
}

/** Under a stretch of the lying road: its sign and its touchpoints, in as many columns as there is room for. */
export function StageColumn({ placed, level, active, onActive }: StageColumnProps) {
  const { t } = useI18n();
  return (
    <div className="flex h-full flex-col gap-2 pt-2 pb-1">
      <div className="ms-[13px] border-s border-dotted border-control ps-2 pe-2">
        <StageHeading placed={placed} level={level} />
      </div>
      {placed.touchpoints.length === 0 ? (
        <p className="ps-6 pe-2 text-xs text-quiet">{t('ui.road.noTouchpoints')}</p>
      ) : (
        <ul className="grid grid-cols-[repeat(auto-fill,minmax(6.25rem,1fr))] gap-x-1 gap-y-2 ps-3.5">
          {placed.touchpoints.map(({ touchpoint }) => (
            <li key={touchpoint.id}>
              <TouchpointCard
                touchpoint={touchpoint}
                isActive={active === touchpoint.id}
                onActive={onActive}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
