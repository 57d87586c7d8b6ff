import { createHash } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { generateDemo } from './generate-demo.ts';
import { releases } from './model/releases.ts';
import { touchpoints } from './model/touchpoints.ts';
import { surveyKeys } from './model/survey-words.ts';
import { historyDays } from './model/timeline.ts';
import { truthSchema } from './model/truth.ts';
import { truthText } from './actions/write-truth.ts';
import { answersTo, someDay, tellCompany, type Company } from './rig/tell-company.ts';

async function hash(seed: string, language: string, size: number, customers = 300): Promise<string> {
  const demo = await generateDemo({ seed, customers, today: someDay, language });
  const digest = createHash('sha256');
  for (const batch of demo.batches(size))
    for (const list of Object.values(batch)) for (const one of list) digest.update(JSON.stringify(one));
  return digest.digest('hex');
}

describe('determinism', () => {
  it('gives the same company for the same seed, another for another', async () => {
    expect(await hash('a', 'fa', 300)).toBe(await hash('a', 'fa', 300));
    expect(await hash('a', 'fa', 300)).not.toBe(await hash('b', 'fa', 300));
  });

  it('makes the same customer in a company of any size, in chunks of any size', async () => {
    const [small, large] = await Promise.all([tellCompany('vi', 40), tellCompany('vi', 90)]);
    const keys = [...small.customers.keys()];
    expect(keys.map(key => large.customers.get(key))).toEqual([...small.customers.values()]);
    const demo = await generateDemo({ seed: 'safar', customers: 90, today: someDay, language: 'vi' });
    const rest = [...demo.batches(7, undefined, 40)].flatMap(batch => batch.customers);
    expect(rest).toEqual([...large.customers.values()].slice(40));
  });
});

describe('believability', () => {
  let company: Company;
  const now = someDay.getTime();
  beforeAll(async () => {
    company = await tellCompany('fa', 3_000);
  }, 60_000);

  it('puts nothing in the future, and eighteen months and more in the past', () => {
    const times = [
      ...company.feedback.map(each => each.draft.occurredAt.getTime()),
      ...company.orders.map(each => each.at),
      ...company.events.map(each => each.at),
      ...company.invitations.map(each => each.at),
    ];
    expect(times.every(at => Number.isFinite(at) && at < now)).toBe(true);
    const oldest = times.reduce((least, at) => Math.min(least, at), now);
    expect((now - oldest) / 86_400_000).toBeGreaterThan(548);
    expect((now - oldest) / 86_400_000).toBeLessThan(historyDays + 1);
    expect(
      company.feedback.filter(each => each.draft.occurredAt.getTime() > now - 86_400_000).length,
    ).toBeGreaterThan(3);
  });

  it('grows', () => {
    const within = (from: number, to: number) =>
      company.orders.filter(o => o.at > now - from * 86_400_000 && o.at <= now - to * 86_400_000).length;
    expect(within(180, 0)).toBeGreaterThan(1.2 * within(600, 420));
  });

  it('lets who has left neither buy nor be asked, except why', () => {
    const gone = [...company.customers.values()].filter(each => each.lostAt !== undefined);
    expect(gone.length / company.customers.size).toBeGreaterThan(0.12);
    expect(gone.length / company.customers.size).toBeLessThan(0.35);
    const left = new Map(gone.map(each => [each.externalKey, each.lostAt?.getTime() ?? 0]));
    const after = (key: string | undefined, at: number) => at > (left.get(key ?? '') ?? Infinity);
    expect(company.orders.filter(o => after(o.customer, o.at))).toEqual([]);
    expect(company.events.filter(e => after(e.customer, e.at))).toEqual([]);
    const said = company.feedback.filter(({ draft }) =>
      after(draft.customer?.externalKey, draft.occurredAt.getTime()),
    );
    expect(new Set(said.map(({ draft }) => draft.surveyId ?? draft.channel))).toEqual(new Set(['exit']));
    expect(company.events.filter(e => e.name === 'account.closed').length).toBe(gone.length);
  });

  it('lets nobody buy before joining', () => {
    for (const order of company.orders) {
      const joined = company.customers.get(order.customer)?.joinedAt.getTime() ?? 0;
      expect(order.at).toBeGreaterThan(joined - 86_400_000);
    }
  });

  it('makes bad experiences drive people away', () => {
    // From the day of an answer on: who survives has more answers of both kinds, so counts alone would mislead.
    const day = 86_400_000;
    const followed = company.feedback.flatMap(({ draft }) => {
      const at = draft.occurredAt.getTime();
      const score = draft.scores.find(each => each.metric === 'csat' && each.question !== 'invoice')?.value;
      if (score === undefined || at > now - 120 * day) return [];
      const left = company.customers.get(draft.customer?.externalKey ?? '')?.lostAt?.getTime() ?? Infinity;
      return [{ bad: score <= 2, gone: left < at + 120 * day }];
    });
    const share = (bad: boolean) => {
      const those = followed.filter(each => each.bad === bad);
      return those.filter(each => each.gone).length / those.length;
    };
    expect(share(true)).toBeGreaterThan(1.2 * share(false));
  });

  it('keeps figures in the range that companies know', () => {
    const scores = answersTo(company, 'recommend').map(each => each.value);
    const nps = (100 * (scores.filter(s => s > 8).length - scores.filter(s => s < 7).length)) / scores.length;
    expect(nps).toBeGreaterThan(5);
    expect(nps).toBeLessThan(50);
    expect(new Set(scores).size).toBeGreaterThan(8);
    const delivery = answersTo(company, 'delivery').map(each => each.value);
    const satisfied = delivery.filter(score => score > 3).length / delivery.length;
    expect(satisfied).toBeGreaterThan(0.65);
    expect(satisfied).toBeLessThan(0.92);
    for (const survey of surveyKeys) {
      const asked = company.invitations.filter(each => each.survey === survey);
      const rate = asked.filter(each => each.outcome === 'answered').length / asked.length;
      expect(asked.length, survey).toBeGreaterThan(30);
      expect(rate, survey).toBeGreaterThan(0.1);
      expect(rate, survey).toBeLessThan(0.7);
    }
  });

  it('lets the loyal answer more than the hurried: figures are skewed as in life', () => {
    const rate = (segment: string) => {
      const asked = company.invitations.filter(
        each =>
          each.survey === 'relational' &&
          company.customers.get(each.customer)?.attributes['segment'] === segment,
      );
      return asked.filter(each => each.outcome === 'answered').length / asked.length;
    };
    const { segments } = company.demo.words;
    expect(rate(segments.loyal)).toBeGreaterThan(1.5 * rate(segments.hurried));
  });

  it('gives every touchpoint of the journey a voice', () => {
    const heard = new Set(
      company.feedback.flatMap(({ draft }) => [draft.touchpointId, ...draft.scores.map(s => s.touchpointId)]),
    );
    for (const { key } of touchpoints) expect(heard, key).toContain(key);
  });

  it('keeps every key once within its source', () => {
    const keys = company.feedback.map(({ draft }) => `${draft.source} ${draft.key}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const list of [company.orders, company.events])
      expect(new Set(list.map(each => each.key)).size).toBe(list.length);
  });

  it('asks nobody by message twice within two weeks', () => {
    const messages = new Set(['relational', 'product', 'returns', 'billing', 'club']);
    const last = new Map<string, number>();
    for (const each of company.invitations) {
      if (!messages.has(each.survey)) continue;
      const before = last.get(each.customer);
      if (before !== undefined) expect(each.at - before).toBeGreaterThan(12 * 86_400_000);
      last.set(each.customer, each.at);
    }
  });

  it('names real people and nobody real: examples’ addresses, numbers that no operator gives out', () => {
    for (const { name, email, phone } of company.customers.values()) {
      expect(name.length).toBeGreaterThan(3);
      expect(email).toMatch(/^[a-z]+\.\d+@example\.com$/);
      if (phone) expect(phone).toMatch(/^\+(9897\d{8}|96652\d{7}|8451\d{7})$/);
    }
    const phones = [...company.customers.values()].flatMap(each => each.phone ?? []);
    expect(new Set(phones).size).toBe(phones.length);
  });
});

describe('the truth file', () => {
  it('is what its schema says, with a label for every text and none besides', async () => {
    const demo = await generateDemo({ seed: 'safar', customers: 250, today: someDay, language: 'ar' });
    const truth = truthSchema.parse(JSON.parse([...truthText(demo)].join('')));
    const texts = [...demo.batches(100)].flatMap(batch => batch.feedback).filter(({ draft }) => draft.text);
    expect(truth.texts.map(each => each.key)).toEqual(texts.map(({ draft }) => draft.key));
    expect(truth.causes.map(each => each.key)).toHaveLength(5);
    const known = new Set<string>(touchpoints.map(each => each.key));
    for (const each of [...truth.causes, ...truth.decoys])
      for (const key of each.touchpoints) expect(known).toContain(key);
  });

  it('is not told in the product: no draft carries a label or a cause', async () => {
    const { feedback } = await tellCompany('en', 100);
    const words = JSON.stringify(feedback.map(each => each.draft));
    expect(words).not.toMatch(/sentiment|"intent"|latent|brokenLayout|pricesRaised/);
  });
});

describe('size', () => {
  it('keeps memory flat', async () => {
    // bench/demo.ts goes on to 100,000 and more.
    setFlagsFromString('--expose_gc');
    const collect = runInNewContext('gc') as () => void;
    const kept: number[] = [];
    const demo = await generateDemo({ seed: 'size', customers: 12_000, today: someDay, language: 'fa' });
    let customers = 0;
    for (const batch of demo.batches(500)) {
      customers += batch.customers.length;
      if (customers % 3_000 > 0) continue;
      collect();
      kept.push(process.memoryUsage().heapUsed / 2 ** 20);
    }
    expect(kept).toHaveLength(4);
    expect((kept[3] ?? 0) - (kept[0] ?? 0)).toBeLessThan(8);
  }, 120_000);

  it('says with each feedback what was so then: a version of the app that was out, how long one had been a customer', async () => {
    const demo = await generateDemo({ seed: 'then', customers: 200, today: someDay, language: 'fa' });
    const out = new Map(releases.map(({ version, daysAgo }) => [version, daysAgo]));
    const [young = ''] = demo.words.tenures;
    const seen = new Set<string>();
    for (const batch of demo.batches(200)) {
      const joined = new Map(batch.customers.map(one => [one.externalKey, one.joinedAt.getTime()]));
      for (const { draft } of batch.feedback) {
        const ago = (someDay.getTime() - draft.occurredAt.getTime()) / 86_400_000;
        const version = draft.attributes['app_version'];
        if (version !== undefined) expect(out.get(version) ?? 0).toBeGreaterThan(ago - 1);
        if (version !== undefined) seen.add(version);
        const age =
          (draft.occurredAt.getTime() - (joined.get(draft.customer?.externalKey ?? '') ?? 0)) / 86_400_000;
        expect(draft.attributes['tenure'] === young).toBe(Math.floor(age) < 182);
      }
    }
    expect(seen.size).toBeGreaterThan(3);
  });
});
