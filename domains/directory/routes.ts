import { implement } from '../../platform/http/implement.ts';
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
import { directoryContract } from './contract.ts';
import { fail } from './errors.ts';
import { presentCustomer, presentEntry, presentOrders, splitPair } from './present.ts';

const ok = { ok: true } as const;

export const directoryRoutes = implement('directory', directoryContract, {
  list: async (ctx, { query }) => {
    const { q, before, limit } = query;
    const attributes = query.attribute?.map(splitPair);
    const consent = query.consent
      ?.map(splitPair)
      .map(({ name, value }) => ({ purpose: name, channel: value }));
    const list = await listCustomers(ctx, { q, before, limit, attributes, consent });
    return { ...list, customers: list.customers.map(presentCustomer) };
  },
  attributes: async ctx => ({
    attributes: (await listAttributes(ctx)).map(({ name, values }) => ({ name, values: [...values] })),
  }),
  get: async (ctx, { params }) => {
    const { customer, orders } = await getCustomer(ctx, params.id);
    return { customer: presentCustomer(customer), orders: presentOrders(orders) };
  },
  timeline: async (ctx, { params, query }) => {
    const { entries, next } = await loadTimeline(ctx, params.id, query);
    return { entries: entries.map(presentEntry), next };
  },
  upsert: async (ctx, { body }) => {
    const [id] = (await upsertCustomers(ctx, [body])).values();
    if (id === undefined) throw fail.customerNotFound();
    return { id };
  },
  upsertBulk: async (ctx, { body }) => ({
    ids: Object.fromEntries(await upsertCustomers(ctx, body.customers)),
  }),
  update: async (ctx, { params, body }) => {
    await updateCustomer(ctx, params.id, body);
    return ok;
  },
  setConsent: async (ctx, { params, body }) => {
    await setConsent(ctx, params.id, { ...body, at: body.at === undefined ? undefined : new Date(body.at) });
    return ok;
  },
  merge: async (ctx, { params, body }) => {
    await mergeCustomers(ctx, params.id, body.from);
    return ok;
  },
  erase: async (ctx, { params }) => {
    await eraseCustomer(ctx, params.id);
    return ok;
  },
  exportData: async (ctx, { params, reply }) => {
    const { customer, aliases, timeline } = await exportCustomer(ctx, params.id);
    reply.header('content-disposition', `attachment; filename="customer-${params.id}.json"`);
    return { customer: presentCustomer(customer), aliases, timeline: timeline.map(presentEntry) };
  },
  addOrders: async (ctx, { body }) => ({
    written: await addOrders(
      ctx,
      body.orders.map(({ customerKey, placedAt, ...order }) => ({
        ...order,
        customer: { externalKey: customerKey },
        placedAt: new Date(placedAt),
      })),
    ),
  }),
  addEvents: async (ctx, { body }) => ({
    written: await addEvents(
      ctx,
      body.events.map(({ customerKey, at, ...event }) => ({
        ...event,
        customer: { externalKey: customerKey },
        at: new Date(at),
      })),
    ),
  }),
});
