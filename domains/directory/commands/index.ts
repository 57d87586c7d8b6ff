import type { Command } from '../../../platform/module.ts';

export const commands: readonly Command[] = [
  {
    name: 'import customers',
    summary: 'Import customers from a CSV, JSON Lines or XLSX file (docs/import.md)',
    usage: 'import customers FILE --map MAP.json [--dry-run] [--rejected REJECTED.csv]',
    options: { map: { type: 'string' }, 'dry-run': { type: 'boolean' }, rejected: { type: 'string' } },
    needs: 'workspace',
    load: () => import('./import-customers.ts'),
  },
];
