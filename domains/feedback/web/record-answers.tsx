import { useI18n } from '../../../ui/index.ts';
import { RecordWords } from '../../../web/record-extras.tsx';
import { textParts } from '../model/text-parts.ts';
import type { PresentedRecord } from '../schemas.ts';
import type { Asked } from './use-asked.ts';

interface AnswersProps {
  readonly record: PresentedRecord;
  readonly asked: Asked;
}

/** The words as they were written; of a record with several open answers each by itself. */
export function SaidWords({ record, text, asked }: AnswersProps & { readonly text: string }) {
  const parts = textParts(text, record.answers);
  const quote = 'border-s-2 border-brand ps-4 text-lg whitespace-pre-wrap';
  if (parts.length === 0)
    return (
      <blockquote dir="auto" className={quote}>
        <RecordWords id={record.id} text={text} />
      </blockquote>
    );
  return parts.map(part => (
    <figure key={part.from} className="flex flex-col gap-1">
      <figcaption>
        <Question name={asked.title(part.question)} />
      </figcaption>
      <blockquote dir="auto" className={quote}>
        <RecordWords id={record.id} text={part.text} from={part.from} />
      </blockquote>
    </figure>
  ));
}

/** What was answered besides scores and words, each below what was asked. */
export function Answers({ record, asked }: AnswersProps) {
  const { t, format } = useI18n();
  // Scores and words stand above already.
  const above = new Set([
    ...record.scores.map(score => score.question),
    ...textParts(record.text ?? '', record.answers).map(part => part.question),
  ]);
  const rest = record.answers.filter(answer => !above.has(answer.question) && answer.value !== record.text);
  if (rest.length === 0) return null;
  return (
    <section className="flex flex-col gap-2">
      <h3 className="text-sm font-semibold">{t('feedback.one.answers')}</h3>
      <ul className="flex flex-col gap-1.5">
        {rest.map(({ question, value, other }) => (
          <li key={question} className="flex flex-col gap-0.5 rounded-md bg-paper px-3 py-2">
            <Question name={asked.title(question)} />
            <span dir="auto">
              {typeof value === 'number'
                ? format.number(value)
                : format.list([value].flat().map(chosen => asked.option(question, chosen)))}
              {other !== undefined && <> · {other}</>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was asked, above what was answered. */
function Question({ name }: { readonly name: string | undefined }) {
  if (name === undefined) return null;
  return (
    <span className="text-sm text-quiet">
      <bdi>{name}</bdi>
    </span>
  );
}
