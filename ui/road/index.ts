export { Road } from './road.tsx';
export type { RoadProps, RoadStage, RoadTouchpoint } from './road-props.ts';
export { useTouchpointIconOptions } from './use-touchpoint-icon-options.tsx';
export type { TouchpointIconName } from './touchpoint-icons.ts';
