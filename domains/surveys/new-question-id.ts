import { randomBytes } from 'node:crypto';

/** A question id that no other survey has, so that scores of two surveys are never taken for one series. */
export function newQuestionId(): string {
  return `q${randomBytes(6).toString('hex')}`;
}
