export type { JourneyDefinition, Stage, Touchpoint } from './model/journey-definition.ts';
export { defaultStages } from './model/journey-definition.ts';
export { stageOf, touchpointIds } from './model/stage-of.ts';
