import { defineErrors } from '../../platform/errors/define-errors.ts';

export const fail = defineErrors('collection', {
  linkNotFound: 404,
  surveyNotFound: 404,
  surveyClosed: 410,
  notPublished: 409,
  notShareable: 422,
  badResponse: 400,
});
