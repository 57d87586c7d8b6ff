import { defineErrors } from '../../platform/errors/define-errors.ts';

export const fail = defineErrors('demo', { notDemo: 409, tooMany: 422 });
