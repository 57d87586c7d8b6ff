export const privateKinds = [
  'email',
  'url',
  'phone',
  'card',
  'iban',
  'nationalId',
  'plate',
  'address',
  'name',
] as const;
export type PrivateKind = (typeof privateKinds)[number];

/** A piece of personal data. Offsets are UTF-16 units of the ORIGINAL text. */
export interface PrivateSpan {
  readonly kind: PrivateKind;
  readonly start: number;
  readonly end: number;
  /** 0 to 1. A check digit that agrees gives .99, a name after a cue .5. */
  readonly confidence: number;
}
