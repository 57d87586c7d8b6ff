export type { JourneyDefinition, Stage, Touchpoint } from './model/journey-definition.ts';
export { defaultStages } from './model/journey-definition.ts';
export { createPlacing, type Placing } from './model/placing.ts';
export { stageOf, touchpointIds } from './model/stage-of.ts';
