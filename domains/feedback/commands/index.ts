import type { Command } from '../../../platform/module.ts';

const filters = {
  from: { type: 'string' },
  to: { type: 'string' },
  range: { type: 'string' },
  filter: { type: 'string', multiple: true },
} as const;

export const commands: readonly Command[] = [
  {
    name: 'import feedback',
    summary: 'Import feedback from a CSV, JSON Lines or XLSX file (docs/import.md)',
    usage: 'import feedback FILE --map MAP.json [--dry-run] [--rejected REJECTED.csv]',
    options: { map: { type: 'string' }, 'dry-run': { type: 'boolean' }, rejected: { type: 'string' } },
    needs: 'workspace',
    load: () => import('./import-feedback.ts'),
  },
  {
    name: 'export feedback',
    summary: 'Write feedback as CSV or JSON Lines, by the filters of the stream',
    usage: 'export feedback --out FILE [--format csv|jsonl] [--from DAY] [--to DAY] [--filter channel=link]…',
    options: { ...filters, format: { type: 'string' }, out: { type: 'string' } },
    needs: 'workspace',
    load: () => import('./export-feedback.ts'),
  },
];
