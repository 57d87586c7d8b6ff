import type { Services } from '../../../platform/services.ts';
import { visitorLanguage, visitorView, type VisitorSurvey } from '../../surveys/index.ts';
import { fail } from '../errors.ts';
import { openLink } from '../open-link.ts';

/**
 * The survey behind a token as a visitor reads it, in `language` when it is offered, else in the survey's first.
 * Records nothing: mail scanners and previews open every address they see.
 */
export async function showSurvey(
  services: Services,
  token: string,
  language: string,
): Promise<VisitorSurvey> {
  const link = await openLink(services, token);
  if (!link) throw fail.surveyNotFound();
  if (!link.open) throw fail.surveyClosed();
  const offered = link.survey.definition.languages;
  const code = offered.includes(language) ? language : (offered[0] ?? 'en');
  return visitorView(link.survey, await visitorLanguage(code, offered), { token, version: link.version });
}
