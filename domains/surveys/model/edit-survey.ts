import type { Question, SurveyDefinition, SurveyPage } from './survey-definition.ts';

// Changes that the editor makes; each gives a new survey and leaves the old one for undo.

export function changeQuestion(
  survey: SurveyDefinition,
  id: string,
  change: (question: Question) => Question,
): SurveyDefinition {
  return mapQuestions(survey, questions => questions.map(one => (one.id === id ? change(one) : one)));
}

/** Adds after the question `after` (on its page), else at the end of the last page; makes a page if there is none. */
export function addQuestion(survey: SurveyDefinition, question: Question, after?: string): SurveyDefinition {
  const pages: readonly SurveyPage[] = survey.pages.length
    ? survey.pages
    : [{ id: newPageId(survey), questions: [] }];
  const last = pages.length - 1;
  const found = pages.findIndex(page => page.questions.some(one => one.id === after));
  const at = found < 0 ? last : found;
  return {
    ...survey,
    pages: pages.map((page, i) => {
      if (i !== at) return page;
      const place = page.questions.findIndex(one => one.id === after) + 1 || page.questions.length;
      return { ...page, questions: page.questions.toSpliced(place, 0, question) };
    }),
  };
}

/** Takes a question away, with the conditions that ask about it. */
export function removeQuestion(survey: SurveyDefinition, id: string): SurveyDefinition {
  return mapQuestions(survey, questions =>
    questions
      .filter(one => one.id !== id)
      .map(one => {
        if (!one.showIf) return one;
        const { showIf, ...rest } = one;
        const conditions = showIf.conditions.filter(condition => condition.question !== id);
        return conditions.length ? { ...rest, showIf: { ...showIf, conditions } } : rest;
      }),
  );
}

/** Puts the questions of a page in the order of `ids`. */
export function reorderQuestions(
  survey: SurveyDefinition,
  pageId: string,
  ids: readonly string[],
): SurveyDefinition {
  return {
    ...survey,
    pages: survey.pages.map(page =>
      page.id === pageId
        ? { ...page, questions: page.questions.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)) }
        : page,
    ),
  };
}

/** Moves a question one place up (−1) or down (1); past the end of its page it goes to the neighbouring one. */
export function moveQuestion(survey: SurveyDefinition, id: string, by: 1 | -1): SurveyDefinition {
  const at = survey.pages.findIndex(page => page.questions.some(one => one.id === id));
  const page = survey.pages[at];
  if (!page) return survey;
  const place = page.questions.findIndex(one => one.id === id);
  const question = page.questions[place];
  const target = place + by;
  if (!question) return survey;
  const without = page.questions.toSpliced(place, 1);
  if (target >= 0 && target < page.questions.length)
    return withPages(survey, at, { ...page, questions: without.toSpliced(target, 0, question) });
  const neighbour = survey.pages[at + by];
  if (!neighbour) return survey;
  const left = withPages(survey, at, { ...page, questions: without });
  const questions = by > 0 ? [question, ...neighbour.questions] : [...neighbour.questions, question];
  return withPages(left, at + by, { ...neighbour, questions });
}

export function addPage(survey: SurveyDefinition): SurveyDefinition {
  return { ...survey, pages: [...survey.pages, { id: newPageId(survey), questions: [] }] };
}

/** Takes a page away; its questions go to the one before (or after, if it was the first). */
export function removePage(survey: SurveyDefinition, id: string): SurveyDefinition {
  const at = survey.pages.findIndex(page => page.id === id);
  const page = survey.pages[at];
  const heir = survey.pages[at === 0 ? 1 : at - 1];
  const pages = survey.pages.filter(one => one.id !== id);
  if (!page || !heir) return { ...survey, pages };
  const questions =
    at === 0 ? [...page.questions, ...heir.questions] : [...heir.questions, ...page.questions];
  return { ...survey, pages: pages.map(one => (one.id === heir.id ? { ...one, questions } : one)) };
}

function withPages(survey: SurveyDefinition, at: number, page: SurveyPage): SurveyDefinition {
  return { ...survey, pages: survey.pages.with(at, page) };
}

function mapQuestions(
  survey: SurveyDefinition,
  change: (questions: readonly Question[]) => readonly Question[],
): SurveyDefinition {
  return { ...survey, pages: survey.pages.map(page => ({ ...page, questions: change(page.questions) })) };
}

function newPageId({ pages }: SurveyDefinition): string {
  let n = pages.length + 1;
  while (pages.some(page => page.id === `p${n}`)) n++;
  return `p${n}`;
}
