import { Trash2, X } from 'lucide-react';
import { useState } from 'react';
import { AlertDialog, Button, DescriptionList, IconButton, Link, useI18n } from '../../../ui/index.ts';
import { CallState, useAction, useCall, useWorkspace } from '../../../web/index.ts';
import { RecordPanels } from '../../../web/record-extras.tsx';
import { useAttributeWords } from '../../directory/web/attribute-words.ts';
import { feedbackContract } from '../contract.ts';
import type { PresentedRecord } from '../schemas.ts';
import { Answers, SaidWords } from './record-answers.tsx';
import { ScoreMark } from './score-mark.tsx';
import { useAsked, type Asked } from './use-asked.ts';
import type { Names } from './use-names.ts';

interface RecordPanelProps {
  readonly id: string;
  readonly names: Names;
  readonly onClose: () => void;
}

/** The whole of one feedback beside the stream. */
export function RecordPanel({ id, names, onClose }: RecordPanelProps) {
  const { t, format } = useI18n();
  const { href } = useWorkspace();
  const words = useAttributeWords();
  const one = useCall(feedbackContract.get, { params: { id } });
  const asked = useAsked(one.data?.record);
  return (
    <aside
      aria-label={t('feedback.one.title')}
      className="flex flex-col gap-5 overflow-y-auto border-line bg-surface p-5 max-lg:fixed max-lg:inset-0 max-lg:z-50 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:rounded-lg lg:border lg:shadow-soft"
    >
      <div className="flex items-center justify-between gap-3">
        <h2 className="text-lg font-semibold">{t('feedback.one.title')}</h2>
        <IconButton label={t('feedback.one.close')} icon={X} onPress={onClose} />
      </div>
      <CallState call={one}>
        {({ record, customer, changes }) => (
          <>
            {record.text !== null && (
              <>
                <SaidWords record={record} text={record.text} asked={asked} />
                <RecordPanels id={id} text={record.text} />
              </>
            )}
            {record.scores.length > 0 && (
              <section className="flex flex-col gap-3">
                <h3 className="text-sm font-semibold">{t('feedback.one.scores')}</h3>
                {record.scores.map((score, i) => (
                  <ScoreMark key={i} score={score} name={nameOf(score, names, asked)} />
                ))}
              </section>
            )}
            <DescriptionList
              items={[
                {
                  term: t('feedback.one.customer'),
                  value: customer ? (
                    <Link href={href(`/customers/${customer.id}`)}>
                      <bdi>{customer.name ?? customer.externalKey ?? customer.id}</bdi>
                    </Link>
                  ) : (
                    t('feedback.one.nobody')
                  ),
                },
                {
                  term: t('feedback.one.touchpoint'),
                  value: <bdi>{names.touchpoint(record.touchpointId) ?? t('feedback.one.nobody')}</bdi>,
                },
                { term: t('feedback.one.channel'), value: names.channel(record.channel) },
                ...(record.language === null
                  ? []
                  : [{ term: t('feedback.one.language'), value: names.language(record.language) }]),
                { term: t('feedback.one.said'), value: format.dateTime(new Date(record.occurredAt)) },
                { term: t('feedback.one.received'), value: format.dateTime(new Date(record.receivedAt)) },
                {
                  term: t('feedback.one.source'),
                  value: (
                    <bdi>
                      {record.surveyId === null ? sourceName(record.source) : names.survey(record.surveyId)}
                    </bdi>
                  ),
                },
              ]}
            />
            <Answers record={record} asked={asked} />
            {Object.keys(record.attributes).length > 0 && (
              <section className="flex flex-col gap-2">
                <h3 className="text-sm font-semibold">{t('feedback.one.attributes')}</h3>
                <DescriptionList
                  items={Object.entries(record.attributes).map(([name, value]) => ({
                    term: words.name(name),
                    value: <bdi>{words.value(value)}</bdi>,
                  }))}
                />
              </section>
            )}
            {changes.length > 0 && (
              <section className="flex flex-col gap-2 text-sm">
                <h3 className="font-semibold">{t('feedback.one.history')}</h3>
                <ol className="flex flex-col gap-1">
                  {changes.map(change => (
                    <li key={change.at} className="text-quiet">
                      {t('feedback.one.change', {
                        by: change.by,
                        fields: format.list(
                          change.fields.map(field => t.dynamic(`feedback.field.${field}`, {}, field)),
                        ),
                      })}
                      {' · '}
                      {format.dateTime(new Date(change.at))}
                    </li>
                  ))}
                </ol>
              </section>
            )}
            <DeleteRecord id={id} onDeleted={onClose} />
          </>
        )}
      </CallState>
    </aside>
  );
}

/** Imports mark their source, so that no other can have its name. */
function sourceName(source: string): string {
  return source.replace(/^import:/, '');
}

function nameOf(score: PresentedRecord['scores'][number], names: Names, asked: Asked): string {
  const metric = names.metric(score.metric);
  const place = names.touchpoint(score.touchpointId);
  if (place !== undefined) return `${metric} · ${place}`;
  const title = asked.title(score.question);
  return title === undefined ? metric : `${metric} · ${title}`;
}

function DeleteRecord({ id, onDeleted }: { readonly id: string; readonly onDeleted: () => void }) {
  const { t } = useI18n();
  const { can } = useWorkspace();
  const [asks, setAsks] = useState(false);
  const remove = useAction(feedbackContract.remove, {
    done: t('feedback.one.deleted'),
    onDone: onDeleted,
    failure: 'toast',
  });
  if (!can('feedback.delete')) return null;
  return (
    <div>
      <Button variant="plain" size="small" icon={Trash2} onPress={() => setAsks(true)}>
        {t('feedback.one.delete')}
      </Button>
      <AlertDialog
        isOpen={asks}
        onOpenChange={setAsks}
        title={t('feedback.one.delete.title')}
        confirmLabel={t('feedback.one.delete')}
        isDanger
        onConfirm={() => remove.run({ params: { id } })}
      >
        {t('feedback.one.delete.text')}
      </AlertDialog>
    </div>
  );
}
