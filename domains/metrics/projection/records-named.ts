import { z } from 'zod';
import type { OutboxEvent } from '../../../platform/events/event.ts';

const payloads = {
  'feedback.recorded': z.object({ ids: z.array(z.uuid()) }).transform(payload => payload.ids),
  'feedback.changed': z.object({ id: z.uuid() }).transform(payload => [payload.id]),
  'feedback.deleted': z
    .object({ records: z.array(z.object({ id: z.uuid() })) })
    .transform(payload => payload.records.map(record => record.id)),
};

/** Names of the events after which figures change. */
export const feedbackEvents = Object.keys(payloads) as (keyof typeof payloads)[];

/** Ids of the records that an event of feedback is about. */
export function recordsNamed(event: OutboxEvent): string[] {
  const payload = payloads[event.name as keyof typeof payloads];
  return payload.parse(event.payload);
}
