import type { Services } from '../../../platform/services.ts';
import { checkAnswers } from '../../surveys/index.ts';
import { fail } from '../errors.ts';
import { readResponseBody } from '../model/response-body.ts';
import { openLink } from '../open-link.ts';
import { saveResponse } from '../save-response.ts';

/**
 * Saves what a visitor has answered so far. Answers that the survey cannot take are left out rather than refused:
 * nobody is at hand to mend them, and the finished response will be checked in full.
 */
export async function savePartial(services: Services, key: string, body: unknown): Promise<void> {
  const { token } = (body ?? {}) as { token?: unknown };
  const read = readResponseBody(body);
  if (typeof read === 'string') throw fail.badResponse({ path: read });
  if (read.key !== key) throw fail.badResponse({ path: 'key' });
  const link = typeof token === 'string' ? await openLink(services, token) : undefined;
  if (!link) throw fail.surveyNotFound();
  const version = read.version ?? link.version;
  const survey = await link.at(version);
  if (!survey) throw fail.badResponse({ path: 'version' });
  const { answers } = checkAnswers(survey, read.answers, false);
  await saveResponse(services, link.workspaceId, {
    token: link.token,
    key,
    survey_id: link.surveyId,
    version,
    language: read.language ?? survey.definition.languages[0] ?? 'en',
    changes: read.changes,
    answers,
  });
}
