import { createImportActions } from '../../../platform/table-import/import-actions.ts';
import { fail } from '../errors.ts';
import type { CustomerImport } from './import-record.ts';
import { customerImportJob } from './job.ts';
import { guessMapping, type Guess } from './model/guess-mapping.ts';
import { missingColumns, namesCustomers, type CustomerMapping } from './model/mapping.ts';
import type { RejectionReason } from './model/read-row.ts';
import { importStore } from './store.ts';

/** What people do with imports of customers; besides the common: directory.importUnnamed (422). */
export const importActions = createImportActions<CustomerImport, RejectionReason, CustomerMapping, Guess>({
  store: importStore,
  permission: 'customers.import',
  subject: 'customer-import',
  filePrefix: 'customers',
  zero: { created: 0, changed: 0, unchanged: 0 },
  job: customerImportJob,
  guessMapping,
  missingColumns,
  refuseMapping: mapping => {
    if (!namesCustomers(mapping)) throw fail.importUnnamed();
  },
});
