import { AppError } from '../../../platform/errors/app-error.ts';
import type { Services } from '../../../platform/services.ts';
import { customerOf, openLink, type OpenLink } from '../../collection/server.ts';
import { readResponseBody, type ResponseBody } from '../../collection/index.ts';
import { checkAnswers, draftOf, type Refusal } from '../../surveys/index.ts';
import { recordFeedback, type Recorded } from '../record.ts';
import { responseKey } from './response-key.ts';

/** Answers that the survey cannot take; whoever sent them is told which. */
export class RefusedResponse extends Error {
  readonly refusals: readonly Refusal[];
  constructor(refusals: readonly Refusal[]) {
    super('response refused');
    this.refusals = refusals;
  }
}

/** A response that waited for its line is dated back by what it says it waited, at most this long. */
const longestWaitS = 30 * 86_400;

/**
 * Takes a finished response: checks it against the version it was answered under and records it, durably, before
 * returning. Idempotent by (link, key). Who began before a survey was closed may still finish.
 * @throws RefusedResponse; AppError collection.badResponse (400), surveyNotFound (404), surveyClosed (410), and what
 * recordFeedback throws.
 */
export async function receiveResponse(services: Services, token: string, body: unknown): Promise<Recorded> {
  const read = readResponseBody(body);
  if (typeof read === 'string') throw new AppError('collection.badResponse', 400, { path: read });
  const link = await openLink(services, token);
  if (!link) throw new AppError('collection.surveyNotFound', 404);
  const now = services.now();
  if (!link.open && !beganBeforeClosing(link, read, now)) throw new AppError('collection.surveyClosed', 410);
  const version = read.version ?? link.version;
  const survey = version === link.version ? link.survey : await link.at(version);
  if (!survey) throw new AppError('collection.badResponse', 400, { path: 'version' });
  const { answers, refusals } = checkAnswers(survey, read.answers, true);
  if (refusals.length) throw new RefusedResponse(refusals);

  const customer = read.customer && customerOf(services.secret, link.workspaceId, read.customer);
  const waited = Math.min(read.waited, longestWaitS);
  const draft = draftOf(survey, {
    key: responseKey(token, read.key),
    channel: link.channel,
    occurredAt: new Date(now.getTime() - waited * 1000),
    language: read.language ?? survey.definition.languages[0] ?? 'en',
    surveyId: link.surveyId,
    surveyVersion: version,
    answers,
    ...(link.touchpointId && { touchpointId: link.touchpointId }),
    ...(customer && { customer: { externalKey: customer } }),
  });
  return recordFeedback(services, link.workspaceId, draft);
}

function beganBeforeClosing({ closedAt }: OpenLink, { seconds }: ResponseBody, now: Date): boolean {
  return (
    closedAt !== undefined && seconds !== undefined && now.getTime() - seconds * 1000 <= closedAt.getTime()
  );
}
