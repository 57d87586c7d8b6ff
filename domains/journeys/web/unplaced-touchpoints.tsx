import { useI18n } from '../../../ui/index.ts';
import type { Touchpoint } from '../index.ts';
import type { JourneyDraft } from '../model/journey-draft.ts';
import { TouchpointLine } from './touchpoint-line.tsx';

interface UnplacedTouchpointsProps {
  readonly draft: JourneyDraft;
  readonly touchpoints: readonly Touchpoint[];
  readonly onChange: (draft: JourneyDraft) => void;
}

/** Touchpoints that exist but stand on no stage: made by an import or the API, or taken off the road. */
export function UnplacedTouchpoints({ draft, touchpoints, onChange }: UnplacedTouchpointsProps) {
  const { t } = useI18n();
  if (touchpoints.length === 0) return null;
  return (
    <section className="flex flex-col gap-2">
      <h2 className="font-semibold">{t('journeys.unplaced')}</h2>
      <ul className="flex flex-col gap-1.5">
        {touchpoints.map(touchpoint => (
          <li key={touchpoint.id} className="rounded-md border border-dashed border-control ps-3 pe-1">
            <TouchpointLine draft={draft} touchpoint={touchpoint} onChange={onChange} />
          </li>
        ))}
      </ul>
    </section>
  );
}
