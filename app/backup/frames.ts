/**
 * The backup file: gzip of frames, each a line of JSON followed by as many bytes as it says. `zcat FILE | head -1`
 * shows what it is of.
 */
export type Frame =
  | BackupHead
  | { readonly type: 'table'; readonly name: string; readonly columns: readonly string[] }
  | { readonly type: 'rows'; readonly bytes: number }
  | { readonly type: 'table-end'; readonly rows: number }
  | { readonly type: 'sequence'; readonly name: string; readonly value: string; readonly called: boolean }
  /** One piece of a file; pieces of one path follow each other. */
  | { readonly type: 'file'; readonly path: string; readonly bytes: number }
  | { readonly type: 'end'; readonly rows: number; readonly files: number };

export interface BackupHead {
  readonly type: 'safar-backup';
  readonly format: 1;
  readonly createdAt: string;
  /** Of PostgreSQL, in order: the schema that the rows fit. */
  readonly migrations: readonly { readonly name: string; readonly checksum: string }[];
  /** The installation's secret where the data folder holds it: without it signed links and second factors end. */
  readonly secret?: string;
}

export function frame(head: Frame, payload?: Uint8Array): Buffer {
  const line = Buffer.from(`${JSON.stringify(head)}\n`);
  return payload ? Buffer.concat([line, payload]) : line;
}

/** Reads frames back. Throws an Error in an operator's words when the file ends early or is something else. */
export async function* readFrames(source: AsyncIterable<Buffer>): AsyncGenerator<readonly [Frame, Buffer]> {
  let kept: Buffer = Buffer.alloc(0);
  const chunks = source[Symbol.asyncIterator]();
  const more = async () => {
    const { value, done } = await chunks.next();
    if (done) return false;
    kept = kept.length === 0 ? value : Buffer.concat([kept, value]);
    return true;
  };
  for (;;) {
    let end = kept.indexOf(10);
    while (end < 0) {
      if (kept.length > 1_000_000) throw new Error('This is not a backup made by Safar.');
      if (!(await more())) {
        if (kept.length > 0) throw new Error('The backup ends in the middle.');
        return;
      }
      end = kept.indexOf(10);
    }
    const head = parse(kept.subarray(0, end).toString('utf8'));
    kept = kept.subarray(end + 1);
    const bytes = 'bytes' in head ? head.bytes : 0;
    while (kept.length < bytes) if (!(await more())) throw new Error('The backup ends in the middle.');
    yield [head, kept.subarray(0, bytes)];
    kept = kept.subarray(bytes);
  }
}

function parse(line: string): Frame {
  try {
    return JSON.parse(line) as Frame;
  } catch {
    throw new Error('This is not a backup made by Safar.');
  }
}
