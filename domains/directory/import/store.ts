import { createImportStore } from '../../../platform/table-import/import-store.ts';
import type { CustomerImport } from './import-record.ts';
import type { RejectionReason } from './model/read-row.ts';

export const importStore = createImportStore<CustomerImport, RejectionReason>({
  imports: 'customer_import',
  rejections: 'customer_import_rejection',
  counts: ['created', 'changed', 'unchanged'],
});
