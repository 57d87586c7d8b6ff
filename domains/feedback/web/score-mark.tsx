import { useI18n } from '../../../ui/index.ts';
import type { PresentedRecord } from '../schemas.ts';

type Score = PresentedRecord['scores'][number];

interface ScoreMarkProps {
  readonly score: Score;
  /** What was asked, or the metric's name. */
  readonly name: string;
}

/** One score on its own scale, in the reader's direction: never rescaled, never flipped. */
export function ScoreMark({ score, name }: ScoreMarkProps) {
  const { t, format } = useI18n();
  const { min, max, value, good } = score;
  const share = Math.min(1, Math.max(0, (value - min) / (max - min)));
  const steps = Number.isInteger(min) && Number.isInteger(max) && max - min <= 10 ? max - min : 0;
  const numbers = { value: format.number(value), min: format.number(min), max: format.number(max) };
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex items-baseline justify-between gap-3 text-sm">
        <bdi className="min-w-0">{name}</bdi>
        <span className="shrink-0 text-quiet tabular">
          <b className="text-base font-semibold text-ink">{numbers.value}</b>
          <span className="sr-only">{t('feedback.one.scoreOf', numbers)}</span>
          {good === 'low' && <> · {t('feedback.one.lowIsGood')}</>}
        </span>
      </div>
      <div aria-hidden className="relative h-4">
        <div className="absolute inset-x-0 top-1.5 h-1 rounded-full bg-line" />
        {Array.from({ length: steps + (steps > 0 ? 1 : 0) }, (_, i) => (
          <span
            key={i}
            className="absolute top-1 h-2 w-px bg-control"
            style={{ insetInlineStart: `${(i / Math.max(steps, 1)) * 100}%` }}
          />
        ))}
        <span
          className={`absolute top-0 -ms-2 size-4 rounded-full border-2 border-surface ${fill(toneOf(score))}`}
          style={{ insetInlineStart: `${share * 100}%` }}
        />
      </div>
      <div aria-hidden className="flex justify-between text-xs text-quiet tabular">
        <span>{numbers.min}</span>
        <span>{numbers.max}</span>
      </div>
    </div>
  );
}

/** The same in one line of the stream: '9/10' with its tone. */
export function ScoreChip({ score, name }: ScoreMarkProps) {
  const { t, format } = useI18n();
  const numbers = {
    value: format.number(score.value),
    min: format.number(score.min),
    max: format.number(score.max),
  };
  return (
    <span
      className="inline-flex items-center gap-1.5 rounded-full bg-sunken ps-1.5 pe-2 text-xs whitespace-nowrap"
      title={t('feedback.one.scoreOf', numbers)}
    >
      <span aria-hidden className={`size-2 rounded-full ${fill(toneOf(score))}`} />
      <bdi className="max-w-32 truncate text-quiet">{name}</bdi>
      <b className="font-semibold tabular">{numbers.value}</b>
      <span className="sr-only">{t('feedback.one.scoreOf', numbers)}</span>
    </span>
  );
}

type ScoreTone = 'good' | 'fair' | 'bad';

/** Where a score lies on its scale: the outer bands are good and bad, by the scale's own direction. */
function toneOf({ metric, value, min, max, good }: Score): ScoreTone {
  const share = (value - min) / (max - min);
  const high = metric === 'nps' ? value >= 9 : share >= 0.75;
  const low = metric === 'nps' ? value <= 6 : share <= 0.25;
  if (!high && !low) return 'fair';
  return high === (good === 'high') ? 'good' : 'bad';
}

function fill(tone: ScoreTone): string {
  return tone === 'good' ? 'bg-good' : tone === 'bad' ? 'bg-bad' : 'bg-control';
}
