import type { z } from 'zod';
import { authorise, type Context } from '../../../platform/context.ts';
import { countUnderWay, findLinkTokens } from '../../collection/server.ts';
import type { responseCountsContract } from '../../surveys/counts-contract.ts';
import { countFinishedByLink } from './finished-store.ts';
import { countFinishedBySurvey } from './finished-analytics.ts';

type Counts = z.infer<(typeof responseCountsContract.ofOne)['response']>;

/** Finished responses of every survey that has any. */
export async function countAllSurveys(ctx: Context): Promise<{ surveyId: string; finished: number }[]> {
  authorise(ctx, 'surveys.read');
  return countFinishedBySurvey(ctx.analytics);
}

/** How many opened, began and finished a survey; each includes the next, so that shares can be taken. */
export async function countResponses(ctx: Context, surveyId: string): Promise<Counts> {
  authorise(ctx, 'surveys.read');
  return ctx.tx(async db => {
    const finished = await countFinishedByLink(db, ctx.workspace.id, surveyId);
    const underWay = await countUnderWay(db, ctx.workspace.id, surveyId);
    const tokens = await findLinkTokens(db, surveyId);
    const count = (token?: string) => {
      const sum = (list: readonly { token: string; n: number }[]) =>
        list.reduce((total, one) => (token === undefined || one.token === token ? total + one.n : total), 0);
      const done = sum(finished);
      const started = done + sum(underWay.filter(({ state }) => state === 'started'));
      return {
        finished: done,
        started,
        opened: started + sum(underWay.filter(({ state }) => state === 'opened')),
      };
    };
    return { ...count(), links: tokens.map(({ id, token }) => ({ linkId: id, ...count(token) })) };
  });
}
