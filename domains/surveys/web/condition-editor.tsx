import { Plus, Trash2 } from 'lucide-react';
import { Button, IconButton, Select, useI18n } from '../../../ui/index.ts';
import { kindOf } from '../model/kinds.ts';
import { questionsOf } from '../model/questions-of.ts';
import type {
  Condition,
  Operator,
  Question,
  ShowRule,
  SurveyDefinition,
} from '../model/survey-definition.ts';
import { inLanguage } from '../model/wording.ts';
import { ConditionValue } from './condition-value.tsx';

interface ConditionEditorProps {
  readonly question: Question;
  readonly survey: SurveyDefinition;
  readonly language: string;
  readonly onChange: (rule: ShowRule | undefined) => void;
}

/** When the question is asked, by the answers before it. */
export function ConditionEditor({ question, survey, language, onChange }: ConditionEditorProps) {
  const { t } = useI18n();
  const all = questionsOf(survey);
  const earlier = all
    .slice(
      0,
      all.findIndex(one => one.id === question.id),
    )
    .filter(one => kindOf(one.kind)?.operators.length);
  const rule = question.showIf;
  const conditions = rule?.conditions ?? [];
  const set = (next: readonly Condition[], match = rule?.match ?? 'all') =>
    onChange(next.length ? { match, conditions: next } : undefined);
  const title = (one: Question) =>
    inLanguage(one.title, language, survey.languages) || t('surveys.editor.noTitle');

  if (!earlier.length) return <p className="text-sm text-quiet">{t('surveys.condition.noEarlier')}</p>;
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="pb-1 text-sm font-medium">
        {t(conditions.length ? 'surveys.condition.when' : 'surveys.condition.always')}
      </legend>
      {conditions.length > 1 && (
        <Select
          label={t('surveys.condition.match')}
          labelHidden
          className="w-56"
          options={[
            { value: 'all', label: t('surveys.condition.all') },
            { value: 'any', label: t('surveys.condition.any') },
          ]}
          value={rule?.match ?? 'all'}
          onChange={match => set(conditions, match === 'any' ? 'any' : 'all')}
        />
      )}
      {conditions.map((condition, at) => {
        const asked = earlier.find(one => one.id === condition.question);
        const operators = (asked && kindOf(asked.kind)?.operators) ?? [];
        const change = (part: Partial<Condition>) => set(conditions.with(at, { ...condition, ...part }));
        return (
          <div key={at} className="flex flex-wrap items-end gap-2">
            <Select
              label={t('surveys.editor.question')}
              labelHidden
              className="w-64 max-w-full"
              options={earlier.map(one => ({ value: one.id, label: title(one) }))}
              value={condition.question}
              onChange={id => set(conditions.with(at, firstCondition(earlier.find(one => one.id === id))))}
            />
            <Select
              label={t('surveys.condition.operator')}
              labelHidden
              className="w-40"
              options={operators.map(value => ({ value, label: t(`surveys.condition.${value}`) }))}
              value={condition.operator}
              onChange={operator => change({ operator: operator as Operator })}
            />
            {asked && condition.operator !== 'answered' && (
              <ConditionValue
                question={asked}
                language={language}
                languages={survey.languages}
                value={condition.value}
                onChange={value => change({ value })}
              />
            )}
            <IconButton
              icon={Trash2}
              label={t('surveys.condition.remove')}
              onPress={() => set(conditions.toSpliced(at, 1))}
            />
          </div>
        );
      })}
      <div>
        <Button
          variant="plain"
          size="small"
          icon={Plus}
          onPress={() => set([...conditions, firstCondition(earlier.at(-1))])}
        >
          {t('surveys.condition.add')}
        </Button>
      </div>
    </fieldset>
  );
}

/** A condition to begin with: the first way the question can be asked about, and its lowest or first answer. */
function firstCondition(question: Question | undefined): Condition {
  const kind = question && kindOf(question.kind);
  const operator = kind?.operators[0] ?? 'answered';
  const parsed = question && kind?.settings.safeParse(question.settings);
  const summary = parsed?.success ? kind?.summary(parsed.data) : undefined;
  const value =
    summary?.type === 'score' ? summary.min : summary?.type === 'choices' ? summary.options[0] : undefined;
  return { question: question?.id ?? '', operator, ...(value !== undefined && { value }) };
}
