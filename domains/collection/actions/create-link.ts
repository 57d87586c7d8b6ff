import { randomBytes } from 'node:crypto';
import { authorise, type Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/id.ts';
import { findSurvey } from '../../surveys/server.ts';
import { channels } from '../channels/registry.gen.ts';
import type { ChannelKind } from '../channels/channel-kind.ts';
import { fail } from '../errors.ts';
import { presentLink, type LinkRecord } from '../present.ts';
import { addLink } from '../store.ts';

export interface LinkDraft {
  readonly surveyId: string;
  readonly channel: string;
  readonly name: string;
  readonly touchpointId?: string | undefined;
}

/** Makes a share link for a published survey. Its token has 96 bits of chance: nobody guesses it. */
export async function createLink(ctx: Context, draft: LinkDraft): Promise<LinkRecord> {
  authorise(ctx, 'surveys.publish');
  const channel = (channels as Readonly<Record<string, ChannelKind>>)[draft.channel];
  if (channel?.reach !== 'share') throw fail.notShareable({ channel: draft.channel });
  return ctx.tx(async db => {
    const survey = await findSurvey(db, draft.surveyId);
    if (!survey) throw fail.surveyNotFound();
    if (!survey.version) throw fail.notPublished();
    const row = await addLink(db, ctx.workspace.id, {
      id: newId(),
      token: randomBytes(12).toString('base64url'),
      surveyId: survey.id,
      channel: channel.name,
      name: draft.name,
      touchpointId: draft.touchpointId ?? null,
      createdAt: ctx.now(),
      createdBy: ctx.actor.name,
    });
    await ctx.audit(db, 'collection.createLink', { type: 'link', id: row.id, name: row.name });
    return presentLink(ctx, row);
  });
}
