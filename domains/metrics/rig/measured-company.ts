import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/id.ts';
import type { Services } from '../../../platform/services.ts';
import { testHouse, type TestHouse } from '../../../platform/testkit/test-house.ts';
import type { FeedbackDraft, Score } from '../../feedback/index.ts';
import { recordFeedback } from '../../feedback/server.ts';
import { createMainJourney, placeTouchpoints } from '../../journeys/server.ts';
import type { Touchpoint } from '../../journeys/index.ts';
import { module as metrics } from '../module.ts';

/** A company with three touchpoints on its road, on real stores, whose feedback is projected as it is recorded. */
export interface MeasuredCompany {
  readonly house: TestHouse;
  readonly services: Services;
  readonly ctx: Context;
  /** search (discover, no team), checkout (buy, team), courier (use, team) */
  readonly touchpoints: readonly [Touchpoint, Touchpoint, Touchpoint];
  readonly teamId: string;
  /** Records all and waits until figures show them; ids in the same order. */
  record(drafts: readonly FeedbackDraft[]): Promise<string[]>;
  /** A context of a further workspace. */
  another(): Promise<Context>;
  close(): Promise<void>;
}

export async function measuredCompany(): Promise<MeasuredCompany> {
  const house = await testHouse();
  const services = await house.services([metrics]);
  const ctx = await newCompany(house, services);
  const teamId = newId();
  await house.systemPool.query('insert into team (workspace_id, id, name) values ($1, $2, $3)', [
    ctx.workspace.id,
    teamId,
    'پیک',
  ]);
  const touchpoints = await ctx.tx(async db => {
    await createMainJourney(db, ctx.workspace.id, 'سفر');
    const place = (stage: string, key: string, ownerTeamId?: string) => ({
      stage,
      touchpoint: { key, name: key, icon: 'map-pin', channel: 'web', ...(ownerTeamId && { ownerTeamId }) },
    });
    return placeTouchpoints(
      db,
      ctx.workspace.id,
      [place('discover', 'search'), place('buy', 'checkout', teamId), place('use', 'courier', teamId)],
      'test',
    );
  });
  return {
    house,
    services,
    ctx,
    touchpoints: touchpoints as unknown as MeasuredCompany['touchpoints'],
    teamId,
    async record(drafts) {
      const recorded = await Promise.all(
        drafts.map(draft => recordFeedback(ctx.services, ctx.workspace.id, draft)),
      );
      await house.drain();
      return recorded.map(one => one.id);
    },
    another: () => newCompany(house, services),
    close: () => house.close(),
  };
}

async function newCompany(house: TestHouse, services: Services): Promise<Context> {
  const id = newId();
  await house.systemPool.query(
    `insert into workspace (id, slug, name, language, calendar, time_zone, week_start, currency)
     values ($1, $2, 'Test', 'fa', 'persian', 'Asia/Tehran', 6, 'IRR')`,
    [id, `test-${id}`],
  );
  return services.systemContext(id);
}

let drafted = 0;

/** A piece of feedback with a key of its own. */
export function draft(
  occurredAt: string,
  scores: readonly Score[],
  more: Partial<FeedbackDraft> = {},
): FeedbackDraft {
  return {
    key: `draft-${drafted++}`,
    source: 'api:test',
    channel: 'phone',
    occurredAt: new Date(occurredAt),
    scores,
    answers: [],
    attributes: {},
    ...more,
  };
}

export function nps(value: number, more: Partial<Score> = {}): Score {
  return {
    metric: 'nps',
    value,
    min: 0,
    max: 10,
    good: 'high',
    question: 'nps',
    wording: 1,
    series: 'relational',
    ...more,
  };
}

export function csat(value: number, more: Partial<Score> = {}): Score {
  return {
    metric: 'csat',
    value,
    min: 1,
    max: 5,
    good: 'high',
    question: 'csat',
    wording: 1,
    series: 'transactional',
    ...more,
  };
}
