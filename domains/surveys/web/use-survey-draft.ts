import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiError, call, useWorkspace } from '../../../web/index.ts';
import { surveysContract } from '../contract.ts';
import type { SurveyDefinition } from '../model/survey-definition.ts';
import { keepDraft, readKeptDraft } from './kept-draft.ts';
import type { SurveyRecord } from '../present.ts';

export type SaveState = 'saved' | 'waiting' | 'saving' | 'offline' | 'failed' | 'conflict';

/** Changes are gathered this long before they are saved. */
const saveAfterMs = 700;
const againAfterMs = 5_000;
/** Typing into one field is one step for undo while the pauses are shorter than this. */
const oneStepMs = 1_500;

export interface SurveyDraft {
  readonly definition: SurveyDefinition;
  readonly record: SurveyRecord;
  readonly save: SaveState;
  /** Why saving failed, in the reader's words. */
  readonly failure: string | undefined;
  /** In a conflict: the survey as somebody else saved it. */
  readonly theirs: SurveyRecord | undefined;
  /** `step` names what is being typed into, so that a word is one undo and not one per letter. */
  readonly change: (definition: SurveyDefinition, step?: string) => void;
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
  /** Saves what is not saved yet; resolves with the revision that holds it. */
  readonly flush: () => Promise<number>;
  /** After an action of the server changed the survey itself. */
  readonly adopt: (record: SurveyRecord) => void;
}

interface Held {
  readonly definition: SurveyDefinition;
  readonly past: readonly SurveyDefinition[];
  readonly future: readonly SurveyDefinition[];
}

/**
 * A survey being edited: saved by itself, undoable, and never lost. What is not yet on the server is kept on this
 * device; when somebody else saved first, both versions are kept until the reader chooses.
 */
export function useSurveyDraft(survey: SurveyRecord): SurveyDraft {
  const { slug } = useWorkspace();
  const [kept] = useState(() => readKeptDraft(survey));
  const [held, setHeld] = useState<Held>(() => ({
    definition: kept?.definition ?? survey.draft,
    past: [],
    future: [],
  }));
  const [record, setRecord] = useState(survey);
  const [theirs, setTheirs] = useState(kept && kept.revision !== survey.revision ? survey : undefined);
  const [save, setSave] = useState<SaveState>(kept ? (theirs ? 'conflict' : 'waiting') : 'saved');
  const [failure, setFailure] = useState<string>();
  // The latest of everything, for timers and answers that come later; written where the states are set.
  const now = useRef({ held, record: survey, saved: survey.draft as SurveyDefinition, busy: false });
  const step = useRef({ name: '', at: 0 });

  const hold = useCallback((next: Held) => {
    now.current.held = next;
    setHeld(next);
  }, []);

  /** Puts a change on screen and keeps it on this device until it is saved. */
  const edit = useCallback(
    (next: Held) => {
      const { record: at, saved, busy } = now.current;
      const { definition } = next;
      hold(next);
      // Undone back to what the server has: nothing is left to save.
      const same = definition === saved && !busy;
      keepDraft(at.id, same ? undefined : { revision: at.revision, definition });
      setSave(state => (state === 'conflict' ? state : same ? 'saved' : 'waiting'));
    },
    [hold],
  );

  const settle = useCallback((next: SurveyRecord, saved: SurveyDefinition) => {
    now.current.record = next;
    now.current.saved = saved;
    setRecord(next);
    setFailure(undefined);
    if (now.current.held.definition === saved) keepDraft(next.id, undefined);
  }, []);

  const store = useCallback(async (): Promise<void> => {
    const { held: sent, record: at } = now.current;
    const { definition } = sent;
    now.current.busy = true;
    setSave('saving');
    try {
      const body = { revision: at.revision, definition: definition as SurveyRecord['draft'] };
      settle(
        await call(surveysContract.saveDraft, { params: { id: at.id }, body }, { workspace: slug }),
        definition,
      );
      setSave(now.current.held.definition === definition ? 'saved' : 'waiting');
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setFailure(error.message);
      if (error.code === 'surveys.conflict') {
        setTheirs(await call(surveysContract.get, { params: { id: at.id } }, { workspace: slug }));
        setSave('conflict');
      } else setSave(error.status === 0 || error.status >= 500 ? 'offline' : 'failed');
      throw error;
    } finally {
      now.current.busy = false;
    }
  }, [slug, settle]);

  useEffect(() => {
    if (save !== 'waiting' && save !== 'offline') return;
    let timer = setTimeout(tryNow, save === 'waiting' ? saveAfterMs : againAfterMs);
    function tryNow(): void {
      if (now.current.busy) timer = setTimeout(tryNow, saveAfterMs);
      else if (now.current.held.definition === now.current.saved) setSave('saved');
      else void store().catch(() => undefined);
    }
    addEventListener('online', tryNow);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', tryNow);
    };
  }, [save, held.definition, store]);

  const change = useCallback(
    (definition: SurveyDefinition, name = '') => {
      const at = Date.now();
      const same = name !== '' && step.current.name === name && at - step.current.at < oneStepMs;
      step.current = { name, at };
      const { past, definition: before } = now.current.held;
      edit({ definition, past: same ? past : [...past.slice(-99), before], future: [] });
    },
    [edit],
  );

  const go = (from: 'past' | 'future') => {
    const target = held[from].at(-1);
    if (!target) return undefined;
    const [past, future] =
      from === 'past'
        ? [held.past.slice(0, -1), [...held.future, held.definition]]
        : [[...held.past, held.definition], held.future.slice(0, -1)];
    return () => {
      step.current.name = '';
      edit({ definition: target, past, future });
    };
  };

  /** Puts a version of the server's on screen; undo leads back to what was there. */
  const adopt = useCallback(
    (next: SurveyRecord) => {
      const { past, definition } = now.current.held;
      hold({ definition: next.draft, past: [...past, definition], future: [] });
      settle(next, next.draft);
      setTheirs(undefined);
      setSave('saved');
    },
    [hold, settle],
  );

  return {
    definition: held.definition,
    record,
    save,
    failure,
    theirs,
    change,
    undo: go('past'),
    redo: go('future'),
    keepMine() {
      if (theirs) settle(theirs, theirs.draft);
      setTheirs(undefined);
      setSave('waiting');
    },
    takeTheirs() {
      if (theirs) adopt(theirs);
    },
    async flush() {
      while (now.current.busy) await new Promise(resolve => setTimeout(resolve, 50));
      if (now.current.held.definition !== now.current.saved) await store();
      return now.current.record.revision;
    },
    adopt,
  };
}
