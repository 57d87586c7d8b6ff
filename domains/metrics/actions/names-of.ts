import type { Context } from '../../../platform/context.ts';
import { findMainJourney, findTouchpoints } from '../../journeys/server.ts';
import { findSurveys } from '../../surveys/server.ts';
import { listTeams } from '../../workspace/server.ts';
import type { Dimension } from '../model/filters.ts';

export type Names = Record<string, Record<string, string>>;

/** Names for people of the keys of dimensions; those without names of their own (channels …) are left out. */
export async function namesOf(ctx: Context, dimensions: readonly Dimension[]): Promise<Names> {
  const wanted = new Set<string>(dimensions);
  const names: Names = {};
  await ctx.tx(async db => {
    if (wanted.has('touchpoint'))
      names['touchpoint'] = Object.fromEntries((await findTouchpoints(db, true)).map(t => [t.id, t.name]));
    if (wanted.has('stage')) {
      const journey = await findMainJourney(db);
      const own = (journey?.definition.stages ?? []).filter(stage => stage.name !== undefined);
      names['stage'] = Object.fromEntries(own.map(({ key, name = {} }) => [key, wordingFor(ctx, name)]));
    }
    if (wanted.has('team'))
      names['team'] = Object.fromEntries((await listTeams(db, ctx.workspace.id)).map(t => [t.id, t.name]));
    if (wanted.has('survey'))
      names['survey'] = Object.fromEntries(
        (await findSurveys(db)).map(s => [s.id, wordingFor(ctx, s.draft.title)]),
      );
  });
  return names;
}

function wordingFor({ language, workspace }: Context, wording: Readonly<Record<string, string>>): string {
  return wording[language] ?? wording[workspace.language] ?? Object.values(wording)[0] ?? '';
}
