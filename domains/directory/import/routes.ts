import { Readable } from 'node:stream';
import { implement } from '../../../platform/http/implement.ts';
import { cancelImport } from './actions/cancel-import.ts';
import { exportRejections } from './actions/export-rejections.ts';
import { getImport, listImports } from './actions/list-imports.ts';
import { previewImport } from './actions/preview-import.ts';
import { removeImport } from './actions/remove-import.ts';
import { setMapping } from './actions/set-mapping.ts';
import { startImport } from './actions/start-import.ts';
import { uploadImport } from './actions/upload-import.ts';
import { customerImportContract } from './contract.ts';
import { plain, presentImport as present } from '../../../platform/table-import/present-import.ts';
import type { Reading } from '../../../platform/table-file/reading.ts';

export const customerImportRoutes = implement('customerImports', customerImportContract, {
  list: async ctx => {
    const imports = await listImports(ctx);
    return { imports: await Promise.all(imports.map(one => present(ctx, one))) };
  },
  upload: async (ctx, { query, request, reply }) => {
    const content = request.body instanceof Readable ? request.body : request.raw;
    const one = await uploadImport(ctx, { name: query.name, content });
    void reply.send({ import: await present(ctx, one) });
    return { import: await present(ctx, one) };
  },
  get: async (ctx, { params }) => {
    const { import: one, reasons, rejections } = await getImport(ctx, params.id);
    return {
      import: await present(ctx, one),
      reasons: [...reasons],
      rejections: rejections.map(row => ({ ...row, cells: [...row.cells] })),
    };
  },
  preview: async (ctx, { params, query }) => {
    const { reading, columns, rows, guesses } = await previewImport(ctx, params.id, wishes(query));
    return plain({ reading, columns, rows, guesses });
  },
  map: async (ctx, { params, body }) => ({
    import: await present(ctx, await setMapping(ctx, params.id, body)),
  }),
  check: async (ctx, { params }) => ({
    import: await present(ctx, await startImport(ctx, params.id, 'check')),
  }),
  start: async (ctx, { params }) => ({
    import: await present(ctx, await startImport(ctx, params.id, 'run')),
  }),
  cancel: async (ctx, { params }) => ({ import: await present(ctx, await cancelImport(ctx, params.id)) }),
  remove: async (ctx, { params }) => {
    await removeImport(ctx, params.id);
    return {};
  },
  rejections: async (ctx, { params, reply }) => {
    const lines = await exportRejections(ctx, params.id);
    void reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="rejected-customers.csv"')
      .send(Readable.from(lines));
    return '';
  },
});

function wishes(query: { encoding?: unknown; delimiter?: unknown; sheet?: unknown }): Partial<Reading> {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
}
