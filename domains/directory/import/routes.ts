import { createImportRoutes } from '../../../platform/table-import/import-routes.ts';
import { presentImport } from '../../../platform/table-import/present-import.ts';
import { importActions } from './actions.ts';
import { customerImportContract } from './contract.ts';

export const customerImportRoutes = createImportRoutes({
  area: 'customerImports',
  contract: customerImportContract,
  actions: importActions,
  present: presentImport,
  presentGuess: guess => guess,
  readMapping: mapping => mapping,
  fileName: 'rejected-customers.csv',
});
