import type { Wording } from '../index.ts';

/** A kind with what a new question begins with, in every language. */
export interface KindStart {
  readonly name: string;
  readonly group: 'score' | 'choice' | 'text' | 'content';
  readonly title: Wording;
  readonly settings: Readonly<Record<string, unknown>>;
}
