import type { CompanyWords } from '../verbatims/voice.ts';
import type { Ids } from './answering.ts';

/** Ids for a demo that is not loaded anywhere: every key stands for itself. */
export function answerableIds(words: CompanyWords, language: string): Ids {
  return { words, language, touchpoint: key => key, survey: key => ({ id: key, version: 1, prefix: '' }) };
}
