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
  const kept = useState(() => readKeptDraft(survey))[0];
  const [held, setHeld] = useState<Held>(() => ({
    definition: kept?.definition ?? survey.draft,
    past: [],
    future: [],
  }));
  const [record, setRecord] = useState(survey);
  const [theirs, setTheirs] = useState<SurveyRecord | undefined>(
    kept && kept.revision !== survey.revision ? survey : undefined,
  );
  const [save, setSave] = useState<SaveState>(kept ? (theirs ? 'conflict' : 'waiting') : 'saved');
  const [failure, setFailure] = useState<string>();

  const now = useRef({
    definition: held.definition,
    record,
    saved: survey.draft as SurveyDefinition,
    busy: false,
  });
  now.current.definition = held.definition;
  const step = useRef({ name: '', at: 0 });
  const isSaved = () => now.current.definition === now.current.saved;

  const settle = useCallback((next: SurveyRecord, saved: SurveyDefinition) => {
    now.current.record = next;
    now.current.saved = saved;
    setRecord(next);
    setFailure(undefined);
    if (now.current.definition === saved) keepDraft(next.id, undefined);
  }, []);

  const store = useCallback(async (): Promise<void> => {
    const { definition, record: at } = now.current;
    now.current.busy = true;
    setSave('saving');
    try {
      const body = { revision: at.revision, definition: definition as SurveyRecord['draft'] };
      const saved = await call(
        surveysContract.saveDraft,
        { params: { id: at.id }, body },
        { workspace: slug },
      );
      settle(saved, definition);
      setSave(now.current.definition === definition ? 'saved' : 'waiting');
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
    if (isSaved()) return;
    keepDraft(now.current.record.id, { revision: now.current.record.revision, definition: held.definition });
    setSave(state => (state === 'conflict' ? state : 'waiting'));
  }, [held.definition]);

  useEffect(() => {
    if (save !== 'waiting' && save !== 'offline') return;
    const tryNow = () => void (now.current.busy || isSaved() || store().catch(() => undefined));
    const timer = setTimeout(tryNow, save === 'waiting' ? saveAfterMs : againAfterMs);
    if (save === 'offline') addEventListener('online', tryNow);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', tryNow);
    };
  }, [save, held.definition, store]);

  const change = useCallback((definition: SurveyDefinition, name = '') => {
    const at = Date.now();
    const same = name !== '' && step.current.name === name && at - step.current.at < oneStepMs;
    step.current = { name, at };
    setHeld(({ definition: before, past }) => ({
      definition,
      past: same ? past : [...past.slice(-99), before],
      future: [],
    }));
  }, []);

  const go = (from: 'past' | 'future') => {
    const target = held[from].at(-1);
    if (!target) return undefined;
    const to = from === 'past' ? 'future' : 'past';
    return () => {
      step.current.name = '';
      setHeld({
        past: [],
        future: [],
        definition: target,
        [from]: held[from].slice(0, -1),
        [to]: [...held[to], held.definition],
      });
    };
  };

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
      if (!theirs) return;
      now.current.definition = theirs.draft;
      setHeld(({ definition, past }) => ({
        definition: theirs.draft,
        past: [...past, definition],
        future: [],
      }));
      settle(theirs, theirs.draft);
      setTheirs(undefined);
      setSave('saved');
    },
    async flush() {
      while (now.current.busy) await new Promise(resolve => setTimeout(resolve, 50));
      if (!isSaved()) await store();
      return now.current.record.revision;
    },
    adopt(next) {
      now.current.definition = next.draft;
      setHeld(({ past }) => ({ definition: next.draft, past, future: [] }));
      settle(next, next.draft);
      setSave('saved');
    },
  };
}
