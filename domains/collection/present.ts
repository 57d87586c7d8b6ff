import type { z } from 'zod';
import type { Context } from '../../platform/context.ts';
import type { collectionContract } from './contract.ts';
import type { LinkRow } from './store.ts';

export type LinkRecord = z.infer<(typeof collectionContract.createLink)['response']>;

export function presentLink(ctx: Context, row: LinkRow, counts = { opened: 0, started: 0 }): LinkRecord {
  return {
    id: row.id,
    surveyId: row.surveyId,
    channel: row.channel,
    name: row.name,
    ...(row.touchpointId && { touchpointId: row.touchpointId }),
    url: addressOf(ctx.services.origin, row.token),
    createdAt: row.createdAt.toISOString(),
    createdBy: row.createdBy,
    ...counts,
  };
}

/** The visitor's address. */
export function addressOf(origin: string, token: string): string {
  return `${origin}/s/${token}`;
}
