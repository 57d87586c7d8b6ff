import type { Readable } from 'node:stream';
import { authorise, type Context } from '../../../../platform/context.ts';
import { deleteFile, filePath, putFile } from '../../../../platform/files.ts';
import { newId } from '../../../../platform/id.ts';
import type { CustomerImport } from '../import-record.ts';
import { openFile } from '../../../../platform/table-file/open-file.ts';
import { addImport, findImport } from '../store.ts';
import { fail } from '../../../../platform/table-file/errors.ts';

/** 4 GB: some twenty million rows. */
const MAX_FILE = 4_000_000_000;

/**
 * Stores a file and looks at its beginning; nothing is written yet. A file that cannot be a table is not kept.
 * @throws common.tooLarge (413), imports.fileEmpty, fileNotText, fileBroken, fileBomb, tooManyColumns (422)
 */
export async function uploadImport(
  ctx: Context,
  { name, content }: { readonly name: string; readonly content: Readable },
): Promise<CustomerImport> {
  authorise(ctx, 'customers.import');
  const id = newId();
  const root = ctx.services.filesPath;
  const stored = await putFile(root, ctx.workspace.id, `customers-${id}`, content, MAX_FILE);
  try {
    const file = await openFile(filePath(root, ctx.workspace.id, stored.name));
    return await ctx.tx(async db => {
      const { reading, columns } = file;
      const { bytes, sha256 } = stored;
      const named = name.replaceAll('\0', '').trim().slice(0, 200) || 'file';
      await addImport(db, ctx.workspace.id, {
        id,
        name: named,
        file: stored.name,
        bytes,
        sha256,
        reading,
        columns,
        createdBy: ctx.actor.name,
      });
      await ctx.audit(
        db,
        'customer-import.uploaded',
        { type: 'customer-import', id, name: named },
        { bytes, sha256 },
      );
      const one = await findImport(db, id);
      if (one === undefined) throw fail.importNotFound();
      return one;
    });
  } catch (error) {
    await deleteFile(root, ctx.workspace.id, stored.name);
    throw error;
  }
}
