// A plain analyst with means and one regression finds every planted cause, and nothing where nothing was planted.
import { beforeAll, describe, expect, it } from 'vitest';
import type { CauseTruth } from './model/truth.ts';
import {
  answersTo,
  correlation,
  difference,
  regress,
  tellCompany,
  type Answered,
  type Company,
} from './rig/tell-company.ts';

const values = (answers: readonly Answered[]): number[] => answers.map(each => each.value);

/** 3.3 standard errors: one placebo in a thousand would look like an effect. */
const sure = 3.3;

describe.each([
  ['fa', 'safar'],
  ['ar', 'safar'],
  ['vi', 'another seed'],
  ['en', 'third'],
])('the company in %s of seed %s', (language, seed) => {
  let company: Company;
  beforeAll(async () => {
    company = await tellCompany(language, 5_000, seed);
  }, 120_000);
  const cause = (key: string): CauseTruth => {
    const { causes, decoys } = company.demo.truth;
    return [...causes, ...decoys].find(each => each.key === key) as CauseTruth;
  };
  const since = (key: string): number => Date.parse(cause(key).since ?? '');

  it('shows the courier that failed one city, and only there', () => {
    const { scope } = cause('courier-failed-city');
    const at = since('courier-failed-city') + 3 * 86_400_000;
    const all = answersTo(company, 'delivery');
    const change = (keep: (each: Answered) => boolean) => {
      const [before, after] = [all.filter(a => keep(a) && a.at < at), all.filter(a => keep(a) && a.at >= at)];
      return difference(values(before), values(after));
    };
    const city = (a: Answered) => a.customer.attributes['city'] === scope['city'];
    const courier = (a: Answered) => a.attributes['courier'] === scope['courier'];
    const there = change(a => city(a) && courier(a));
    expect(there.z).toBeLessThan(-sure);
    expect(there.by).toBeLessThan(-0.4);
    expect(there.by).toBeGreaterThan(-2.2);
    expect(Math.abs(change(a => !city(a) && courier(a)).by)).toBeLessThan(0.25);
    expect(Math.abs(change(a => city(a) && !courier(a)).z)).toBeLessThan(sure);
  });

  it('shows the team that improved, and not the shops with their new greeting', () => {
    const change = (question: string, key: string, settle: number) => {
      const all = answersTo(company, question);
      const at = since(key);
      return difference(
        values(all.filter(a => a.at < at)),
        values(all.filter(a => a.at >= at + settle * 86_400_000)),
      );
    };
    const helped = change('easy', 'care-team-improved', 7);
    expect(helped.z).toBeGreaterThan(sure);
    expect(helped.by).toBeGreaterThan(0.3);
    expect(Math.abs(change('store', 'new-greeting-in-shops', 0).z)).toBeLessThan(sure);
  });

  it('shows the release that broke right-to-left, and not to those who read left to right', () => {
    const { scope, since: first = '' } = cause('release-broke-right-to-left');
    const all = answersTo(company, 'stars').filter(a => a.at >= Date.parse(first) - 100 * 86_400_000);
    const rtl = (a: Answered) => (scope['language'] ?? []).includes(a.language);
    const broken = (a: Answered) => a.attributes['app_version'] === scope['app_version'];
    const change = (keep: (each: Answered) => boolean) =>
      difference(
        values(all.filter(a => keep(a) && !broken(a))),
        values(all.filter(a => keep(a) && broken(a))),
      );
    const there = change(rtl);
    expect(there.z).toBeLessThan(-sure);
    expect(there.by).toBeLessThan(-0.4);
    expect(Math.abs(change(a => !rtl(a)).z)).toBeLessThan(sure);
  });

  it('shows the price rise in what is paid and in what is thought of prices, at home only', () => {
    const { scope, effect } = cause('price-rise');
    const at = since('price-rise');
    const home = (market: string | undefined) => market === scope['market'];
    const price = (keep: (market: string | undefined, late: boolean) => boolean) =>
      company.orders
        .filter(o => keep(company.customers.get(o.customer)?.attributes['market'], o.at >= at))
        .flatMap(o =>
          o.items
            .filter(item => item.product === 'kettle' && o.currency === homeCurrency())
            .map(item => item.price),
        );
    const homeCurrency = () =>
      company.orders.find(o => home(company.customers.get(o.customer)?.attributes['market']))?.currency;
    const [before, after] = [price((m, late) => home(m) && !late), price((m, late) => home(m) && late)];
    expect(mean(after) / mean(before)).toBeCloseTo(effect.prices ?? 0, 1);

    const all = answersTo(company, 'aspect-price');
    const change = (keep: (each: Answered) => boolean) =>
      difference(
        values(all.filter(a => keep(a) && a.at < at)),
        values(all.filter(a => keep(a) && a.at >= at)),
      );
    expect(change(a => home(a.customer.attributes['market'])).z).toBeLessThan(-sure);
    expect(Math.abs(change(a => !home(a.customer.attributes['market'])).z)).toBeLessThan(sure);
  });

  it('hides a driver that looks harmless, and shouts about one that does nothing', () => {
    const aspects = ['product', 'delivery', 'support', 'price', 'digital', 'invoice', 'packaging'];
    const rows: number[][] = [];
    const scores: number[] = [];
    for (const { draft } of company.feedback) {
      const of = (question: string) => draft.scores.find(score => score.question === question)?.value;
      const asked = aspects.map(aspect => of(`aspect-${aspect}`));
      const score = of('recommend');
      if (score === undefined || asked.includes(undefined)) continue;
      rows.push(asked as number[]);
      scores.push(score);
    }
    const found = regress(rows, scores);
    const [invoice, packaging] = [found[5], found[6]];
    expect(invoice?.t).toBeGreaterThan(10);
    expect(Math.max(...found.map(each => each.beta))).toBe(invoice?.beta);
    expect(Math.abs(packaging?.t ?? 9)).toBeLessThan(sure);
    // Harmless to look at: it goes with none of the others, and is not among the poor ones.
    const column = (index: number) => rows.map(row => row[index] ?? 0);
    for (const other of [0, 1, 2, 3, 4, 6])
      expect(Math.abs(correlation(column(5), column(other)))).toBeLessThan(0.08);
    expect(mean(column(5))).toBeGreaterThan(3.9);
    expect(Math.min(...aspects.map((_, index) => mean(column(index))))).toBe(mean(column(6)));
  });
});

function mean(list: readonly number[]): number {
  return list.reduce((sum, value) => sum + value, 0) / list.length;
}
