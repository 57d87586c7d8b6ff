import { importCommand } from '../../../platform/table-import/import-command.ts';
import { importActions } from '../import/actions.ts';
import { checkImport } from '../import/check.ts';
import type { CustomerImport } from '../import/import-record.ts';
import { customerMappingSchema, type CustomerMapping } from '../import/model/mapping.ts';
import { runImport } from '../import/run.ts';

/** `safar import customers FILE --map MAP.json` */
export const run = importCommand<CustomerImport, CustomerMapping>({
  noun: 'customers',
  mappingSchema: customerMappingSchema,
  upload: importActions.uploadImport,
  setMapping: importActions.setMapping,
  prepare: importActions.prepareImport,
  check: checkImport,
  run: runImport,
  exportRejections: importActions.exportRejections,
  sayResult({ created, changed, unchanged, rejected }, print) {
    print(`  ${created} new, ${changed} completed, ${unchanged} unchanged, ${rejected} rejected`);
    return { created, changed, unchanged };
  },
  sayFindings({ id, status, name, findings }, print) {
    if (findings === null) return { id, status };
    const { rows, created, changed, unchanged, rejected } = findings;
    print(
      `${name}: ${rows} rows, ${created} new, ${changed} to complete, ${unchanged} unchanged, ` +
        `${rejected} would be rejected; nothing was written`,
    );
    return findings;
  },
});
