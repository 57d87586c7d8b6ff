import type { Stage } from './journey-definition.ts';

/** A journey while it is edited: plain data, each change returns a new one. */
export interface JourneyDraft {
  readonly name: string;
  readonly stages: readonly Stage[];
}

export function renameStage(draft: JourneyDraft, key: string, language: string, name: string): JourneyDraft {
  return mapStage(draft, key, stage => ({ ...stage, name: { ...stage.name, [language]: name } }));
}

export function orderStages(draft: JourneyDraft, keys: readonly string[]): JourneyDraft {
  const byKey = new Map(draft.stages.map(stage => [stage.key, stage]));
  return { ...draft, stages: keys.map(key => byKey.get(key)).filter(stage => stage !== undefined) };
}

export function orderTouchpoints(
  draft: JourneyDraft,
  key: string,
  touchpoints: readonly string[],
): JourneyDraft {
  return mapStage(draft, key, stage => ({ ...stage, touchpoints }));
}

/** Takes a touchpoint from where it stands and puts it at the end of a stage; undefined takes it off the road. */
export function placeTouchpoint(
  draft: JourneyDraft,
  touchpointId: string,
  key: string | undefined,
): JourneyDraft {
  const stages = draft.stages.map(stage => {
    const touchpoints = stage.touchpoints.filter(id => id !== touchpointId);
    return { ...stage, touchpoints: stage.key === key ? [...touchpoints, touchpointId] : touchpoints };
  });
  return { ...draft, stages };
}

/** Adds an empty stage at the end, under the first free key 'stage-n'. */
export function addStage(draft: JourneyDraft, language: string, name: string): JourneyDraft {
  const keys = new Set(draft.stages.map(stage => stage.key));
  let n = draft.stages.length + 1;
  while (keys.has(`stage-${n}`)) n++;
  return {
    ...draft,
    stages: [...draft.stages, { key: `stage-${n}`, name: { [language]: name }, touchpoints: [] }],
  };
}

export function removeStage(draft: JourneyDraft, key: string): JourneyDraft {
  return { ...draft, stages: draft.stages.filter(stage => stage.key !== key) };
}

function mapStage(draft: JourneyDraft, key: string, change: (stage: Stage) => Stage): JourneyDraft {
  return { ...draft, stages: draft.stages.map(stage => (stage.key === key ? change(stage) : stage)) };
}
