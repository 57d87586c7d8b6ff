/** What screens use of the text area: the words of its answers, no model. */
export {
  likeliest,
  polarities,
  type Probabilities,
  type Sentiment,
  type SentimentLabel,
} from './model/sentiment.ts';
export type { TextLanguage } from './language/detect-language.ts';
