import type { FeedbackRecord } from './model/feedback-record.ts';

/** A record as the API shows it: dates as ISO text, null for what is not known. */
export function presentRecord(record: FeedbackRecord) {
  return {
    id: record.id,
    occurredAt: record.occurredAt.toISOString(),
    receivedAt: record.receivedAt.toISOString(),
    channel: record.channel,
    source: record.source,
    key: record.key,
    customerId: record.customerId ?? null,
    touchpointId: record.touchpointId ?? null,
    journeyVersion: record.journeyVersion ?? null,
    surveyId: record.surveyId ?? null,
    surveyVersion: record.surveyVersion ?? null,
    language: record.language ?? null,
    text: record.text ?? null,
    scores: record.scores.map(({ measure: _measure, touchpointId, ...score }) => ({
      ...score,
      touchpointId: touchpointId ?? null,
    })),
    answers: record.answers.map(({ value, ...answer }) => ({
      ...answer,
      value: typeof value === 'object' ? [...value] : value,
    })),
    attributes: { ...record.attributes },
  };
}
