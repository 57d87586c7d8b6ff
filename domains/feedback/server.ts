/** What other areas' server code may use of feedback. */
export { recordFeedback, type Recorded } from './record.ts';
export { findSpoken } from './find-spoken.ts';
export { loadDelivered, loadFeedback, loadFeedbackAfter } from './load.ts';
export type { Measure } from './measure-store.ts';
export { inBulk, recordFeedbackBulk, type Bulk, type BulkRecorded } from './record-bulk.ts';
