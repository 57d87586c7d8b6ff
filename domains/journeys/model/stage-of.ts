import type { JourneyDefinition } from './journey-definition.ts';

/** Key of the stage in which the touchpoint stands, or undefined when it is off this road. */
export function stageOf(definition: JourneyDefinition, touchpointId: string): string | undefined {
  return definition.stages.find(stage => stage.touchpoints.includes(touchpointId))?.key;
}

/** Every touchpoint along the road, in order. */
export function touchpointIds(definition: JourneyDefinition): string[] {
  return definition.stages.flatMap(stage => stage.touchpoints);
}
