import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFigures } from '../actions/list-figures.ts';
import { csat, draft, measuredCompany, nps, type MeasuredCompany } from '../rig/measured-company.ts';
import { metricsCommands } from './metrics-commands.ts';

async function run(
  name: string,
  values: Record<string, string | string[]>,
  positionals: string[] = [],
  company?: MeasuredCompany,
) {
  const command = metricsCommands.find(one => one.name === name);
  if (command === undefined) throw new Error(`no command ${name}`);
  for (const option of Object.keys(values)) expect(command.options).toHaveProperty([option]);
  const lines: string[] = [];
  const result = await (
    await command.load()
  ).run({
    values,
    positionals,
    ctx: company?.ctx,
    services: company?.services,
    print: line => lines.push(line),
  });
  return { result, text: lines.join('\n') };
}

describe('stats', () => {
  test.each([
    ['nps', { promoters: '60', passives: '25', detractors: '15' }, 'interval: 29.34311 … 58.03553'],
    ['csat', { satisfied: '960', n: '1200' }, 'interval: 0.77643 … 0.82166'],
    ['wilson', { hits: '8', n: '10' }, 'interval: 0.49016 … 0.94332'],
    ['newcombe', { first: '48/80', second: '56/70' }, 'interval: 0.05243 … 0.33387'],
    ['compare', { first: '48,30,22', second: '60,25,15' }, 'p: 0.08511'],
    ['mean', { values: '4,5,3,5', level: '0.9' }, 'level: 0.90000'],
    ['ces', { n: '4', sum: '17', 'sum-sq': '75' }, 'interval: 2.72652 … 5.77348'],
    ['welch', { first: '1,2,3,4', second: '2,3,4,9' }, 'method: welch'],
    ['km', { times: '6,6,6,6+,7,9+,10,10+', against: '1,1,2,2' }, 'logRank: chiSquare'],
    ['bh', { p: '0.01,0.04,0.03' }, 'adjusted 1: 0.03000'],
    ['response-rate', { complete: '300', partial: '50', refusal: '100' }, 'rates 1: rate RR1, value 0.66667'],
  ] as const)('%s', async (name, values, expected) => {
    expect((await run(`stats ${name}`, values)).text).toContain(expected);
  });

  test.each([
    ['nps', { promoters: 'many' }],
    ['csat', { satisfied: '5', n: '4' }],
    ['newcombe', { first: '5/4', second: '1/2' }],
    ['compare', { first: '1,2,3,4', second: '1,2,3' }],
    ['mean', { values: '1,,3' }],
    ['km', { times: 'soon' }],
    ['wilson', { hits: '1', n: '2', level: '2' }],
  ] as const)('%s refuses what is no number', async (name, values) => {
    await expect(run(`stats ${name}`, values)).rejects.toMatchObject({ code: 'metrics.badNumbers' });
  });
});

describe('figures and rebuild', () => {
  let company: MeasuredCompany;
  beforeAll(async () => {
    company = await measuredCompany();
    const [, , courier] = company.touchpoints;
    await company.record(
      Array.from({ length: 20 }, (_, i) =>
        draft('2026-03-05T10:00:00Z', [nps(i % 11), csat(1 + (i % 5), { touchpointId: courier.id })], {
          channel: i % 2 ? 'phone' : 'email',
        }),
      ),
    );
  });
  afterAll(() => company?.close());

  test('the same figures as on the screen; touchpoints by their key', async () => {
    const dates = { from: '2026-03-01', to: '2026-03-31' };
    const { result, text } = await run('figures', { ...dates, by: ['channel'] }, ['nps'], company);
    expect(result).toEqual(await listFigures(company.ctx, { ...dates, metric: 'nps', by: 'channel' }));
    expect(text).toMatch(/phone\t.*n 10, adjusted-wald/);
    const ofCourier = await run(
      'figures',
      { ...dates, by: ['touchpoint'], filter: ['touchpoint=courier'] },
      ['csat'],
      company,
    );
    expect(ofCourier.text).toMatch(/ {2}courier\t.*n 20, wilson/);
    await expect(run('figures', { ...dates, filter: ['channel'] }, ['nps'], company)).rejects.toMatchObject({
      code: 'metrics.badFilter',
    });
    await expect(run('figures', { from: 'March' }, ['nps'], company)).rejects.toMatchObject({
      code: 'metrics.badFilter',
    });
  });

  test('analytics rebuild says what it did', async () => {
    const { result, text } = await run('analytics rebuild', {}, [], company);
    expect(result).toMatchObject({ records: 20 });
    expect(text).toContain('20 records');
  });
});
