// A piece of feedback on the timeline: the words as they were written, the scores as they lie on their scales.
import { Link, useI18n } from '../../../ui/index.ts';
import { useWorkspace } from '../../../web/index.ts';
import type { EntryView } from './customer-types.ts';

interface ScoreView {
  readonly metric: string;
  /** The touchpoint that this score is about, where the record has scores of several. */
  readonly about?: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly good: 'high' | 'low';
}

export function FeedbackTitle({ entry }: { readonly entry: EntryView }) {
  const { t } = useI18n();
  const { href } = useWorkspace();
  const channel = String(entry.data['channel'] ?? '');
  const words = t.dynamic(`directory.consent.channel.${channel}`, {}, channel);
  return (
    <Link href={href('/feedback', { id: entry.id })}>
      {t('directory.entry.feedback', { channel: words })}
    </Link>
  );
}

export function FeedbackDetail({ entry }: { readonly entry: EntryView }) {
  const { text } = entry.data;
  return (
    <div className="flex flex-col gap-2 pt-1">
      {typeof text === 'string' && text !== '' && (
        <blockquote className="border-s-2 border-line ps-3 leading-(--running-line-height)">
          <p dir="auto" className="w-fit max-w-full">
            {text}
          </p>
        </blockquote>
      )}
      <ul className="flex flex-wrap gap-x-5 gap-y-1.5">
        {scoresOf(entry).map((score, n) => (
          <li key={n}>
            <ScoreMark score={score} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A score as a point on its own scale, best end marked by colour and word alike. */
function ScoreMark({ score }: { readonly score: ScoreView }) {
  const { t, format } = useI18n();
  const { metric, about, value, min, max, good } = score;
  const share = max > min ? (value - min) / (max - min) : 0;
  const quality = good === 'high' ? share : 1 - share;
  const tone = quality >= 0.75 ? 'bg-good' : quality <= 0.45 ? 'bg-bad' : 'bg-saffron';
  const name = t.dynamic(`directory.metric.${metric}`, {}, metric);
  const figure = t('directory.score', { value: format.number(value), max: format.number(max) });
  return (
    <span className="inline-flex items-center gap-2 text-sm">
      <span className="text-quiet">{about === undefined ? name : <bdi>{about}</bdi>}</span>
      <span aria-hidden className="relative h-1.5 w-20 rounded-full bg-sunken">
        <span
          className={`absolute top-1/2 size-2.5 -translate-y-1/2 rounded-full ${tone}`}
          style={{ insetInlineStart: `calc(${Math.min(1, Math.max(0, share))} * (100% - 0.625rem))` }}
        />
      </span>
      <span className="tabular font-medium">{figure}</span>
    </span>
  );
}

function scoresOf(entry: EntryView): ScoreView[] {
  const { scores } = entry.data;
  if (!Array.isArray(scores)) return [];
  return scores.filter((score: unknown): score is ScoreView => {
    const { metric, value, min, max } = (score ?? {}) as Partial<Record<keyof ScoreView, unknown>>;
    return typeof metric === 'string' && [value, min, max].every(n => typeof n === 'number');
  });
}
