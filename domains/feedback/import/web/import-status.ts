import type { PresentedImport } from '../contract.ts';

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

export function statusTone(status: PresentedImport['status']): (typeof tones)[typeof status] {
  return tones[status];
}
