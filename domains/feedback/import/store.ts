import { createImportStore } from '../../../platform/table-import/import-store.ts';
import type { ImportRecord } from './import-record.ts';
import type { RejectionReason } from './model/read-row.ts';

export const importStore = createImportStore<ImportRecord, RejectionReason>({
  imports: 'import',
  rejections: 'import_rejection',
  counts: ['recorded', 'duplicates'],
});
