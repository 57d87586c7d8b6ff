import { Pause, Play } from 'lucide-react';
import { useState } from 'react';
import { Button, ProgressBar, useI18n } from '../../../ui/index.ts';
import { useAction, useCall, useWorkspace } from '../../../web/index.ts';
import { textContract } from '../contract.ts';
import { OlderReadings } from './older-readings.tsx';

interface Run {
  readonly id: string;
  readonly taxonomyVersion: number;
  readonly done: number;
  readonly total: number;
  readonly paused: boolean;
}

/** How far reading everything again has come, to be paused and let go on; nothing while there is no run. */
export function RunProgress() {
  const { t } = useI18n();
  const { can } = useWorkspace();
  const { data, dataUpdatedAt } = useProgress();
  const run = data?.run ?? undefined;
  const secondsLeft = useSecondsLeft(run, dataUpdatedAt);
  const { format } = useI18n();
  const update = useAction(textContract.updateRun, {
    invalidates: [textContract.progress],
    failure: 'toast',
  });
  if (run === undefined) return null;
  const version = format.integer(run.taxonomyVersion);
  const of = t('text.run.of', { done: format.integer(run.done), total: format.integer(run.total) });
  const left =
    secondsLeft === undefined ? [] : [t('text.run.left', { time: format.duration(secondsLeft, 'long') })];
  return (
    <section className="flex flex-col gap-3 rounded-lg border border-line bg-surface p-4 shadow-soft">
      <ProgressBar
        label={t(run.paused ? 'text.run.isPaused' : 'text.run.title', { version })}
        value={run.done / Math.max(1, run.total)}
        note={[of, ...left].join(' · ')}
      />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="min-w-0 text-sm text-quiet">
          {t('text.run.mixed', { version })} <OlderReadings />
        </p>
        {can('text.manage') && (
          <Button
            size="small"
            icon={run.paused ? Play : Pause}
            isPending={update.isPending}
            onPress={() => update.run({ params: { id: run.id }, body: { paused: !run.paused } })}
          >
            {t(run.paused ? 'text.run.goOn' : 'text.run.pause')}
          </Button>
        )}
      </div>
    </section>
  );
}

/** The same as a quiet line; `otherwise` when everything is read. */
export function ReadingNote({ otherwise }: { readonly otherwise: string }) {
  const { t, format } = useI18n();
  const { data } = useProgress();
  const run = data?.run;
  if (run) {
    const version = format.integer(run.taxonomyVersion);
    const of = t('text.run.of', { done: format.integer(run.done), total: format.integer(run.total) });
    return `${t(run.paused ? 'text.run.isPaused' : 'text.run.title', { version })}: ${of}. ${t('text.run.mixed', { version })}`;
  }
  return data && data.waiting > 0 ? t('themes.waiting', { n: data.waiting }) : otherwise;
}

function useProgress() {
  const { can } = useWorkspace();
  return useCall(
    textContract.progress,
    {},
    { live: ['text.read'], every: 10_000, enabled: can('text.read') },
  );
}

/** Seen for less than this, speed is a guess. */
const leastSeenMs = 3_000;

interface Seen {
  readonly id: string;
  readonly done: number;
  readonly at: number;
}

/** By the speed since this page first saw the run go on; `at` is when the run was as it is, in milliseconds. */
function useSecondsLeft(run: Run | undefined, at: number): number | undefined {
  const [seen, setSeen] = useState<Seen>();
  const going = run !== undefined && !run.paused;
  if (going && seen?.id !== run.id) setSeen({ id: run.id, done: run.done, at });
  if (!going && seen !== undefined) setSeen(undefined);
  if (!going || seen === undefined || at - seen.at < leastSeenMs || run.done === seen.done) return undefined;
  const seconds = ((run.total - run.done) * (at - seen.at)) / 1000 / (run.done - seen.done);
  return seconds < 90 ? Math.ceil(seconds / 10) * 10 : Math.ceil(seconds / 60) * 60;
}
