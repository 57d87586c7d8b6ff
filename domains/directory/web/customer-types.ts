import type { CallOutput } from '../../../web/index.ts';
import type { directoryContract } from '../contract.ts';

export type CustomerView = CallOutput<typeof directoryContract.get>['customer'];
export type OrderSummaryView = CallOutput<typeof directoryContract.get>['orders'][number];
export type EntryView = CallOutput<typeof directoryContract.timeline>['entries'][number];
