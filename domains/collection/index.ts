/** What other areas, and the browser, may use of collection. */
export type { ChannelKind, Invitation, Outgoing, Posted } from './channels/channel-kind.ts';
export { readResponseBody, type ResponseBody } from './model/response-body.ts';
