import type { VisitorSurvey } from '../domains/surveys/model/visitor-survey.ts';
import { createCourier } from './courier.ts';
import { runSurvey } from './run-survey.ts';
import { browserSteps } from './steps.ts';
import { resumeVisit, type Visit } from './visit.ts';
import './survey.css';

/** The visitor's page: the survey stands in it as JSON. */
const survey = JSON.parse(document.getElementById('survey-data')?.textContent ?? '') as VisitorSurvey;
const root = document.getElementById('survey') as HTMLElement;
const visit = resumeVisit(survey);
visit.language = survey.language;

const running = runSurvey(root, survey, visit, { courier: createCourier, steps: browserSteps });
void running.then(() => {
  reportOpened(visit);
  loadFonts();
});

/** Tells that a person has the survey before them: it is in sight, in a browser that runs scripts. */
function reportOpened(visit: Visit): void {
  if (visit.state || visit.changes) return;
  const report = () => {
    if (document.hidden) return;
    document.removeEventListener('visibilitychange', report);
    const { token, version, language } = survey;
    const body = { token, key: visit.key, version, language, changes: 0, seconds: 0, answers: [] };
    fetch(`/api/public/responses/${visit.key}`, {
      method: 'PUT',
      keepalive: true,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }).catch(() => {});
  };
  document.addEventListener('visibilitychange', report);
  report();
}

/** The letters of our own come after the questions: a slow line shows the phone's own until then. */
function loadFonts(): void {
  const { fonts } = document.documentElement.dataset;
  if (!fonts) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = fonts;
  document.head.append(link);
}
