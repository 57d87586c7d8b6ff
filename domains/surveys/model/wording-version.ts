import type { Question, SurveyDefinition, Wording } from './survey-definition.ts';

/**
 * The draft with the wording version of every question set against the last published version: a title that
 * changed in any language it was already asked in gets the next number, since its scores may no longer be
 * trended with the old ones. A language that is only added changes nothing for those who were asked before.
 */
export function withWordingVersions(draft: SurveyDefinition, published?: SurveyDefinition): SurveyDefinition {
  const old = new Map(
    published?.pages.flatMap(page => page.questions).map(question => [question.id, question]),
  );
  const versioned = (question: Question): Question => {
    const before = old.get(question.id);
    if (!before) return { ...question, wording: 1 };
    const same = before.kind === question.kind && sameTitle(before.title, question.title);
    return { ...question, wording: same ? before.wording : before.wording + 1 };
  };
  return {
    ...draft,
    pages: draft.pages.map(page => ({ ...page, questions: page.questions.map(versioned) })),
  };
}

function sameTitle(before: Wording, after: Wording): boolean {
  return Object.entries(before).every(([language, text]) => {
    const now = after[language]?.trim();
    return !text.trim() || !now || now === text.trim();
  });
}
