import type { LanguageModel } from '../../../platform/services.ts';
import { addressOfEndpoint } from '../plugs/endpoint/address-of.ts';
import { askEndpoint, type Answered, type ChatMessage } from '../plugs/endpoint/ask-endpoint.ts';
import { fail } from '../errors.ts';
import { hashOf } from './subject-of.ts';

/** Questions of this process that have no answer yet: the same one is asked once for all who ask it. */
const asking = new Map<string, Promise<Answered>>();
/** A model answers one after the other; more than so many would wait too long. */
const mostAtOnce = 4;

/** Names everything that an answer is made from. */
export function questionOf(endpoint: LanguageModel, messages: readonly ChatMessage[]): string {
  return hashOf([addressOfEndpoint(endpoint), messages]);
}

/** Whether a new question would have to wait too long. */
export function isBusy(): boolean {
  return asking.size >= mostAtOnce;
}

/** Throws `text.endpointBusy`. */
export function askOnce(endpoint: LanguageModel, messages: readonly ChatMessage[]): Promise<Answered> {
  const question = questionOf(endpoint, messages);
  const before = asking.get(question);
  if (before !== undefined) return before;
  if (isBusy()) throw fail.endpointBusy();
  const answer = askEndpoint(endpoint, messages).finally(() => asking.delete(question));
  asking.set(question, answer);
  return answer;
}
