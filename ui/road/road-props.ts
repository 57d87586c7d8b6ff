import type { DrawnChange, DrawnFigure } from '../honest-number/figure.ts';

export interface RoadStage {
  readonly key: string;
  /** Already in the reader's language. */
  readonly name: string;
  readonly figure?: DrawnFigure | undefined;
  /** Leads to the stage's figures. */
  readonly href?: string | undefined;
}

export interface RoadTouchpoint {
  readonly id: string;
  /** Key of its stage. */
  readonly stage: string;
  readonly name: string;
  /** One of touchpointIconNames; anything else gets the map pin. */
  readonly icon: string;
  readonly figure: DrawnFigure;
  readonly change?: DrawnChange | undefined;
  /** Answers in the period: the size of the house; 0 leaves it dark. */
  readonly volume: number;
  /** In order of time, null where nothing was heard. */
  readonly trend: readonly (number | null)[];
  readonly mark?: 'worst' | 'improved' | undefined;
  readonly href?: string | undefined;
}

export interface RoadProps {
  /** Name of the journey, for the picture's title. */
  readonly journey: string;
  readonly stages: readonly RoadStage[];
  /** In the order in which they stand along the road. */
  readonly touchpoints: readonly RoadTouchpoint[];
  /** Of the stages' headings; default 2, right under the page's own. */
  readonly headingLevel?: 2 | 3;
}
