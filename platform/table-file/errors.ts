import { defineErrors } from '../errors/define-errors.ts';

/** What can be wrong with a whole file, and with bringing it in; its rows' problems are `RowProblem`s. */
export const fail = defineErrors('imports', {
  fileEmpty: 422,
  fileNotText: 422,
  fileBroken: 422,
  fileBomb: 422,
  tooManyColumns: 422,
  noSuchSheet: 422,
  importNotFound: 404,
  importRunning: 409,
  mappingMissing: 422,
  mappingColumns: 422,
  fileGone: 410,
});
