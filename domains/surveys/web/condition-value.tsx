import { NumberField, Select, useI18n } from '../../../ui/index.ts';
import { otherKey } from '../model/answer.ts';
import type { Option } from '../model/choice.ts';
import { kindOf } from '../model/kinds.ts';
import type { Question } from '../model/survey-definition.ts';
import { inLanguage } from '../model/wording.ts';

interface ConditionValueProps {
  readonly question: Question;
  readonly language: string;
  readonly languages: readonly string[];
  readonly value: number | string | undefined;
  readonly onChange: (value: number | string) => void;
}

/** The answer that a condition compares with: a point of the scale, or one of the options. */
export function ConditionValue({ question, language, languages, value, onChange }: ConditionValueProps) {
  const { t } = useI18n();
  const kind = kindOf(question.kind);
  const parsed = kind?.settings.safeParse(question.settings);
  const summary = kind && parsed?.success ? kind.summary(parsed.data) : undefined;
  const label = t('common.value');
  if (summary?.type === 'score')
    return (
      <NumberField
        label={label}
        labelHidden
        className="w-28"
        minValue={summary.min}
        maxValue={summary.max}
        value={typeof value === 'number' ? value : summary.min}
        onChange={next => Number.isFinite(next) && onChange(next)}
      />
    );
  if (summary?.type !== 'choices') return null;
  const options = (question.settings['options'] ?? []) as readonly Option[];
  const labelOf = (key: string) =>
    inLanguage(options.find(option => option.key === key)?.label, language, languages) ||
    (key === otherKey ? t('surveys.visitor.other') : key);
  return (
    <Select
      label={label}
      labelHidden
      className="w-52"
      options={summary.options.map(key => ({ value: key, label: labelOf(key) }))}
      value={typeof value === 'string' ? value : null}
      onChange={onChange}
    />
  );
}
