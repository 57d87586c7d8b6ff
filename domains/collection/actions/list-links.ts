import { authorise, type Context } from '../../../platform/context.ts';
import { presentLink, type LinkRecord } from '../present.ts';
import { countUnderWay } from '../response-store.ts';
import { findLinks } from '../store.ts';

/** Links of a survey with how many visitors are under way through each. */
export async function listLinks(ctx: Context, surveyId: string): Promise<LinkRecord[]> {
  authorise(ctx, 'surveys.read');
  return ctx.tx(async db => {
    const links = await findLinks(db, surveyId);
    const counts = await countUnderWay(db, ctx.workspace.id, surveyId);
    const count = (token: string, state: string) =>
      counts.find(one => one.token === token && one.state === state)?.n ?? 0;
    return links.map(link =>
      presentLink(ctx, link, { opened: count(link.token, 'opened'), started: count(link.token, 'started') }),
    );
  });
}
