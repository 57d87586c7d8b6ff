import { type ReactNode, useRef, useState } from 'react';
import { showToast, useI18n } from '../../../ui/index.ts';
import { useAction, useCall, useWorkspace } from '../../../web/index.ts';
import { textContract, type PresentedReading } from '../contract.ts';
import { learningContract } from '../learning-contract.ts';
import { applyCorrection, type Correction } from '../model/apply-correction.ts';
import { ReadingsContext, type Readings } from './readings.ts';
import { useThemeNames } from './use-theme-names.ts';

interface ReadingsFrameProps {
  readonly ids: readonly string[];
  readonly children: ReactNode;
  /** Why a record was offered to be looked at; none was where this is left out. */
  readonly drawn?: (id: string) => 'chance' | 'unsure' | undefined;
}

const live = ['feedback.projected', 'text.read'] as const;

/** Asks for the readings of a page of records at once, and shows corrections before the server has them. */
export function ReadingsFrame({ ids, drawn, children }: ReadingsFrameProps) {
  const { t } = useI18n();
  const { can } = useWorkspace();
  const themes = useThemeNames();
  const [pointed, point] = useState<string>();
  // Corrections on their way, by record.
  const [ahead, setAhead] = useState<ReadonlyMap<string, PresentedReading>>(new Map());
  const said = useRef<{ readonly id: string; readonly sent: Promise<boolean> }[]>([]);
  const asked = useCall(
    textContract.readings,
    { query: { ids: ids.join(',') } },
    { live, enabled: ids.length > 0 && can('text.read') },
  );
  const known = new Map((asked.data?.readings ?? []).map(reading => [reading.feedbackId, reading]));
  const invalidates = [textContract.readings, learningContract.learning, learningContract.textsToCheck];
  const action = useAction(textContract.correct, { invalidates });
  const retraction = useAction(textContract.uncorrect, { invalidates });
  const of = (id: string) => ahead.get(id) ?? known.get(id);

  async function send(id: string, correction: Correction): Promise<boolean> {
    const before = of(id);
    if (before === undefined) return false;
    const expected = applyCorrection(before, correction);
    const why = drawn?.(id);
    setAhead(all => new Map(all).set(id, expected));
    try {
      await action.runAsync({
        params: { id },
        body: {
          ...(correction.sentiment && { sentiment: correction.sentiment }),
          ...(correction.themes && { themes: [...correction.themes] }),
          ...(correction.confirm && { confirm: true }),
          ...(why && { drawn: why }),
        },
      });
      return true;
    } catch (error) {
      showToast((error as Error).message, { tone: 'bad' });
      return false;
    } finally {
      // What the server says now holds, unless another correction is on its way already.
      setAhead(all => {
        if (all.get(id) !== expected) return all;
        const rest = new Map(all);
        rest.delete(id);
        return rest;
      });
    }
  }

  const readings: Readings = {
    of,
    themes,
    mayCorrect: can('text.correct'),
    pointed,
    point,
    correct: (id, correction) => {
      if (of(id) === undefined) return;
      const one = { id, sent: send(id, correction) };
      said.current.push(one);
      void one.sent.then(isDone => {
        if (!isDone) said.current = said.current.filter(other => other !== one);
        else if (!correction.confirm)
          showToast(t('text.corrected'), { action: { label: t('common.undo'), run: undo } });
      });
    },
    undo,
  };

  async function retract({ id, sent }: (typeof said.current)[number]): Promise<void> {
    // What is on its way cannot be taken back yet.
    if (!(await sent)) return;
    await retraction.runAsync({ params: { id } });
    showToast(t('text.uncorrected'));
  }

  function undo(): boolean {
    const last = said.current.pop();
    if (last === undefined) return false;
    void retract(last).catch((error: Error) => showToast(error.message, { tone: 'bad' }));
    return true;
  }

  return <ReadingsContext value={readings}>{children}</ReadingsContext>;
}
