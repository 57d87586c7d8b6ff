import type { VisitorSurvey } from '../domains/surveys/model/visitor-survey.ts';
import { givenAnswers, type Visit } from './visit.ts';

/** What became of a finished response. */
export type Outcome =
  | { readonly type: 'taken' }
  /** Answers that the survey, as it now is, cannot take. */
  | { readonly type: 'refused'; readonly questions: readonly string[] }
  | { readonly type: 'closed' };

/** Carries answers to the server, however bad the line. */
export interface Courier {
  /** Saves what is answered so far; failing quietly, since the phone keeps it too. */
  save(visit: Visit): void;
  /** Sends now what `save` is still holding back: the page may be closing. */
  flush(): void;
  /** Sends the finished response again and again until it is taken or refused; `onWait` when it has to wait. */
  finish(visit: Visit, onWait: () => void): Promise<Outcome>;
  /** The survey in another language. */
  translate(language: string): Promise<VisitorSurvey>;
}

/** Changes are gathered this long before they are saved. */
const saveAfterMs = 700;
const giveUpMs = 20_000;
const longestWaitMs = 30_000;

export function createCourier(survey: () => VisitorSurvey): Courier {
  const { token, customer } = survey();
  const home = `/api/public/surveys/${token}`;
  let waiting: Visit | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function call(method: string, url: string, visit: Visit, keepalive = false): Promise<Response> {
    const { key, version, language, changes, startedAt, sentAt } = visit;
    const controller = new AbortController();
    const stop = setTimeout(() => controller.abort(), giveUpMs);
    const answers = givenAnswers(survey(), visit);
    const since = (time: number) => Math.max(0, Math.round((Date.now() - time) / 1000));
    return fetch(url, {
      method,
      keepalive,
      signal: controller.signal,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        token,
        customer,
        key,
        version,
        language,
        changes,
        seconds: since(startedAt),
        waited: sentAt && since(sentAt),
        answers,
      }),
    }).finally(() => clearTimeout(stop));
  }

  function flush(): void {
    clearTimeout(timer);
    const visit = waiting;
    waiting = undefined;
    if (visit && !visit.state)
      call('PUT', `/api/public/responses/${visit.key}`, visit, true).catch(() => {
        waiting = waiting ?? visit;
      });
  }

  // A partial save that failed goes out when the line is back; the finished one takes care of itself.
  addEventListener('online', flush);

  return {
    save(visit) {
      waiting = visit;
      clearTimeout(timer);
      timer = setTimeout(flush, saveAfterMs);
    },
    flush,
    async finish(visit, onWait) {
      clearTimeout(timer);
      waiting = undefined;
      for (let wait = 1000; ; wait = Math.min(wait * 2, longestWaitMs)) {
        try {
          const answer = await call('POST', `${home}/responses`, visit);
          if (answer.ok) return { type: 'taken' };
          if (answer.status === 422) return { type: 'refused', questions: await refusedQuestions(answer) };
          if (answer.status < 500 && answer.status !== 429 && answer.status !== 408)
            return { type: 'closed' };
        } catch {}
        onWait();
        await lineOrTime(wait);
      }
    },
    async translate(language) {
      const answer = await fetch(`${home}?language=${language}`);
      if (!answer.ok) throw answer.status;
      return (await answer.json()) as VisitorSurvey;
    },
  };
}

async function refusedQuestions(answer: Response): Promise<string[]> {
  const { error } = (await answer.json()) as { error?: { fields?: { path: string }[] } };
  return ((error && error.fields) || []).map(({ path }) => path.replace('answers.', ''));
}

/** Waits until the line is back, at most `ms`. */
function lineOrTime(ms: number): Promise<void> {
  return new Promise(resolve => {
    const done = () => {
      removeEventListener('online', done);
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(done, ms);
    addEventListener('online', done);
  });
}
