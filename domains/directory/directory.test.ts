import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { Context } from '../../platform/context.ts';
import type { Module } from '../../platform/module.ts';
import type { TimelineEntry } from '../../platform/timeline.ts';
import { testHouse, type TestHouse } from '../../platform/testkit/test-house.ts';
import { module as workspaceModule } from '../workspace/module.ts';
import { testWorkspace } from '../workspace/testing/people.ts';
import { addEvents } from './actions/add-events.ts';
import { addOrders } from './actions/add-orders.ts';
import { eraseCustomer } from './actions/erase-customer.ts';
import { exportCustomer } from './actions/export-customer.ts';
import { getCustomer } from './actions/get-customer.ts';
import { listAttributes } from './actions/list-attributes.ts';
import { listCustomers } from './actions/list-customers.ts';
import { loadTimeline } from './actions/load-timeline.ts';
import { mergeCustomers } from './actions/merge-customers.ts';
import { setConsent } from './actions/set-consent.ts';
import { updateCustomer } from './actions/update-customer.ts';
import { upsertCustomers } from './actions/upsert-customers.ts';
import { upsertCustomersBulk } from './bulk-store.ts';
import { module } from './module.ts';

const code = (name: string) => expect.objectContaining({ code: name });
const modules: Module[] = [workspaceModule, module];

let house: TestHouse;
let ctx: Context;
let stranger: Context;

beforeAll(async () => {
  house = await testHouse();
  const services = await house.services(modules);
  ctx = await (await testWorkspace(services, modules, 'ours')).asOwner();
  stranger = await (await testWorkspace(services, modules, 'theirs')).asOwner();
});
afterAll(() => house.close());

async function make(
  key: string,
  details: Parameters<typeof upsertCustomers>[1][number] | object = {},
): Promise<string> {
  const ids = await upsertCustomers(ctx, [{ externalKey: key, ...details }]);
  return ids.get(key) ?? '';
}

async function found(q: string): Promise<(string | null)[]> {
  const { customers } = await listCustomers(ctx, { q, limit: 50 });
  return customers.map(c => c.externalKey).sort();
}

/** Written down as a person of each language expects it. */
const golden: readonly [query: string, finds: string[]][] = [
  ['علی رضا', ['fa-1', 'fa-2', 'fa-3']],
  ['علیرضا', ['fa-1', 'fa-2', 'fa-3']],
  ['علي‌رضا', ['fa-1', 'fa-2', 'fa-3']],
  ['كريمي', ['fa-1']],
  ['کریم', ['fa-1']],
  ['موسوي', ['fa-2']],
  ['۰۹۱۲ ۳۴۵', ['fa-1']],
  ['0912345', ['fa-1']],
  ['+98 912', ['fa-1']],
  ['6789', ['fa-1']],
  ['فاطمه الزهرا', ['ar-1']],
  ['فاطمة', ['ar-1']],
  ['احمد', ['ar-2']],
  ['أَحْمَد', ['ar-2']],
  ['nguyen', ['vi-1', 'vi-2']],
  ['Nguyễn Thị', ['vi-1']],
  ['nguyen th', ['vi-1']],
  ['da nang', ['vi-2']],
  ['đặng', ['vi-2']],
  ['dang', ['vi-2']],
  ['oconnor', ['en-1']],
  ["O'Connor", ['en-1']],
  ['zoe', ['en-1']],
  ['zoe@example', ['en-1']],
  ['EN-1', ['en-1']],
  ['nobody', []],
  ["'; drop table customer; --", []],
  ["zoe' & 'x", []],
  ['\\', ['ar-1', 'ar-2', 'en-1', 'fa-1', 'fa-2', 'fa-3', 'vi-1', 'vi-2']],
];

describe('search', () => {
  beforeAll(async () => {
    await upsertCustomers(ctx, [
      { externalKey: 'fa-1', name: 'علیرضا کریمی', phone: '+98 912 345 6789' },
      { externalKey: 'fa-2', name: 'علی رضا موسوی', attributes: { city: 'مشهد' } },
      { externalKey: 'fa-3', name: 'عَلي‌رضا' },
      { externalKey: 'ar-1', name: 'فاطمة الزهراء' },
      { externalKey: 'ar-2', name: 'أحمد بن سعيد' },
      { externalKey: 'vi-1', name: 'Nguyễn Thị Hoa' },
      { externalKey: 'vi-2', name: 'Đặng Nguyên', attributes: { city: 'Đà Nẵng' } },
      { externalKey: 'en-1', name: "Zoë O'Connor", email: 'Zoe@Example.com' },
    ]);
  });

  test.each(golden)('%s', async (query, finds) => {
    expect(await found(query)).toEqual(finds);
  });

  it('filters exactly by attribute, and together with words', async () => {
    const by = async (value: string, q?: string) =>
      (await listCustomers(ctx, { q, attributes: [{ name: 'city', value }], limit: 9 })).customers.map(
        c => c.externalKey,
      );
    expect(await by('مشهد')).toEqual(['fa-2']);
    expect(await by('مشه')).toEqual([]);
    expect(await by('da nang')).toEqual(['vi-2']);
    expect(await by('مشهد', 'موسوی')).toEqual(['fa-2']);
    expect(await by('مشهد', 'کریمی')).toEqual([]);
    expect((await listAttributes(ctx)).find(a => a.name === 'city')?.values).toHaveLength(2);
  });

  it('never fails, whatever is typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async q => {
        await listCustomers(ctx, { q, limit: 1 });
      }),
      { numRuns: 200 },
    );
  });

  it('pages through everything once, in order', async () => {
    const seen: string[] = [];
    let before: string | undefined;
    for (;;) {
      const page = await listCustomers(ctx, { q: '\\', before, limit: 3 });
      seen.push(...page.customers.map(c => c.id));
      if (before === undefined) expect(page.total).toEqual({ count: 8, more: false });
      if (page.next === null) break;
      before = page.next;
    }
    expect(seen).toHaveLength(8);
    expect(seen).toEqual([...new Set(seen)].toSorted().toReversed());
  });
});

describe('upserting in bulk', () => {
  it('is idempotent, completes and never empties', async () => {
    const refs = Array.from({ length: 2_500 }, (_, n) => ({
      externalKey: `bulk-${n}`,
      name: `Name ${n}`,
      attributes: { n: `${n}` },
    }));
    const first = await ctx.tx(db => upsertCustomersBulk(db, refs));
    const versions = () =>
      house.systemPool.query(
        `select sum(xmin::text::bigint) as v from customer where external_key like 'bulk-%'`,
      );
    const before = (await versions()).rows;
    const second = await ctx.tx(db => upsertCustomersBulk(db, [...refs, ...refs]));
    expect(second).toEqual(first);
    expect(second.size).toBe(2_500);
    expect((await versions()).rows).toEqual(before);
    await ctx.tx(db =>
      upsertCustomersBulk(db, [
        { externalKey: 'bulk-7', name: '', email: 'Seven@Example.com', attributes: { tier: 'gold' } },
        { externalKey: 'bulk-7', phone: '021 5555' },
        { name: 'no key' },
      ]),
    );
    const { customer } = await getCustomer(ctx, first.get('bulk-7') ?? '');
    expect(customer).toMatchObject({
      name: 'Name 7',
      email: 'seven@example.com',
      phone: '021 5555',
      attributes: { n: '7', tier: 'gold' },
    });
    expect(await found('seven')).toEqual(['bulk-7']);
  });

  it('gives one customer a key however many bring it at once', async () => {
    const keys = Array.from({ length: 50 }, (_, n) => ({ externalKey: `race-${n}`, name: 'r' }));
    const all = await Promise.all(
      [keys, keys.toReversed(), keys].map(refs => ctx.tx(db => upsertCustomersBulk(db, refs))),
    );
    for (const ids of all) expect(new Map([...ids].sort())).toEqual(new Map([...(all[0] ?? [])].sort()));
  });

  it('takes what PostgreSQL would choke on', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            externalKey: fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
            name: fc.string({ unit: 'binary', maxLength: 300 }),
            attributes: fc.dictionary(
              fc.string({ maxLength: 10 }),
              fc.string({ unit: 'binary', maxLength: 300 }),
              { maxKeys: 4 },
            ),
          }),
          { maxLength: 20 },
        ),
        async refs => {
          const ids = await ctx.tx(db => upsertCustomersBulk(db, refs));
          await ctx.tx(db => upsertCustomersBulk(db, refs)).then(again => expect(again).toEqual(ids));
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('history', () => {
  const order = (key: string, day: number, amount = 10) => ({
    key,
    customer: { externalKey: 'history' },
    placedAt: new Date(Date.UTC(2026, 0, day)),
    amount,
    currency: 'IRR',
  });

  it('takes orders and events once by key and corrects them', async () => {
    const orders = [order('o-1', 1), order('o-2', 2)];
    expect(await addOrders(ctx, orders)).toBe(2);
    expect(await addOrders(ctx, orders)).toBe(0);
    expect(await addOrders(ctx, [order('o-2', 2, 25)])).toBe(1);
    const events = [
      {
        key: 'e-1',
        customer: { externalKey: 'history' },
        name: 'app.opened',
        at: new Date(Date.UTC(2026, 0, 3)),
      },
    ];
    expect(await addEvents(ctx, events)).toBe(1);
    expect(await addEvents(ctx, events)).toBe(0);
    const { orders: summary } = await getCustomer(ctx, await make('history'));
    expect(summary).toMatchObject([{ currency: 'IRR', count: 2, total: 35 }]);
  });

  it('pages the merged timeline of all sources in one order, with nothing lost or doubled', async () => {
    const id = await make('paged');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 7 }),
        async (times, limit) => {
          // A second area's entries, many at the very same millisecond.
          const entries: TimelineEntry[] = times.map((t, n) => ({
            id: `0190c000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`,
            at: new Date(Date.UTC(2026, 1, 1) + t),
            kind: 'feedback',
            data: {},
          }));
          const older = (e: TimelineEntry, b: { at: Date; id: string }) =>
            e.at < b.at || (+e.at === +b.at && e.id < b.id);
          const feedback: Module = {
            name: 'other',
            timeline: [
              {
                name: 'feedback',
                list: async (_, __, { before, limit: n }) =>
                  entries
                    .filter(e => !before || older(e, before))
                    .toSorted((a, b) => +b.at - +a.at || (a.id < b.id ? 1 : -1))
                    .slice(0, n),
              },
            ],
          };
          const merged = { ...ctx, services: { ...ctx.services, modules: [module, feedback] } };
          const seen: TimelineEntry[] = [];
          for (let before: string | undefined; ;) {
            const page = await loadTimeline(merged, id, { before, limit });
            seen.push(...page.entries);
            if (page.next === null) break;
            before = page.next;
          }
          expect(new Set(seen.map(e => e.id)).size).toBe(seen.length);
          expect(seen.filter(e => e.kind === 'feedback')).toHaveLength(times.length);
          expect(seen.filter(e => e.kind === 'joined')).toHaveLength(1);
          for (const [i, entry] of seen.entries())
            if (i > 0) expect(older(entry, seen[i - 1] ?? entry)).toBe(true);
        },
      ),
      { numRuns: 25 },
    );
    await expect(loadTimeline(ctx, id, { before: 'nonsense', limit: 5 })).rejects.toEqual(
      code('directory.cursorInvalid'),
    );
  });

  it('keeps the latest word on consent and all words as history', async () => {
    const id = await make('consent');
    const say = (granted: boolean, day: number) =>
      setConsent(ctx, id, {
        purpose: 'marketing',
        channel: 'email',
        granted,
        source: 'form',
        at: new Date(Date.UTC(2026, 0, day)),
      });
    await say(true, 1);
    await say(false, 5);
    await say(true, 3);
    const { customer } = await getCustomer(ctx, id);
    expect(customer.consent['marketing']?.['email']).toMatchObject({ granted: false });
    const consenting = () =>
      listCustomers(ctx, { consent: [{ purpose: 'marketing', channel: 'email' }], limit: 9 });
    expect((await consenting()).customers).toEqual([]);
    await say(true, 9);
    expect((await consenting()).customers.map(c => c.externalKey)).toEqual(['consent']);
    const { entries } = await loadTimeline(ctx, id, { limit: 20 });
    expect(entries.filter(e => e.kind === 'consent')).toHaveLength(4);
  });
});

describe('one customer', () => {
  it('can be changed, cleared and not given another’s key', async () => {
    const id = await make('change', { name: 'Before', phone: '12345', attributes: { a: '1', b: '2' } });
    await updateCustomer(ctx, id, { name: 'پس از تغییر', phone: null, attributes: { a: null, c: '3' } });
    const { customer } = await getCustomer(ctx, id);
    expect(customer).toMatchObject({ name: 'پس از تغییر', phone: null, attributes: { b: '2', c: '3' } });
    expect(await found('پس از')).toEqual(['change']);
    expect(await found('Before')).toEqual([]);
    await make('taken');
    await expect(updateCustomer(ctx, id, { externalKey: 'taken' })).rejects.toEqual(
      code('directory.keyTaken'),
    );
  });

  it('merges: history moves, the old key goes on meaning the one that stays', async () => {
    const [into, from] = [
      await make('into', { name: 'Into' }),
      await make('from', { name: 'From', email: 'f@example.com' }),
    ];
    await addOrders(ctx, [
      { key: 'm-1', customer: { id: from }, placedAt: new Date(0), amount: 1, currency: 'IRR' },
    ]);
    await mergeCustomers(ctx, into, from);
    const { customer, orders } = await getCustomer(ctx, into);
    expect(customer).toMatchObject({ name: 'Into', email: 'f@example.com', externalKey: 'into' });
    expect(orders[0]?.count).toBe(1);
    expect(await make('from', { attributes: { later: 'yes' } })).toBe(into);
    expect((await getCustomer(ctx, into)).customer.attributes).toEqual({ later: 'yes' });
    await expect(getCustomer(ctx, from)).rejects.toEqual(code('directory.customerNotFound'));
    expect((await exportCustomer(ctx, into)).aliases).toEqual(['from']);
    await expect(mergeCustomers(ctx, into, into)).rejects.toEqual(code('directory.mergeWithItself'));
  });

  it('is erased without a trace but the id', async () => {
    const id = await make('secret-key-77', { name: 'Secret Name', email: 'secret@example.com' });
    await addOrders(ctx, [
      { key: 's-1', customer: { id }, placedAt: new Date(0), amount: 1, currency: 'IRR' },
    ]);
    await eraseCustomer(ctx, id);
    await expect(getCustomer(ctx, id)).rejects.toEqual(code('directory.customerNotFound'));
    for (const table of [
      'customer',
      'order_',
      'customer_event',
      'consent_change',
      'customer_alias',
      'audit',
    ]) {
      const { rows } = await house.systemPool.query(`select t::text as row from ${table} t`);
      expect(
        rows.filter(({ row }) => /secret/i.test(String(row))),
        table,
      ).toEqual([]);
    }
  });
});

describe('the wall', () => {
  it('shows a stranger nothing, through actions, search function and plain SQL', async () => {
    const id = await make('walled', { name: 'Walled Person' });
    expect((await listCustomers(stranger, { q: 'walled', limit: 9 })).customers).toEqual([]);
    expect((await listCustomers(stranger, { limit: 9 })).customers).toEqual([]);
    for (const act of [
      () => getCustomer(stranger, id),
      () => loadTimeline(stranger, id, { limit: 1 }),
      () => updateCustomer(stranger, id, { name: 'x' }),
      () => setConsent(stranger, id, { purpose: 'p', channel: 'c', granted: true, source: 's' }),
      () => eraseCustomer(stranger, id),
      () => exportCustomer(stranger, id),
    ])
      await expect(act()).rejects.toEqual(code('directory.customerNotFound'));
    await expect(
      addOrders(stranger, [{ key: 'x', customer: { id }, placedAt: new Date(), amount: 1, currency: 'IRR' }]),
    ).rejects.toThrow(/foreign key|violates/);
    await stranger.tx(async db => {
      for (const table of ['customer', 'order_', 'customer_event', 'consent_change', 'customer_alias'])
        expect(
          (await db.$client.query(`select 1 from ${table} where workspace_id = $1`, [ctx.workspace.id])).rows,
        ).toEqual([]);
    });
    expect(
      (
        await house.tenantPool.query(
          `select * from customer_matching('''walled'''::tsquery, 'ffffffff-ffff-ffff-ffff-ffffffffffff', 10)`,
        )
      ).rows,
    ).toEqual([]);
  });
});
