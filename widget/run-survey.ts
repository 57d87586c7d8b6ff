import { widgets } from '../domains/surveys/questions/widgets.gen.ts';
import type { VisitorPage, VisitorSurvey } from '../domains/surveys/model/visitor-survey.ts';
import type { Courier } from './courier.ts';
import { dress } from './dress.ts';
import { drawQuestion, type DrawnQuestion } from './draw-question.ts';
import { element, fill, inDigits } from './element.ts';
import { drawEnd, drawSending } from './end-screens.ts';
import type { KindWidget } from './kind-widget.ts';
import { languageChooser } from './language-chooser.ts';
import type { Steps } from './steps.ts';
import { keepVisit, newVisit, shownIn, type Visit } from './visit.ts';

type Loaded = Readonly<Record<string, () => Promise<{ readonly widget: KindWidget }>>>;

/** What the runtime stands on: the server and the browser's history, or in the editor's preview neither. */
export interface Ground {
  readonly courier: (survey: () => VisitorSurvey) => Courier;
  readonly steps: (onArrive: (page: string) => void) => Steps;
}

/** A second press this soon after a page appeared was meant for the page before. */
const doublePressMs = 350;

/** Runs a survey inside `root`, from the first question to the thanks. */
export async function runSurvey(
  root: HTMLElement,
  first: VisitorSurvey,
  visit: Visit,
  ground: Ground,
): Promise<void> {
  let survey = first;
  let drawn: DrawnQuestion[] = [];
  let drawnAt = 0;
  const kinds = new Map<string, KindWidget>();
  const courier = ground.courier(() => survey);
  const stage = element('div', { className: 'stage' });
  // One live region for the whole visit: readers announce only what changes in an element they know.
  const status = element('p', { className: 'status', role: 'status' });
  const keep = () => keepVisit(survey.token, visit);

  const steps = ground.steps(page => {
    if (visit.state) return;
    visit.page = page;
    void draw(true);
  });

  const pagesAsked = () => {
    const isShown = shownIn(survey, visit);
    return survey.pages.filter(page => page.questions.some(isShown));
  };
  /** The page being read, moved by so many; undefined past the last. */
  const pageBy = (move: number): VisitorPage | undefined => {
    const pages = pagesAsked();
    return pages[
      Math.max(
        0,
        pages.findIndex(page => page.id === visit.page),
      ) + move
    ];
  };

  function show(...children: (Node | undefined | false)[]): void {
    stage.textContent = '';
    for (const child of children) if (child) stage.append(child);
  }

  function loadKinds(page: VisitorPage): Promise<unknown> {
    return Promise.all(
      page.questions.map(async ({ kind }) => {
        const load = (widgets as Loaded)[kind];
        if (load && !kinds.has(kind)) kinds.set(kind, (await load()).widget);
      }),
    );
  }

  /** Draws the page being read; `moved` when the visitor came from another, so that they hear where they are. */
  async function draw(moved: boolean): Promise<void> {
    const page = pageBy(0);
    if (!page) return;
    visit.page = page.id;
    try {
      await loadKinds(page);
    } catch {
      // The line broke between pages: the kinds of this page come when it is back.
      status.textContent = survey.words.offline;
      addEventListener('online', () => void draw(moved), { once: true });
      return;
    }
    const { words, digits } = survey;
    const next = element('button', { className: 'next' });
    const back = element('button', { type: 'button', className: 'back', onclick: goBack }, words.back);
    const progress = element('progress');

    // Answers may show or hide questions of this very page, and make it the last one.
    function arrange(): void {
      const isShown = shownIn(survey, visit);
      for (const one of drawn) one.element.hidden = !isShown(one.question);
      const pages = pagesAsked();
      const at = pages.findIndex(one => one.id === visit.page);
      back.hidden = at < 1;
      next.textContent = at === pages.length - 1 ? words.send : words.next;
      progress.max = pages.length;
      progress.value = at + 1;
      progress.hidden = pages.length < 2;
      const place = { n: inDigits(at + 1, digits), total: inDigits(pages.length, digits) };
      progress.setAttribute('aria-label', fill(words.progress, place));
    }
    function onAnswer(): void {
      arrange();
      keep();
      courier.save(visit);
    }
    drawn = [];
    for (const question of page.questions) {
      const widget = kinds.get(question.kind);
      if (widget) drawn.push(drawQuestion(survey, visit, question, widget, onAnswer));
    }
    arrange();
    const title = element('h1', {}, survey.title);
    show(
      element('header', {}, title, languageChooser(survey, changeLanguage)),
      progress,
      element(
        'form',
        { noValidate: true, onsubmit: goOn },
        ...drawn.map(one => one.element),
        element('nav', {}, next, back),
      ),
    );
    drawnAt = Date.now();
    status.textContent = moved ? progress.getAttribute('aria-label') : '';
    if (moved) {
      scrollTo(0, 0);
      drawn.filter(one => !one.element.hidden)[0]?.title.focus({ preventScroll: true });
    }
  }

  function goOn(event: Event): void {
    event.preventDefault();
    if (Date.now() - drawnAt < doublePressMs) return;
    const wrong = drawn.filter(one => !one.element.hidden && !one.check())[0];
    if (wrong) return wrong.focus();
    const page = pageBy(1);
    if (!page) return void send();
    visit.page = page.id;
    keep();
    steps.forward(page.id);
    void draw(true);
  }

  function goBack(): void {
    if (steps.back()) return;
    // Resumed in the middle: the browser has no earlier page of ours.
    visit.page = pageBy(-1)?.id ?? '';
    steps.begin(visit.page);
    void draw(true);
  }

  async function changeLanguage(language: string): Promise<void> {
    try {
      survey = await courier.translate(language);
    } catch {
      status.textContent = survey.words.languageLater;
      return;
    }
    visit.language = language;
    keep();
    // The server reads it when the page is opened again; it reaches no further than this survey's address.
    document.cookie = `safar_language=${language};path=/s/${survey.token};max-age=31536000;samesite=lax`;
    dress(survey);
    await draw(false);
    stage.querySelector('select')?.focus();
  }

  async function send(): Promise<void> {
    // Kept before it is sent: whatever happens now, the next opening of this page sends it.
    visit.state = 'sending';
    visit.sentAt = visit.sentAt ?? Date.now();
    keep();
    status.textContent = '';
    const { screen, say } = drawSending(survey.words.sending);
    show(screen);
    const outcome = await courier.finish(visit, () => say(survey.words.offline));
    if (outcome.type === 'refused') return askAgain(outcome.questions);
    if (outcome.type === 'taken') {
      visit.state = 'sent';
      visit.answers = {};
      keep();
    }
    thank(outcome.type === 'taken');
  }

  /** The survey changed under the visitor's hands: what it can no longer take is asked once more. */
  async function askAgain(questions: readonly string[]): Promise<void> {
    const refused = (page: VisitorPage) => page.questions.some(({ id }) => questions.includes(id));
    delete visit.state;
    delete visit.sentAt;
    for (const id of questions) delete visit.answers[id];
    visit.version = survey.version;
    visit.page = survey.pages.filter(refused)[0]?.id ?? '';
    keep();
    await draw(true);
    for (const one of drawn) if (questions.includes(one.question.id)) one.refuse(survey.words.wrong);
  }

  function thank(taken: boolean): void {
    const { thanks, words } = survey;
    const again = () => {
      visit = newVisit(survey);
      steps.begin('');
      void draw(true);
    };
    show(drawEnd(taken ? thanks : words.closed, taken ? { label: words.again, onPress: again } : undefined));
    stage.querySelector('h1')?.focus();
  }

  root.textContent = '';
  root.append(stage, status);
  dress(survey);
  addEventListener('pagehide', courier.flush);
  document.addEventListener('visibilitychange', () => document.hidden && courier.flush());
  if (visit.state === 'sent') return thank(true);
  if (visit.state === 'sending') return send();
  visit.version = survey.version;
  await draw(false);
  // The rest comes while the visitor reads, so that the line may break between pages.
  for (const page of survey.pages) loadKinds(page).catch(() => {});
  steps.begin(visit.page ?? '');
  if (visit.changes) status.textContent = survey.words.resumed;
}
