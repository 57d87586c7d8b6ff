import type { JourneyDefinition } from './journey-definition.ts';

export type DefinitionProblem =
  | { readonly code: 'noStages' }
  | { readonly code: 'repeatedStage'; readonly stage: string }
  | { readonly code: 'repeatedTouchpoint'; readonly touchpoint: string }
  | { readonly code: 'unknownTouchpoint'; readonly touchpoint: string };

/** The first thing wrong with a definition, or undefined. `known` are the workspace's touchpoint ids. */
export function checkDefinition(
  definition: JourneyDefinition,
  known: ReadonlySet<string>,
): DefinitionProblem | undefined {
  if (definition.stages.length === 0) return { code: 'noStages' };
  const stages = new Set<string>();
  const touchpoints = new Set<string>();
  for (const stage of definition.stages) {
    if (stages.has(stage.key)) return { code: 'repeatedStage', stage: stage.key };
    stages.add(stage.key);
    for (const id of stage.touchpoints) {
      if (!known.has(id)) return { code: 'unknownTouchpoint', touchpoint: id };
      if (touchpoints.has(id)) return { code: 'repeatedTouchpoint', touchpoint: id };
      touchpoints.add(id);
    }
  }
  return undefined;
}
