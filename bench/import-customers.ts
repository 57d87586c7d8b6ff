import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { importActions } from '../domains/directory/import/actions.ts';
import { customerMappingSchema } from '../domains/directory/import/model/mapping.ts';
import { runImport } from '../domains/directory/import/run.ts';
import type { Context } from '../platform/context.ts';
import type { Measured } from './measured.ts';

const ROWS = 200_000;
const given = ['سارا', 'علی', 'Mai', 'مینا', 'Ann', 'رضا', 'ليلى'];
const family = ['کریمی', 'احمدی', 'Nguyễn Thị', 'Marlow', 'الحسن'];
const cities = ['شیراز', 'تهران', 'Huế', 'Leeds', 'الرياض'];

/** A list as a shop exports it: key, name, address, number, city, tier. */
function* lines(rows: number): Generator<string> {
  let block = 'id,name,email,phone,city,tier\n';
  for (let i = 0; i < rows; i++) {
    const name = `${given[i % given.length]} ${family[i % family.length]}`;
    block += `C${i},${name},user${i}@example.com,0912${1_000_000 + i},${cities[i % cities.length]},${i % 4 ? 'gold' : 'silver'}\n`;
    if (i % 1_000 !== 999) continue;
    yield block;
    block = '';
  }
  yield block;
}

const mapping = customerMappingSchema.parse({
  version: 1,
  key: 'id',
  name: ['name'],
  email: 'email',
  phone: 'phone',
  attributes: [
    { column: 'city', name: 'city' },
    { column: 'tier', name: 'tier' },
  ],
});

/** Rows a second from an uploaded file to committed customers, and when the same file comes again. */
export async function importingCustomers(ctx: Context, rows = ROWS): Promise<Measured[]> {
  const folder = await mkdtemp(join(tmpdir(), 'safar-bench-customers-'));
  try {
    const path = join(folder, 'customers.csv');
    await pipeline(Readable.from(lines(rows)), createWriteStream(path));
    const first = await timed(ctx, path);
    if (first.created !== rows) throw new Error(`${first.created} of ${rows} customers were created`);
    const again = await timed(ctx, path);
    if (again.unchanged !== rows) throw new Error(`${again.unchanged} of ${rows} rows changed nothing`);
    return [
      {
        name: `import of ${rows} new customers, rows a second`,
        value: rows / first.seconds,
        unit: '/s',
        must: 10_000,
        aim: 30_000,
        more: true,
      },
      {
        name: 'the same file again, rows a second',
        value: rows / again.seconds,
        unit: '/s',
        must: 20_000,
        aim: 60_000,
        more: true,
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function timed(
  ctx: Context,
  path: string,
): Promise<{ created: number; unchanged: number; seconds: number }> {
  const { id } = await importActions.uploadImport(ctx, {
    name: 'customers.csv',
    content: createReadStream(path),
  });
  await importActions.setMapping(ctx, id, mapping);
  await importActions.prepareImport(ctx, id, 'run');
  const began = performance.now();
  const { created, unchanged } = await runImport(ctx, id);
  return { created, unchanged, seconds: (performance.now() - began) / 1000 };
}
