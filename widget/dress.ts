import type { VisitorSurvey } from '../domains/surveys/model/visitor-survey.ts';

/** Gives the document the survey's language, direction, title and colours. */
export function dress({ language, direction, title, palette }: VisitorSurvey): void {
  const html = document.documentElement;
  html.lang = language;
  html.dir = direction;
  document.title = title;
  // Through the object model, since the content policy forbids style attributes.
  const style = html.style;
  style.setProperty('--accent-light', palette.accent);
  style.setProperty('--on-light', palette.on);
  style.setProperty('--accent-dark', palette.darkAccent);
  style.setProperty('--on-dark', palette.darkOn);
}
