import type { Context } from '../../../platform/context.ts';
import type { Services } from '../../../platform/services.ts';
import { saveResponseRows, type SavedResponse } from '../../collection/server.ts';
import {
  addEventsBulk,
  addFirstConsentBulk,
  addOrdersBulk,
  backdateCustomersBulk,
  upsertCustomersBulk,
} from '../../directory/server.ts';
import { inBulk } from '../../feedback/server.ts';
import { fail } from '../errors.ts';
import { generateDemo, type Demo, type DemoBatch } from '../generate-demo.ts';
import type { Ids } from '../model/answering.ts';
import type { DemoCustomer } from '../model/customer.ts';
import { aloneWith, findLoad, finishLoad, keepProgress, type DemoLoad } from '../store.ts';
import { presentDetail } from '../model/present-detail.ts';
import { prepareDemo } from './prepare-demo.ts';

export interface DemoProgress {
  readonly loaded: number;
  readonly customers: number;
}

/** Customers a transaction: some 4,300 pieces of feedback, 3,000 orders, 10,000 events. */
const CHUNK = 500;

/**
 * Loads what is still missing of a workspace's demo company, through the areas' own functions; each chunk of customers
 * is one transaction together with the count, so a killed load goes on where it was and a finished one does nothing.
 * Resolves to false, having done nothing, when another process is at it. @throws demo.notDemo (409)
 */
export async function loadDemo(
  services: Services,
  workspaceId: string,
  onProgress: (progress: DemoProgress) => void = () => undefined,
): Promise<boolean> {
  return aloneWith(services.systemPool, workspaceId, async () => {
    const load = await findLoad(services.systemPool, workspaceId);
    if (!load) throw fail.notDemo();
    if (load.finishedAt) return;
    const ctx = await services.systemContext(workspaceId);
    const demo = await generateDemo(load);
    const ids = await prepareDemo(ctx, demo, load.setup);
    await loadBatches(ctx, load, demo, ids, onProgress);
    await ctx.tx(db => finishLoad(db, services.now()));
    await tell(ctx, { loaded: load.customers, customers: load.customers }, onProgress);
  });
}

async function loadBatches(
  ctx: Context,
  load: DemoLoad,
  demo: Demo,
  ids: Ids,
  onProgress: (progress: DemoProgress) => void,
): Promise<void> {
  let loaded = load.loaded;
  let writing: Promise<void> | undefined;
  const batches = demo.batches(CHUNK, ids, load.loaded);
  for (const batch of batches) {
    // The next chunk is made while PostgreSQL works on this one.
    await writing;
    loaded += batch.customers.length;
    writing = write(ctx, batch, ids, loaded);
    // Its failure is met at the next await; until then it must not count as unhandled.
    writing.catch(() => undefined);
    await tell(ctx, { loaded: loaded - batch.customers.length, customers: load.customers }, onProgress);
  }
  await writing;
}

async function tell(
  ctx: Context,
  progress: DemoProgress,
  onProgress: (progress: DemoProgress) => void,
): Promise<void> {
  onProgress(progress);
  await ctx.services.live.publish(ctx.workspace.id, { name: 'demo.progress', payload: { ...progress } });
}

async function write(ctx: Context, batch: DemoBatch, ids: Ids, loaded: number): Promise<void> {
  const { services, workspace } = ctx;
  await inBulk(services, workspace.id, async ({ db, record }) => {
    const known = await upsertCustomersBulk(
      db,
      batch.customers.map(({ consent: _consent, ...customer }) => customer),
    );
    const customer = (key: string) => ({ id: known.get(key) ?? '' });
    await backdateCustomersBulk(
      db,
      new Map(batch.customers.map(each => [known.get(each.externalKey) ?? '', each.joinedAt])),
    );
    await addFirstConsentBulk(
      db,
      new Map(batch.customers.map(each => [known.get(each.externalKey) ?? '', consentOf(each)])),
    );
    const names = ids.words.products;
    await addOrdersBulk(
      db,
      batch.orders.map(order => ({
        key: order.key,
        customer: customer(order.customer),
        placedAt: new Date(order.at),
        amount: order.amount,
        currency: order.currency,
        items: order.items.map(item => ({
          name: names[item.product],
          quantity: item.quantity,
          price: item.price,
        })),
      })),
    );
    await addEventsBulk(
      db,
      batch.events.map(event => ({
        key: event.key,
        customer: customer(event.customer),
        name: event.name,
        at: new Date(event.at),
        detail: presentDetail(event.detail, ids.words),
      })),
    );
    const drafts = batch.feedback.map(({ draft }) => ({
      ...draft,
      customer: customer(draft.customer?.externalKey ?? ''),
    }));
    if (drafts.length > 0) await record(drafts);
    // Removed meanwhile: nothing of this chunk may stay.
    if (!(await keepProgress(db, loaded))) throw fail.notDemo();
  });
  await saveResponseRows(services.tenantPool, workspace.id, services.now(), begun(batch, ids));
}

/** What a customer said when joining: questions by any way they allow, offers only to those who take e-mail. */
function consentOf({
  consent,
  joinedAt,
}: DemoCustomer): Readonly<Record<string, Readonly<Record<string, ConsentWord>>>> {
  const word = (granted: boolean): ConsentWord => ({ granted, at: joinedAt.toISOString(), source: 'web' });
  return {
    feedback: { email: word(consent.email), sms: word(consent.sms), phone: word(consent.phone) },
    marketing: { email: word(consent.email && consent.sms) },
  };
}

interface ConsentWord {
  readonly granted: boolean;
  readonly at: string;
  readonly source: string;
}

/** Those who opened a survey and left it. */
function begun(batch: DemoBatch, ids: Ids): SavedResponse[] {
  return batch.invitations.flatMap(({ key, survey, channel, outcome }, index) => {
    if (outcome !== 'started') return [];
    const { id, version, prefix } = ids.survey(survey, channel);
    const answered = index % 3 === 0 ? 1 : 0;
    return [
      {
        token: prefix.slice(0, -1),
        key,
        survey_id: id,
        version,
        language: ids.language,
        changes: answered,
        answers: [],
      },
    ];
  });
}
