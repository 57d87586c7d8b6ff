export { Road } from './road.tsx';
export type { RoadProps, RoadStage, RoadTouchpoint } from './road-props.ts';
export { touchpointIcon, touchpointIconNames, type TouchpointIconName } from './touchpoint-icons.ts';
