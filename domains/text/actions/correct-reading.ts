import { authorise, type Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/id.ts';
import { fail } from '../errors.ts';
import type { SentimentLabel } from '../model/sentiment.ts';
import { addCorrections } from '../reading/reading-store.ts';
import { currentTaxonomy } from '../taxonomy-store.ts';
import { heldReadings, type ReadingThatHolds } from './held-readings.ts';
import { holdAnew } from './hold-anew.ts';
import { presentHeld } from './present-held.ts';

export interface ReadingCorrection {
  readonly sentiment?: SentimentLabel | undefined;
  readonly themes?:
    | readonly {
        readonly key: string;
        readonly present: boolean;
        readonly sentiment?: SentimentLabel | undefined;
      }[]
    | undefined;
  /** All of it was looked at, and what holds of it with this correction is right. */
  readonly confirm?: boolean | undefined;
  /** How the text came to be looked at; default: the person found it. */
  readonly drawn?: 'chance' | 'unsure' | undefined;
}

/**
 * Puts what a person says in the place of what the model said. It holds at once, and after every later reading; figures
 * follow, as the text waits to be counted again ('text.asked').
 */
export async function correctReading(ctx: Context, id: string, correction: ReadingCorrection) {
  authorise(ctx, 'text.correct');
  const workspaceId = ctx.workspace.id;
  const corrected = await ctx.tx(async db => {
    const [before] = await heldReadings(db, workspaceId, [id], true);
    if (before === undefined) throw fail.notRead();
    const said = saidAgainst(before, correction);
    if (said.length === 0) throw fail.nothingToCorrect();
    const { taxonomy } = await currentTaxonomy(db, workspaceId);
    const known = new Set(['', '*', ...taxonomy.themes.map(theme => theme.key)]);
    const unknown = said.find(one => !known.has(one.subject));
    if (unknown !== undefined) throw fail.unknownTheme({ theme: unknown.subject });
    const { actor } = ctx;
    await addCorrections(
      db,
      workspaceId,
      said.map(one => ({ ...one, id: newId(), feedbackId: id })),
      { at: ctx.now(), id: actor.id, name: actor.name },
      correction.drawn ?? 'found',
    );
    const after = await holdAnew(ctx, db, id);
    await ctx.audit(
      db,
      'text.corrected',
      { type: 'feedback', id },
      { subjects: said.map(one => one.subject) },
    );
    const [presented] = await presentHeld(ctx, db, [after]);
    return presented;
  });
  ctx.services.wake();
  if (corrected === undefined) throw fail.notRead();
  return corrected;
}

interface Said {
  readonly subject: string;
  readonly before: string;
  readonly after: string;
}

function saidAgainst(
  { held }: ReadingThatHolds,
  { sentiment, themes = [], confirm = false }: ReadingCorrection,
): Said[] {
  const felt = sentiment ?? (confirm ? held.label : undefined);
  const whole = felt === undefined ? [] : [{ subject: '', before: held.label, after: felt }];
  const ofThemes = themes.map(({ key, present, sentiment: feeling }) => {
    const before = held.themes.find(one => one.theme === key)?.sentiment ?? 'absent';
    // A theme that is there without more words feels as it did, a new one as the whole does.
    const kept = before === 'absent' ? (sentiment ?? held.label) : before;
    return { subject: key, before, after: present ? (feeling ?? kept) : 'absent' };
  });
  if (!confirm) return [...whole, ...ofThemes];
  const others = held.themes
    .filter(({ theme }) => !themes.some(({ key }) => key === theme))
    .map(({ theme, sentiment: kept }) => ({ subject: theme, before: kept, after: kept }));
  return [...whole, ...ofThemes, ...others, { subject: '*', before: '', after: 'checked' }];
}
