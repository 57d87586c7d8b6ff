import type { ImportStatus } from '../../platform/table-import/import-record.ts';

export const accepted = [
  '.csv',
  '.tsv',
  '.txt',
  '.gz',
  '.xlsx',
  '.jsonl',
  'text/csv',
  'application/gzip',
] as const;

const tones = {
  draft: 'plain',
  checking: 'neutral',
  checked: 'neutral',
  running: 'neutral',
  done: 'good',
  cancelled: 'attention',
  failed: 'bad',
} as const;

export function statusTone(status: ImportStatus): (typeof tones)[typeof status] {
  return tones[status];
}
