import { z } from 'zod';

/** Text per language code, at most 4,000 characters each; may be incomplete while a survey is a draft. */
export const wordingSchema = z.record(
  z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  z.string().max(4000),
);
