import { authorise, type Context } from '../../../platform/context.ts';
import { AppError } from '../../../platform/errors/app-error.ts';
import { findTouchpoints } from '../../journeys/server.ts';
import { fail } from '../errors.ts';
import type { FeedbackDraft, Score } from '../../../platform/feedback-draft.ts';
import { recordFeedback, type Recorded } from '../record.ts';
import { draftSchema, type DraftInput } from '../schemas.ts';

export type DraftResult =
  | (Recorded & { readonly key: string })
  | { readonly key: string | undefined; readonly refused: AppError; readonly path: string };

/**
 * Records feedback that another system sends; every item is answered for itself. The source is the sender's key, so
 * that two senders may use the same keys.
 */
export async function recordDrafts(ctx: Context, items: readonly unknown[]): Promise<DraftResult[]> {
  authorise(ctx, 'feedback.write');
  const touchpoints = new Map(
    (await ctx.tx(db => findTouchpoints(db, true))).flatMap(t => [
      [t.id, t.id] as const,
      [t.key, t.id] as const,
    ]),
  );
  return Promise.all(items.map(item => recordOne(ctx, item, touchpoints)));
}

async function recordOne(
  ctx: Context,
  item: unknown,
  touchpoints: ReadonlyMap<string, string>,
): Promise<DraftResult> {
  const parsed = draftSchema.safeParse(item);
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path.join('.') ?? '';
    return { key: keyOf(item), refused: new AppError('common.invalid', 400, { field: path }), path };
  }
  const input = parsed.data;
  const named = [input.touchpoint, ...input.scores.map(score => score.touchpoint)];
  const unknown = named.find(name => name !== undefined && !touchpoints.has(name));
  if (unknown !== undefined)
    return { key: input.key, refused: fail.touchpointsMissing({ keys: unknown }), path: 'touchpoint' };
  try {
    return {
      key: input.key,
      ...(await recordFeedback(ctx.services, ctx.workspace.id, draftOf(ctx, input, touchpoints))),
    };
  } catch (error) {
    if (error instanceof AppError && error.status < 500) return { key: input.key, refused: error, path: '' };
    throw error;
  }
}

function draftOf(ctx: Context, input: DraftInput, touchpoints: ReadonlyMap<string, string>): FeedbackDraft {
  const place = (name: string | undefined): { touchpointId?: string } => {
    const id = name === undefined ? undefined : touchpoints.get(name);
    return id === undefined ? {} : { touchpointId: id };
  };
  return {
    ...given({ text: input.text ?? openAnswers(input), language: input.language }),
    ...(input.customer === undefined ? {} : { customer: given(input.customer) }),
    ...place(input.touchpoint),
    key: input.key,
    source: `api:${ctx.actor.id}`,
    channel: input.channel,
    occurredAt: input.occurredAt === undefined ? ctx.now() : new Date(input.occurredAt),
    scores: input.scores.map(({ touchpoint, ...score }): Score => ({ ...score, ...place(touchpoint) })),
    answers: input.answers.map(answer => given(answer)),
    attributes: input.attributes,
  };
}

/** What was answered in words, when nothing else is given to be read: of several answers, one below the other. */
function openAnswers({ answers }: DraftInput): string | undefined {
  const said = answers.flatMap(({ kind, value, other }) => [
    ...(kind === 'text' && typeof value === 'string' ? [value] : []),
    ...(other === undefined ? [] : [other]),
  ]);
  return (
    said
      .map(one => one.trim())
      .filter(Boolean)
      .join('\n') || undefined
  );
}

/** Without the members that are undefined. */
function given<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as never;
}

function keyOf(item: unknown): string | undefined {
  const key = typeof item === 'object' && item !== null && 'key' in item ? item.key : undefined;
  return typeof key === 'string' ? key.slice(0, 200) : undefined;
}
