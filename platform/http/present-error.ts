import type { FastifyReply, FastifyRequest } from 'fastify';
import { loadLanguage } from '../i18n/load-language.ts';
import { AppError } from '../errors/app-error.ts';
import { InvalidInput } from './parse-input.ts';
import { requestLanguage } from './request-language.ts';

/** The one shape of every error answer; `message` is in the reader's language and says what to do. */
export interface ErrorBody {
  readonly error: {
    readonly code: string;
    readonly message: string;
    /** Of fields that were refused: path as 'body.email' and the reason. */
    readonly fields?: readonly { readonly path: string; readonly message: string }[];
    /** Finds this failure in the log. */
    readonly reference: string;
  };
}

/** Maps any thrown value to an answer. What was not foreseen is logged whole and told as `common.unexpected`. */
export async function presentError(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const { t } = await loadLanguage(requestLanguage(request));
  const known = recognise(error);
  if (known.status >= 500) request.log.error({ err: error }, 'request failed');
  const params = { ...known.params, reference: request.id };
  const body: ErrorBody = {
    error: {
      code: known.code,
      message: t.error(known.code, params),
      ...(error instanceof InvalidInput ? { fields: error.present(t) } : {}),
      reference: request.id,
    },
  };
  await reply.status(known.status).type('application/json; charset=utf-8').send(body);
}

function recognise(error: unknown): Pick<AppError, 'code' | 'status' | 'params'> {
  if (error instanceof AppError) return error;
  if (error instanceof InvalidInput)
    return { code: 'common.invalid', status: 400, params: { field: error.firstField } };
  const status = statusOf(error);
  if (status === 413) return { code: 'common.tooLarge', status, params: {} };
  if (status === 429) return { code: 'common.rateLimited', status, params: { seconds: 60 } };
  if (status === 404) return { code: 'common.notFound', status, params: {} };
  if (status !== undefined && status >= 400 && status < 500)
    return { code: 'common.malformed', status, params: {} };
  if (isUnavailable(error)) return { code: 'common.unavailable', status: 503, params: {} };
  return { code: 'common.unexpected', status: 500, params: {} };
}

function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { statusCode } = error as { statusCode?: unknown };
  return typeof statusCode === 'number' ? statusCode : undefined;
}

/** PostgreSQL restarting or out of reach: the sender may try again. */
function isUnavailable(error: unknown): boolean {
  const { code } = (error ?? {}) as { code?: unknown };
  return (
    typeof code === 'string' &&
    (/^(57P0[123]|08...)$/.test(code) || code === 'ECONNREFUSED' || code === 'ECONNRESET')
  );
}
