import type { ChecklistItem } from '../../platform/module.ts';
import { findMainJourney } from './store.ts';

/** The journey is drawn when the first touchpoint stands on it. */
export const checklist: readonly ChecklistItem[] = [
  {
    key: 'journey',
    order: 10,
    done: ctx =>
      ctx.tx(async db => {
        const journey = await findMainJourney(db);
        return journey?.definition.stages.some(stage => stage.touchpoints.length > 0) ?? false;
      }),
  },
];
