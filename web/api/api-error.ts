import type { ErrorBody } from '../../platform/http/present-error.ts';

/** A refused or failed request. `message` is for the reader, in their language, and says what to do. */
export class ApiError extends Error {
  /** 'surveys.notFound'; 'offline' when the server could not be reached. */
  readonly code: string;
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  /** Refused fields of the body: name → reason, for Form. */
  readonly fields: Readonly<Record<string, string>> | undefined;
  constructor(code: string, status: number, message: string, fields?: Readonly<Record<string, string>>) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
    this.status = status;
    this.fields = fields;
  }
}

let offlineMessage = 'Offline';

/** The shell gives the words for "no answer" in the reader's language, since then no server can. */
export function setOfflineMessage(message: string): void {
  offlineMessage = message;
}

export function offlineError(): ApiError {
  return new ApiError('offline', 0, offlineMessage);
}

/** Reads the server's one shape of error; anything else (a proxy's page) counts as unreachable. */
export async function errorOf(response: {
  readonly status: number;
  json(): Promise<unknown>;
}): Promise<ApiError> {
  try {
    const { error } = (await response.json()) as ErrorBody;
    const fields =
      error.fields && Object.fromEntries(error.fields.map(field => [fieldName(field.path), field.message]));
    return new ApiError(error.code, response.status, error.message, fields);
  } catch {
    return new ApiError('offline', response.status, offlineMessage);
  }
}

/** 'body.owner.email' → 'owner.email', the name of the input. */
function fieldName(path: string): string {
  return path.replace(/^(body|query|params)\./, '');
}
