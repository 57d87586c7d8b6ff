import type { VisitorSurvey } from '../domains/surveys/model/visitor-survey.ts';

/** Gives the document the survey's language, direction, title and colours. */
export function dress({ language, direction, title, palette }: VisitorSurvey): void {
  const html = document.documentElement;
  html.lang = language;
  html.dir = direction;
  document.title = title;
  // Through the object model, since the content policy forbids style attributes.
  const colours: Record<string, string> = {
    'accent-light': palette.accent,
    'on-light': palette.on,
    'accent-dark': palette.darkAccent,
    'on-dark': palette.darkOn,
  };
  for (const name in colours) html.style.setProperty(`--${name}`, colours[name] as string);
}
