/** What other areas' server code may use of collection. */
export { createLink, type LinkDraft } from './actions/create-link.ts';
export { customerOf, customerToken } from './customer-token.ts';
export { openLink, type OpenLink } from './open-link.ts';
export { findLinkTokens } from './store.ts';
export {
  countUnderWay,
  countUnfinished,
  finishResponses,
  saveResponseRows,
  type SavedResponse,
  type UnfinishedCount,
} from './response-store.ts';
