import { classNames, useI18n } from '../../../ui/index.ts';
import { RecordLines, RecordWords } from '../../../web/record-extras.tsx';
import type { PresentedRecord } from '../schemas.ts';
import { ScoreChip } from './score-mark.tsx';
import type { Names } from './use-names.ts';

interface StreamRowProps {
  readonly record: PresentedRecord;
  readonly names: Names;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

const SHOWN_SCORES = 3;

/** One line of the stream: scores, words in their own direction, and where and when. */
export function StreamRow({ record, names, isOpen, onOpen }: StreamRowProps) {
  const { t, format } = useI18n();
  const { scores, text } = record;
  const place = names.touchpoint(record.touchpointId ?? scores[0]?.touchpointId);
  return (
    <li className={classNames('border-b border-line last:border-b-0', isOpen && 'bg-brand-soft')}>
      <button
        type="button"
        id={`feedback-${record.id}`}
        onClick={onOpen}
        aria-current={isOpen}
        className="flex w-full cursor-pointer flex-col gap-1 px-4 py-2.5 text-start focus-ring !-outline-offset-2 hover:bg-brand-soft/60"
      >
        {text !== null && (
          <>
            {/* As wide as its words: a text of the other direction stays beside what is said of it. */}
            <span dir="auto" className="line-clamp-2 max-w-full self-start text-base">
              <RecordWords id={record.id} text={text} />
            </span>
            <RecordLines id={record.id} />
          </>
        )}
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-quiet">
          {scores.slice(0, SHOWN_SCORES).map((score, i) => (
            <ScoreChip key={i} score={score} name={names.metric(score.metric)} />
          ))}
          {scores.length > SHOWN_SCORES && (
            <span className="tabular">{format.signed(scores.length - SHOWN_SCORES)}</span>
          )}
          {text === null && (
            <span className={classNames(scores.length > 0 && 'sr-only')}>
              {t(scores.length > 0 ? 'feedback.noText' : 'feedback.noWords')}
            </span>
          )}
          <span>
            {place !== undefined && (
              <>
                <bdi>{place}</bdi>
                {' · '}
              </>
            )}
            {names.channel(record.channel)}
          </span>
          <time dateTime={record.occurredAt} className="ms-auto tabular">
            {format.dateTime(new Date(record.occurredAt), 'medium')}
          </time>
        </span>
      </button>
    </li>
  );
}
