import { Readable } from 'node:stream';
import type { z } from 'zod';
import type { Context } from '../context.ts';
import { implement, type ImplementedRoute } from '../http/implement.ts';
import type { Reading } from '../table-file/reading.ts';
import type { ImportDetail, ImportWork, Preview } from './import-actions.ts';
import type { ImportContract } from './import-contract.ts';
import type { TableImport } from './import-record.ts';
import { plain, type Mutable } from './present-import.ts';

interface ImportRoutesParts<
  One extends TableImport,
  Mapping,
  Guess,
  Shown extends z.ZodType,
  Mapped extends z.ZodType,
  Guessed extends z.ZodType,
> {
  /** Operation ids begin with it: 'imports.list'. */
  readonly area: string;
  readonly contract: ImportContract<Shown, Mapped, Guessed>;
  readonly actions: {
    readonly listImports: (ctx: Context) => Promise<One[]>;
    readonly getImport: (ctx: Context, id: string) => Promise<ImportDetail<One, string>>;
    readonly uploadImport: (ctx: Context, file: { name: string; content: Readable }) => Promise<One>;
    readonly previewImport: (ctx: Context, id: string, wished: Partial<Reading>) => Promise<Preview<Guess>>;
    readonly setMapping: (ctx: Context, id: string, mapping: Mapping) => Promise<One>;
    readonly startImport: (ctx: Context, id: string, work: ImportWork) => Promise<One>;
    readonly cancelImport: (ctx: Context, id: string) => Promise<One>;
    readonly removeImport: (ctx: Context, id: string) => Promise<void>;
    readonly exportRejections: (ctx: Context, id: string) => Promise<AsyncGenerator<string>>;
  };
  /** What the contract says an import and a guess look like: here the compiler holds the area to it. */
  readonly present: (ctx: Context, one: One) => Promise<z.input<Shown>>;
  readonly presentGuess: (guess: Mutable<Guess>) => z.input<Guessed>;
  readonly readMapping: (body: z.output<Mapped>) => Mapping;
  /** Of the rejected rows when they are saved. */
  readonly fileName: string;
}

/** Binds an area's import contract to its actions. */
export function createImportRoutes<
  One extends TableImport,
  Mapping,
  Guess,
  Shown extends z.ZodType,
  Mapped extends z.ZodType,
  Guessed extends z.ZodType,
>({
  area,
  contract,
  actions,
  present,
  presentGuess,
  readMapping,
  fileName,
}: ImportRoutesParts<One, Mapping, Guess, Shown, Mapped, Guessed>): readonly ImplementedRoute[] {
  const shown = async (ctx: Context, one: One) => ({ import: await present(ctx, one) });
  // A response made of schemas that are not known here is no type that could be checked; its parts are, above.
  return implement(area, contract as unknown as ImportContract, {
    list: async ctx => {
      const imports = await actions.listImports(ctx);
      return { imports: await Promise.all(imports.map(one => present(ctx, one))) };
    },
    upload: async (ctx, { query, request, reply }) => {
      const content = request.body instanceof Readable ? request.body : request.raw;
      const answer = await shown(ctx, await actions.uploadImport(ctx, { name: query.name, content }));
      void reply.send(answer);
      return answer;
    },
    get: async (ctx, { params }) => {
      const { import: one, reasons, rejections } = await actions.getImport(ctx, params.id);
      return {
        ...(await shown(ctx, one)),
        reasons: [...reasons],
        rejections: rejections.map(row => ({ ...row, cells: [...row.cells] })),
      };
    },
    preview: async (ctx, { params, query }) => {
      const { reading, columns, rows, guesses } = plain(
        await actions.previewImport(ctx, params.id, wishes(query)),
      );
      return { reading, columns, rows, guesses: guesses.map(presentGuess) };
    },
    map: async (ctx, { params, body }) =>
      shown(ctx, await actions.setMapping(ctx, params.id, readMapping(body as z.output<Mapped>))),
    check: async (ctx, { params }) => shown(ctx, await actions.startImport(ctx, params.id, 'check')),
    start: async (ctx, { params }) => shown(ctx, await actions.startImport(ctx, params.id, 'run')),
    cancel: async (ctx, { params }) => shown(ctx, await actions.cancelImport(ctx, params.id)),
    remove: async (ctx, { params }) => {
      await actions.removeImport(ctx, params.id);
      return {};
    },
    rejections: async (ctx, { params, reply }) => {
      const lines = await actions.exportRejections(ctx, params.id);
      void reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="${fileName}"`)
        .send(Readable.from(lines));
      return '';
    },
  });
}

function wishes(query: { encoding?: unknown; delimiter?: unknown; sheet?: unknown }): Partial<Reading> {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
}
