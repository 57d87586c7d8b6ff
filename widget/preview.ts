import type { VisitorSurvey } from '../domains/surveys/model/visitor-survey.ts';
import type { Courier } from './courier.ts';
import { runSurvey, type Ground } from './run-survey.ts';
import { newVisit } from './visit.ts';
import './survey.css';

/** What the editor tells the frame: the survey as it now is, and the page to show. */
export interface PreviewMessage {
  readonly type: 'safar.preview';
  readonly survey: VisitorSurvey;
  readonly page?: string;
}

/** What the frame answers. */
export type PreviewReply =
  | { readonly type: 'safar.preview.ready' }
  | { readonly type: 'safar.preview.language'; readonly language: string };

/** The real runtime in the editor's phone: answers go nowhere, and the editor's own history is left alone. */
const nowhere: Ground = {
  courier: (): Courier => ({
    save() {},
    flush() {},
    finish: async () => ({ type: 'taken' }),
    translate(language) {
      tell({ type: 'safar.preview.language', language });
      return new Promise(() => {});
    },
  }),
  steps: () => ({ begin() {}, forward() {}, back: () => false }),
};

addEventListener('message', ({ data, origin, source }: MessageEvent<Partial<PreviewMessage>>) => {
  if (origin !== location.origin || source !== parent || data.type !== 'safar.preview' || !data.survey)
    return;
  const visit = newVisit(data.survey);
  if (data.page) visit.page = data.page;
  const root = document.createElement('main');
  root.id = 'survey';
  document.getElementById('survey')?.replaceWith(root);
  void runSurvey(root, data.survey, visit, nowhere);
});
tell({ type: 'safar.preview.ready' });

function tell(message: PreviewReply): void {
  parent.postMessage(message, location.origin);
}
