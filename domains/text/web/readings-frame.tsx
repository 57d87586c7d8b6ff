import { type ReactNode, useRef, useState } from 'react';
import { showToast, useI18n } from '../../../ui/index.ts';
import { useAction, useCall, useWorkspace } from '../../../web/index.ts';
import { textContract, type PresentedReading } from '../contract.ts';
import { applyCorrection, inverseOf, type Correction } from '../model/apply-correction.ts';
import { ReadingsContext, type Readings } from './readings.ts';
import { useThemeNames } from './use-theme-names.ts';

interface ReadingsFrameProps {
  readonly ids: readonly string[];
  readonly children: ReactNode;
}

const live = ['feedback.projected', 'text.read'] as const;

/** Asks for the readings of a page of records at once, and shows corrections before the server has them. */
export function ReadingsFrame({ ids, children }: ReadingsFrameProps) {
  const { t } = useI18n();
  const { can } = useWorkspace();
  const themes = useThemeNames();
  const [pointed, point] = useState<string>();
  // Corrections on their way, by record.
  const [ahead, setAhead] = useState<ReadonlyMap<string, PresentedReading>>(new Map());
  const taken = useRef<{ readonly id: string; readonly back: Correction }[]>([]);
  const asked = useCall(
    textContract.readings,
    { query: { ids: ids.join(',') } },
    { live, enabled: ids.length > 0 && can('text.read') },
  );
  const known = new Map((asked.data?.readings ?? []).map(reading => [reading.feedbackId, reading]));
  const action = useAction(textContract.correct, { invalidates: [textContract.readings] });
  const of = (id: string) => ahead.get(id) ?? known.get(id);

  async function send(id: string, correction: Correction): Promise<boolean> {
    const before = of(id);
    if (before === undefined) return false;
    const expected = applyCorrection(before, correction);
    setAhead(all => new Map(all).set(id, expected));
    try {
      await action.runAsync({
        params: { id },
        body: {
          ...(correction.sentiment && { sentiment: correction.sentiment }),
          ...(correction.themes && { themes: [...correction.themes] }),
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
      const before = of(id);
      if (before === undefined) return;
      taken.current.push({ id, back: inverseOf(before, correction) });
      void send(id, correction).then(isDone => {
        if (isDone) showToast(t('text.corrected'), { action: { label: t('common.undo'), run: undo } });
        else taken.current.pop();
      });
    },
    undo,
  };

  function undo(): boolean {
    const last = taken.current.pop();
    if (last === undefined) return false;
    void send(last.id, last.back).then(isDone => isDone && showToast(t('text.uncorrected')));
    return true;
  }

  return <ReadingsContext value={readings}>{children}</ReadingsContext>;
}
