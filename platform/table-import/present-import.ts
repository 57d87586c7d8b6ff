import type { Context } from '../context.ts';
import { loadLanguage } from '../i18n/load-language.ts';
import type { TableImport } from './import-record.ts';

type Shown<One extends TableImport> = Mutable<
  Omit<One, 'file' | 'sha256' | 'startedAt' | 'createdAt' | 'finishedAt' | 'error'> & {
    createdAt: string;
    finishedAt: string | null;
    error: { code: string; message: string } | null;
  }
>;

/** An import as the API shows it; where its file lies is nobody's business. */
export async function presentImport<One extends TableImport>(ctx: Context, one: One): Promise<Shown<One>> {
  const { file: _file, sha256: _sha, startedAt: _started, createdAt, finishedAt, error, ...rest } = one;
  const { t } = await loadLanguage(ctx.language);
  return {
    ...rest,
    createdAt: createdAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
    error: error === null ? null : { code: error.code, message: t.error(error.code, error.params) },
  } as unknown as Shown<One>;
}

/** The same without `readonly`, as a response's type wants it. */
export function plain<T>(value: T): Mutable<T> {
  return value as Mutable<T>;
}

export type Mutable<T> = T extends readonly (infer E)[]
  ? Mutable<E>[]
  : T extends object
    ? { -readonly [K in keyof T]: Mutable<T[K]> }
    : T;
