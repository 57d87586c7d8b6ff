import { defineErrors } from '../../platform/errors/define-errors.ts';

export const fail = defineErrors('directory', {
  customerNotFound: 404,
  keyTaken: 409,
  mergeWithItself: 400,
  cursorInvalid: 400,
  attributesTooMany: 400,
  importUnnamed: 422,
});
