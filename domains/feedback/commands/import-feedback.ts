import { importCommand } from '../../../platform/table-import/import-command.ts';
import { importActions } from '../import/actions.ts';
import { checkImport } from '../import/check.ts';
import type { ImportRecord } from '../import/import-record.ts';
import { mappingSchema, type Mapping } from '../import/model/mapping.ts';
import { runImport } from '../import/run.ts';

/** `safar import feedback FILE --map MAP.json` */
export const run = importCommand<ImportRecord, Mapping>({
  noun: 'feedback',
  mappingSchema,
  upload: importActions.uploadImport,
  setMapping: importActions.setMapping,
  prepare: importActions.prepareImport,
  check: checkImport,
  run: runImport,
  exportRejections: importActions.exportRejections,
  sayResult({ recorded, duplicates, rejected }, print) {
    print(`  ${recorded} recorded, ${duplicates} were there already, ${rejected} rejected`);
    return { recorded, duplicates };
  },
  sayFindings({ id, status, name, findings }, print) {
    if (findings === null) return { id, status };
    const { rows, good, rejected } = findings;
    print(`${name}: ${rows} rows, ${good} good, ${rejected} would be rejected; nothing was written`);
    return findings;
  },
});
