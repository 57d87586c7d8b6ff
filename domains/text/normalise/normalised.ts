/** A text in the one form that everything behind works on, and where each of its units came from. */
export interface Normalised {
  readonly text: string;
  /** For each UTF-16 index of text (and one past the end): the UTF-16 offset in the original. Non-decreasing. */
  readonly map: Uint32Array;
}
