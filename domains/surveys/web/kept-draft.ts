import type { SurveyDefinition } from '../model/survey-definition.ts';
import type { SurveyRecord } from '../present.ts';

/** What is not on the server yet, kept on this device. */
export interface KeptDraft {
  /** Revision that it was edited from. */
  readonly revision: number;
  readonly definition: SurveyDefinition;
}

const place = (id: string) => `safar.survey.${id}`;

export function keepDraft(id: string, draft: KeptDraft | undefined): void {
  try {
    if (draft) localStorage.setItem(place(id), JSON.stringify(draft));
    else localStorage.removeItem(place(id));
  } catch {
    // A browser that keeps nothing still has the draft on screen.
  }
}

/** The kept draft, if it says something that the server does not have. */
export function readKeptDraft(survey: SurveyRecord): KeptDraft | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(place(survey.id)) ?? 'null') as KeptDraft | null;
    if (!kept || JSON.stringify(kept.definition) === JSON.stringify(survey.draft)) return undefined;
    return kept;
  } catch {
    return undefined;
  }
}
