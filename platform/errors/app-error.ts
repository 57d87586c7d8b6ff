/**
 * The one error type that reaches a person. `code` is `<area>.<name>`; its text is the catalogue message
 * `<area>.error.<name>`, looked up in the reader's language with `params`. `status` is the HTTP status.
 */
export class AppError extends Error {
  readonly code: string;
  readonly status: number;
  readonly params: ErrorParams;
  constructor(code: string, status: number, params: ErrorParams = {}) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'AppError';
    this.code = code;
    this.status = status;
    this.params = params;
  }
}

export type ErrorParams = Readonly<Record<string, string | number>>;
