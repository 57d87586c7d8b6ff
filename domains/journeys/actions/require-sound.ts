import type { Db } from '../../../platform/postgres/db.ts';
import { fail } from '../errors.ts';
import { checkDefinition } from '../model/check-definition.ts';
import type { JourneyDefinition } from '../model/journey-definition.ts';
import { findTouchpoints } from '../store.ts';

/** Throws what is wrong with a definition, with the touchpoint's name where there is one. */
export async function requireSound(db: Db, definition: JourneyDefinition): Promise<void> {
  const touchpoints = new Map((await findTouchpoints(db, true)).map(t => [t.id, t.name]));
  const problem = checkDefinition(definition, new Set(touchpoints.keys()));
  switch (problem?.code) {
    case undefined:
      return;
    case 'noStages':
      throw fail.noStages();
    case 'repeatedStage':
      throw fail.repeatedStage({ stage: problem.stage });
    case 'repeatedTouchpoint':
      throw fail.repeatedTouchpoint({
        touchpoint: touchpoints.get(problem.touchpoint) ?? problem.touchpoint,
      });
    case 'unknownTouchpoint':
      throw fail.unknownTouchpoint({ touchpoint: problem.touchpoint });
  }
}
