import { useState } from 'react';
import { Banner, Button, Card, Link, Skeleton, useI18n } from '../../../ui/index.ts';
import { type CallOutput, CallState, useAction, useCall, useWorkspace } from '../../../web/index.ts';
import { summaryContract } from '../summary-contract.ts';
import { sentimentLook } from './sentiment-look.ts';

type Summary = CallOutput<typeof summaryContract.themeSummary>;

interface ThemeSummaryProps {
  readonly theme: string;
  /** The page's filters, as the feedback stream takes them. */
  readonly query: Readonly<Record<string, string | string[]>>;
}

/** A theme in a few sentences: chosen from the originals, and written by the company's model where one is switched on. */
export function ThemeSummary({ theme, query }: ThemeSummaryProps) {
  const { t } = useI18n();
  const { can } = useWorkspace();
  const isAllowed = can('text.read') && can('feedback.read');
  const input = { params: { key: theme }, query };
  const summary = useCall(summaryContract.themeSummary, input, { enabled: isAllowed });
  const [problem, setProblem] = useState<Summary['problem']>(null);
  const write = useAction(summaryContract.writeSummary, {
    invalidates: [summaryContract.themeSummary],
    failure: 'toast',
    onDone: answer => setProblem(answer.problem),
  });
  if (!isAllowed) return null;
  const { endpoint, written, withheld } = summary.data ?? {};
  const mayWrite = endpoint && !written && withheld === false && can('text.summarise');
  return (
    <Card
      title={t('text.summary.title')}
      description={mayWrite && t('text.summary.sends', { address: endpoint.address })}
      actions={
        mayWrite && (
          <Button isPending={write.isPending} onPress={() => write.run(input)}>
            {t('text.summary.write', { model: endpoint.model })}
          </Button>
        )
      }
    >
      <CallState call={summary} skeleton={<Skeleton look="text" lines={5} />}>
        {data => (
          <div className="flex flex-col gap-5">
            {problem && endpoint && !data.written && (
              <Banner tone="attention">
                {t(`text.summary.problem.${problem}`, { model: endpoint.model })}
              </Banner>
            )}
            {data.written && <WrittenSentences written={data.written} theme={theme} />}
            <ChosenSentences summary={data} theme={theme} />
          </div>
        )}
      </CallState>
    </Card>
  );
}

function ChosenSentences({ summary, theme }: { readonly summary: Summary; readonly theme: string }) {
  const { t } = useI18n();
  const { href } = useWorkspace();
  const { texts, more, withheld, chosen } = summary;
  if (withheld) return <p className="text-quiet">{t('text.summary.withheld')}</p>;
  if (chosen.length === 0) return <p className="text-quiet">{t('text.summary.none')}</p>;
  const from = more ? t('text.summary.fromNewest', { n: texts }) : t('text.summary.from', { n: texts });
  return (
    <section aria-label={t('text.summary.chosen')}>
      <Mark about={from}>{t('text.summary.chosen')}</Mark>
      <ul className="flex flex-col gap-2.5">
        {chosen.map(({ feedbackId, text, sentiment }) => {
          const { icon: Icon, text: tone } = sentimentLook[sentiment];
          return (
            <li key={feedbackId} className="flex gap-2.5">
              <Icon aria-hidden size={17} className={`mt-1 shrink-0 ${tone}`} />
              <div className="min-w-0">
                <span className="sr-only">{t(`text.sentiment.${sentiment}`)}</span>
                <blockquote dir="auto">{text}</blockquote>
                <Link href={href('/feedback', { theme, id: feedbackId })} className="text-xs">
                  {t('text.summary.readWhole')}
                </Link>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface WrittenProps {
  readonly written: NonNullable<Summary['written']>;
  readonly theme: string;
}

/** Plain text whatever a model wrote, each sentence with the way to what it rests on. */
function WrittenSentences({ written, theme }: WrittenProps) {
  const { t, format } = useI18n();
  const { href } = useWorkspace();
  const { model, madeAt, sentences, dropped } = written;
  const by = t('text.summary.written', { model });
  const sources = [...new Set(sentences.flatMap(({ cites }) => cites))];
  return (
    <section aria-label={by}>
      <Mark about={format.dateTime(new Date(madeAt))}>{by}</Mark>
      <ul className="flex list-inside list-disc flex-col gap-2">
        {sentences.map(({ text, cites }) => (
          <li key={text} dir="auto">
            {text}{' '}
            {cites.map(id => {
              const n = sources.indexOf(id) + 1;
              return (
                <Link
                  key={id}
                  href={href('/feedback', { theme, id })}
                  aria-label={t('text.summary.source', { n })}
                  className="me-1 text-xs tabular"
                >
                  [{format.integer(n)}]
                </Link>
              );
            })}
          </li>
        ))}
      </ul>
      {dropped > 0 && <p className="pt-2 text-xs text-quiet">{t('text.summary.dropped', { n: dropped })}</p>}
    </section>
  );
}

function Mark({ children, about }: { readonly children: string; readonly about: string }) {
  return (
    <p className="flex flex-wrap gap-x-2.5 pb-2 text-xs text-quiet">
      <span className="font-medium">{children}</span>
      <span>{about}</span>
    </p>
  );
}
