import { defineErrors } from '../../platform/errors/define-errors.ts';

export const fail = defineErrors('surveys', {
  notFound: 404,
  conflict: 409,
  notReady: 422,
  notPublished: 409,
  archived: 409,
  noTemplate: 404,
  badDefinition: 400,
});
