import { createImportRoutes } from '../../../platform/table-import/import-routes.ts';
import { presentImport } from '../../../platform/table-import/present-import.ts';
import { importActions } from './actions.ts';
import { importContract } from './contract.ts';

export const importRoutes = createImportRoutes({
  area: 'imports',
  contract: importContract,
  actions: importActions,
  present: presentImport,
  presentGuess: guess => guess,
  readMapping: mapping => mapping,
  fileName: 'rejected.csv',
});
