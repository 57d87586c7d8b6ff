import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testServer, type Company, type TestServer } from '../../../app/test-server.ts';
import { importActions } from './actions.ts';
import { mappingSchema } from './model/mapping.ts';
import { runImport } from './run.ts';

const root = join(import.meta.dirname, '../../..');
const file = join(root, '../shared/data/tables/airline_satisfaction.csv.gz');
const missing = !existsSync(file);
if (missing)
  process.stderr.write('The airline file is not beside the repository: its import is not tested.\n');

const mapping = mappingSchema.parse(
  JSON.parse(readFileSync(join(root, 'docs/examples/airline-satisfaction.map.json'), 'utf8')),
);

let house: TestServer;
let company: Company;
beforeAll(async () => {
  if (missing) return;
  house = await testServer();
  company = await house.company('Airline');
});
afterAll(() => house?.close());

test.skipIf(missing)(
  'the airline file is imported whole, and figures equal a plain count of the file',
  async () => {
    const ctx = await house.services.systemContext(company.id);
    const { id } = await importActions.uploadImport(ctx, {
      name: 'airline_satisfaction.csv.gz',
      content: createReadStream(file),
    });
    await importActions.setMapping(ctx, id, mapping);
    await importActions.prepareImport(ctx, id, 'run');
    expect(await runImport(ctx, id)).toMatchObject({
      status: 'done',
      position: 103_850,
      recorded: 103_850,
      duplicates: 0,
      rejected: 0,
    });
    await house.house.drain();

    const [header = '', ...rows] = gunzipSync(readFileSync(file)).toString().trimEnd().split('\n');
    const columns = header.trim().split(',');
    const cells = rows.map(row => row.trim().split(','));
    const { rows: touchpoints } = await house.house.systemPool.query<{ id: string; name: string }>(
      'select id, name from touchpoint where workspace_id = $1',
      [company.id],
    );
    const klass = columns.indexOf('Class');
    for (const score of mapping.scores) {
      const at = columns.indexOf(score.column);
      const values = cells
        .filter(row => row[klass] === 'Business')
        .map(row => Number(row[at]))
        .filter(value => value > 0);
      const touchpoint = touchpoints.find(one => one.name === score.column)?.id ?? '';
      const query = `metric=rating&from=2026-01-01&to=2026-01-01&touchpoint=${touchpoint}&attribute.class=Business`;
      const { body } = await company.owner.ask('GET', `/api/v1/w/${company.slug}/figures?${query}`);
      const { strands } = body as { strands: { total: { n: number; value: number } }[] };
      expect(strands).toHaveLength(1);
      expect(strands[0]?.total.n).toBe(values.length);
      expect(strands[0]?.total.value).toBeCloseTo(values.reduce((a, b) => a + b, 0) / values.length, 9);
      const counted = await company.owner.ask('GET', `/api/v1/w/${company.slug}/feedback/count?${query}`);
      expect(counted.body).toMatchObject({ records: values.length, scores: values.length });
    }
  },
  240_000,
);
