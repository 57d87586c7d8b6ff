import { authorise, type Context } from '../../../platform/context.ts';
import { csvLine } from '../../../platform/table-file/csv-line.ts';
import type { FeedbackRecord } from '../model/feedback-record.ts';
import type { FeedbackFilter } from '../model/filter.ts';
import { presentRecord } from '../present.ts';
import { readStream } from '../stream.ts';

const PAGE = 1_000;

export const exportFormats = ['csv', 'jsonl'] as const;
export type ExportFormat = (typeof exportFormats)[number];

const columns = [
  'id',
  'occurredAt',
  'channel',
  'source',
  'key',
  'customerId',
  'touchpointId',
  'surveyId',
  'language',
  'text',
  'scores',
  'answers',
  'attributes',
] as const;

/** The stream as a file, page by page: JSON Lines as in the API, or CSV with scores, answers and attributes as JSON. */
export async function* exportFeedback(
  ctx: Context,
  filter: FeedbackFilter,
  format: ExportFormat,
): AsyncGenerator<string> {
  authorise(ctx, 'feedback.export');
  // The mark tells spreadsheet programs that this is UTF-8.
  if (format === 'csv') yield `\uFEFF${csvLine(columns)}`;
  for (let after: string | undefined; ;) {
    const page = await readStream(ctx, filter, { after, limit: PAGE });
    if (page.records.length > 0) yield page.records.map(record => lineOf(record, format)).join('');
    if (page.next === undefined) return;
    after = page.next;
  }
}

function lineOf(record: FeedbackRecord, format: ExportFormat): string {
  const presented = presentRecord(record);
  if (format === 'jsonl') return `${JSON.stringify(presented)}\n`;
  return csvLine(
    columns.map(name => {
      const value = presented[name];
      return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
    }),
  );
}
