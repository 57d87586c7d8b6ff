/** What other areas' server code uses of the text area. */
export { readText, sentimentOf, type AnalyseOptions, type ReadText, type Span } from './analyse.ts';
export { createUnderstanding, understand, type Understood } from './understand.ts';
export { countWaiting } from './reading/reading-store.ts';
