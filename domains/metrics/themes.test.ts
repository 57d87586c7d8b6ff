import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayFromIso, dayOf, isoOfDay } from '../../platform/calendar/index.ts';
import { newId } from '../../platform/id.ts';
import { getTheme } from './actions/get-theme.ts';
import { getThemes } from './actions/get-themes.ts';
import { getWhatsNew } from './actions/get-whats-new.ts';
import { judgeDays } from './actions/judge-days.ts';
import { markProblem } from './actions/mark-problem.ts';
import { handle as handleJudgeDays } from './jobs/handle-judge-days.ts';
import { npsDifference } from './model/nps.ts';
import { wilson } from './model/proportion.ts';
import { draft, measuredCompany, nps, type MeasuredCompany } from './rig/measured-company.ts';
import { there } from './rig/there.ts';

let company: MeasuredCompany;
const texts = 600;
/** Where the company is: three and a half hours of a day it is tomorrow there. */
const today = dayOf(new Date(), 'Asia/Tehran');
/** Two thirds of the texts lie in the last 90 days. */
const dayOfText = (i: number) => today - (i % 120);
/** Delivery is spoken of by every third, badly by half of those; since ten days by far more, at the courier only. */
const atCourier = (i: number) => i % 2 === 0;
const recent = (i: number) => i % 120 < 10;
const onDelivery = (i: number) => i % 3 === 0 || (recent(i) && atCourier(i));
const isBad = (i: number) => i % 6 === 0 || (recent(i) && atCourier(i));
const score = (i: number) => (onDelivery(i) && isBad(i) ? 3 : 10 - (i % 3));

beforeAll(async () => {
  company = await measuredCompany();
  const [search, , courier] = company.touchpoints;
  const ids = await company.record(
    Array.from({ length: texts }, (_, i) =>
      draft(`${isoOfDay(dayOfText(i))}T08:00:00Z`, [nps(score(i))], {
        text: isBad(i)
          ? `بسته باز هم خیلی دیر رسید، شماره‌ام ۰۹۱۲۳۴۵۶۷۸۹ است و کسی زنگ نزد ${i}`
          : `همه چیز خوب بود و از خرید راضی هستم ${i}`,
        touchpointId: atCourier(i) ? courier.id : search.id,
        attributes: { city: i % 4 === 0 ? 'تهران' : 'شیراز' },
      }),
    ),
  );
  const rows = ids.flatMap((feedback, i) => {
    const row = (theme: string, parent: string, sentiment: string) => ({
      workspace_id: company.ctx.workspace.id,
      theme,
      parent,
      sentiment,
      day: isoOfDay(dayOfText(i)),
      at: dayOfText(i) * 86_400,
      feedback,
      touchpoint: atCourier(i) ? courier.id : search.id,
      channel: 'phone',
      attributes: { city: i % 4 === 0 ? 'تهران' : 'شیراز' },
      intents: i % 30 === 0 ? ['wish'] : [],
      probability: 1,
      sign: 1,
    });
    return [
      row('', '', isBad(i) ? 'neg' : 'pos'),
      ...(onDelivery(i) ? [row('delivery-speed', 'delivery', isBad(i) ? 'neg' : 'pos')] : []),
      ...(i % 5 === 0 ? [row('price', '', 'neu')] : []),
      ...(i % 4 === 0 ? [row('courier', 'delivery', 'pos')] : []),
    ];
  });
  await company.house.analytics.insert('mention', rows, 'mentions');
});
afterAll(() => company?.close());

const inRange = (i: number) => dayOfText(i) > today - 90;
const count = (holds: (i: number) => boolean) =>
  Array.from({ length: texts }, (_, i) => i).filter(i => inRange(i) && holds(i)).length;
const last90 = { from: isoOfDay(today - 89), to: isoOfDay(today) };

test('a theme’s figures equal a recount, with n and interval', async () => {
  const answer = await getThemes(company.ctx, last90);
  expect(answer.texts).toBe(count(() => true));
  const delivery = there(answer.themes.find(theme => theme.key === 'delivery-speed'));
  const [n, all, bad] = [count(onDelivery), count(() => true), count(i => onDelivery(i) && isBad(i))];
  expect(delivery.share.value).toBeCloseTo(n / all, 9);
  expect(delivery.share.n).toBe(all);
  expect(delivery.share.interval?.low).toBeCloseTo(there(wilson({ hits: n, n: all })).low, 9);
  expect(delivery.badly).toMatchObject({ n, value: bad / n });
  expect(delivery.feelings).toEqual({ neg: bad, neu: 0, pos: n - bad, mixed: 0 });
  expect(delivery.parent).toBe('delivery');
  // A theme stands for those below it: a text that speaks of both counts once, and feels both.
  const onCourier = (i: number) => i % 4 === 0;
  const above = there(answer.themes.find(theme => theme.key === 'delivery'));
  expect(above.parent).toBe('');
  expect(above.badly).toMatchObject({ n: count(i => onDelivery(i) || onCourier(i)) });
  expect(above.feelings).toMatchObject({
    neg: count(i => onDelivery(i) && isBad(i) && !onCourier(i)),
    mixed: count(i => onDelivery(i) && isBad(i) && onCourier(i)),
  });
  expect(answer.themes[0]?.key).toBe('delivery');
});

test('what goes with a theme in the score is those who speak of it against the others', async () => {
  const { themes } = await getThemes(company.ctx, last90);
  const effect = there(there(themes.find(theme => theme.key === 'delivery-speed')).effect);
  const counts = (holds: (i: number) => boolean) => ({
    promoters: count(i => holds(i) && score(i) >= 9),
    passives: count(i => holds(i) && score(i) > 6 && score(i) < 9),
    detractors: count(i => holds(i) && score(i) <= 6),
  });
  const expected = there(
    npsDifference(
      counts(i => !onDelivery(i)),
      counts(onDelivery),
    ),
  );
  expect(effect.metric).toBe('nps');
  expect(effect.speaking.n + effect.others.n).toBe(count(() => true));
  expect(effect.comparison.difference).toBeCloseTo(expected.difference, 9);
  expect(effect.comparison.interval?.low).toBeCloseTo(expected.interval.low, 9);
  expect(effect.comparison.verdict).toBe('worse');
});

test('one theme over time adds up to the whole, and quotes hold no personal data', async () => {
  const theme = await getTheme(company.ctx, 'delivery-speed', { ...last90, unit: 'month' });
  expect(theme.trend.reduce((sum, point) => sum + point.badly.n, 0)).toBe(theme.theme.badly.n);
  expect(theme.touchpoints.reduce((sum, place) => sum + place.badly.n, 0)).toBe(theme.theme.badly.n);
  expect(theme.effects[0]?.metric).toBe('nps');
  expect(theme.quotes.map(quote => quote.sentiment)).toContain('neg');
  for (const quote of theme.quotes) expect(quote.text).not.toMatch(/[۰-۹]{6}/);
});

test('filters hold for themes as for figures', async () => {
  const city = await getThemes(company.ctx, { ...last90, 'attribute.city': 'تهران' });
  expect(city.texts).toBe(count(i => i % 4 === 0));
  const search = await getTheme(company.ctx, 'delivery-speed', {
    ...last90,
    touchpoint: [company.touchpoints[0].id],
  });
  expect(search.theme.badly.n).toBe(count(i => onDelivery(i) && !atCourier(i)));
});

test('what got worse is told with the place, the day and what was usual, and stays until it is as before', async () => {
  // The background judges too: it is let finish, and what it judged before the mentions were there is forgotten.
  await company.house.drain();
  await company.ctx.tx(db =>
    db.$client.query('delete from discovery where workspace_id = $1', [company.ctx.workspace.id]),
  );
  expect(await judgeDays(company.ctx)).toBe('judged');
  // The same days again change nothing.
  expect(await judgeDays(company.ctx)).toBe('nothing');
  const news = await getWhatsNew(company.ctx, last90);
  expect(news).toMatchObject({ judged: true, judgedUntil: isoOfDay(today - 1) });
  const [problem, ...others] = news.problems;
  expect(others).toEqual([]);
  const { id, since, alarm, quotes, place, kind, touchpoint } = there(problem);
  // The score fell there with the words: whichever was noticed first, it is told once.
  expect([touchpoint, ...place.map(one => one.value)]).toContain(company.touchpoints[2].id);
  expect(Math.abs(Number(dayFromIso(since.from)) - (today - 9))).toBeLessThanOrEqual(2);
  if (kind === 'theme') expect(alarm.observed).toBeGreaterThan(2 * alarm.expected);
  else expect(alarm.observed).toBeLessThan(alarm.expected - 2);
  expect(quotes.length).toBeGreaterThan(0);
  for (const quote of quotes) expect(quote.text).not.toMatch(/[۰-۹]{6}/);

  await markProblem(company.ctx, id, 'closed');
  const after = await getWhatsNew(company.ctx, last90);
  expect(after.problems).toEqual([]);
  expect(after.over.find(one => one.id === id)?.mark).toBe('closed');
});

test('days are judged once the texts that wait are read', async () => {
  const { ctx } = company;
  const waits = (sql: string) => ctx.tx(db => db.$client.query(sql, [ctx.workspace.id, newId()]));
  await waits('insert into text_waiting (workspace_id, feedback_id) values ($1, $2)');
  await handleJudgeDays(ctx, { tries: 3 });
  const { rows } = await ctx.services.systemPool.query(
    `select payload from outbox where workspace_id = $1 and name = 'problems.asked'`,
    [ctx.workspace.id],
  );
  expect(rows).toEqual([{ payload: { tries: 4 } }]);
  await waits('delete from text_waiting where workspace_id = $1 and $2::uuid is not null');
});

test('wishes for things and for ways are told apart, with words', async () => {
  const news = await getWhatsNew(company.ctx, last90);
  const themes = [...news.wishes.themes, ...news.improvements.themes].map(one => one.theme);
  expect(news.wishes.themes.map(one => one.theme)).toEqual(['price']);
  expect(news.improvements.themes.map(one => one.theme)).toContain('delivery-speed');
  expect(new Set(themes).size).toBe(themes.length);
  expect(news.wishes.themes[0]).toMatchObject({ n: count(i => i % 30 === 0) });
  expect(news.wishes.themes[0]?.quotes.length).toBeGreaterThan(0);
});

test('below the anonymity threshold no feeling and no quote leaves', async () => {
  const ctx = { ...company.ctx, workspace: { ...company.ctx.workspace, anonymityThreshold: 100_000 } };
  const theme = await getTheme(ctx, 'delivery-speed', last90);
  expect(theme.quotes).toEqual([]);
  expect(theme.theme).toMatchObject({ feelings: null, badly: { value: null }, share: { value: null } });
});
