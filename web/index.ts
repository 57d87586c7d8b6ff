/** What pages of the areas use from the shell. */
export { ApiError } from './api/api-error.ts';
export { call, addressOf, type CallInput, type CallOutput } from './api/call.ts';
export { upload } from './api/upload.ts';
export { useAction } from './api/use-action.ts';
export { useCall } from './api/use-call.ts';
export { useRouteParams } from './address/use-route-params.ts';
export { useSearchState } from './address/use-search-state.ts';
export { useGo } from './address/use-go.ts';
export { useKeys } from './keys/use-keys.ts';
export { usePageTitle } from './layout/use-page-title.ts';
export { CallState } from './layout/call-state.tsx';
export { useSession } from './session/session-context.ts';
export { useWorkspace } from './session/workspace-context.ts';
export { chooseLanguage } from './reader/language-choice.ts';
export type { PageCommand, PageDefinition, SearchProvider, SearchResult } from './page.ts';
