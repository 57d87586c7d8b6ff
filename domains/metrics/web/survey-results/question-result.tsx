import type { ComponentType } from 'react';
import { Card, useI18n } from '../../../../ui/index.ts';
import { type CallOutput, useWorkspace } from '../../../../web/index.ts';
import { inLanguage, type Wording } from '../../../surveys/index.ts';
import type { KindResultProps } from '../../../surveys/questions/kind-result.ts';
import { results } from '../../../surveys/questions/results.gen.ts';
import type { metricsContract } from '../../contract.ts';
import { useMetricWords } from '../shared/use-metric-words.ts';

interface QuestionResultProps {
  readonly question: CallOutput<typeof metricsContract.surveyResults>['questions'][number];
  readonly number: number;
}

const resultOf = results as Readonly<Record<string, ComponentType<KindResultProps> | undefined>>;

/** One question with its answers, drawn by its kind; earlier wordings and scales beside it, never mixed in. */
export function QuestionResult({ question, number }: QuestionResultProps) {
  const { t, language } = useI18n();
  const { href } = useWorkspace();
  const words = useMetricWords();
  const Result = resultOf[question.kind];
  const read = (wording: Wording | undefined) =>
    inLanguage(wording, language.code, Object.keys(wording ?? {}));
  const title = read(question.title) || t('surveys.editor.questionNumber', { n: number });
  const [newest, ...older] = question.strands;
  return (
    <Card title={title}>
      {question.summary.type === 'withheld' ? (
        <p className="text-sm text-quiet">
          {t('metrics.withheld.threshold', { needed: question.summary.needed })}
        </p>
      ) : (
        Result && (
          <Result
            title={title}
            settings={question.settings}
            summary={question.summary}
            figures={(newest?.figures ?? []).map(figure => ({
              ...figure,
              name: words.name(figure.metric),
              methodName: words.method(figure.method),
            }))}
            read={read}
            feedbackHref={id => href('/feedback', { id })}
          />
        )
      )}
      {older.length > 0 && (
        <p className="pt-4 text-sm text-quiet">
          {t('surveys.results.older', {
            n: older.reduce((sum, one) => sum + (one.figures[0]?.n ?? 0), 0),
          })}
        </p>
      )}
    </Card>
  );
}
