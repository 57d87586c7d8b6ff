/** One version of a journey; figures stay tied to the version they were collected under. */
export interface JourneyDefinition {
  readonly stages: readonly Stage[];
}

export interface Stage {
  /** Stable key: 'discover', 'consider', 'evaluate', 'choose', 'buy', 'use', 'advocate', or a company's own. */
  readonly key: string;
  /** Company's wording per language; a default stage without one is named by the catalogue. */
  readonly name?: Readonly<Record<string, string>>;
  readonly touchpoints: readonly string[];
}

/** A place where the customer meets the company; its id is the same in every version. */
export interface Touchpoint {
  readonly id: string;
  /** Key in the workspace, used by imports and the API: 'checkout'. */
  readonly key: string;
  readonly name: string;
  /** Icon name of the house on the road. */
  readonly icon: string;
  readonly channel: string;
  readonly ownerTeamId?: string;
}

export const defaultStages = [
  'discover',
  'consider',
  'evaluate',
  'choose',
  'buy',
  'use',
  'advocate',
] as const;
