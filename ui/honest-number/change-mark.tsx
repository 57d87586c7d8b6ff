import { useI18n } from '../i18n/i18n-context.ts';
import type { DrawnChange, FigureUnit } from './figure.ts';
import { useFigureFormat } from './use-figure-format.ts';

interface ChangeMarkProps {
  readonly change: DrawnChange;
  readonly unit: FigureUnit;
  /** words: adds 'better', 'may be chance'. */
  readonly words?: boolean;
}

const smallestShown: Readonly<Record<FigureUnit, number>> = {
  points: 0.5,
  share: 0.005,
  score: 0.05,
  count: 0.5,
};

/** A change with its direction drawn and said: filled arrow when it is more than chance, hollow when it may be. */
export function ChangeMark({ change, unit, words }: ChangeMarkProps) {
  const { t } = useI18n();
  const figures = useFigureFormat();
  if (change.difference === null) return null;
  // More was heard or less; that is no praise.
  const isCount = unit === 'count';
  const verdict =
    isCount && change.significant
      ? t(change.difference > 0 ? 'ui.figure.more' : 'ui.figure.fewer')
      : t(`ui.figure.${change.verdict}`);
  const text = figures.change(change.difference, unit);
  const tone = isCount
    ? 'text-quiet'
    : change.verdict === 'better'
      ? 'text-good-ink'
      : change.verdict === 'worse'
        ? 'text-bad-ink'
        : 'text-quiet';
  const rises = change.difference > 0;
  // What is written as zero is drawn as no change.
  const flat = Math.abs(change.difference) < smallestShown[unit];
  return (
    <span className={`inline-flex items-center gap-1 whitespace-nowrap tabular ${tone}`}>
      <svg aria-hidden viewBox="0 0 10 10" width="0.7em" height="0.7em" className="shrink-0">
        <path
          d={flat ? 'M1 5h8' : rises ? 'M5 1.2 9 8.6H1z' : 'M5 8.8 9 1.4H1z'}
          fill={change.significant && !flat ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.3"
          strokeLinejoin="round"
        />
      </svg>
      <span>
        <span className="sr-only">{t('ui.figure.change', { change: text, verdict })}</span>
        <span aria-hidden>
          {text}
          {words && <span className="ms-1 text-[0.92em] font-normal">{verdict}</span>}
        </span>
      </span>
    </span>
  );
}
