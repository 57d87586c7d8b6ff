import { CheckboxGroup, RadioGroup, TextField, useI18n } from '../../../ui/index.ts';
import { languages as installed } from '../../../languages/registry.gen.ts';
import type { SurveyDefinition } from '../model/survey-definition.ts';
import { AccentField } from './accent-field.tsx';
import { TouchpointSelect } from './touchpoint-select.tsx';
import { WordingField } from './wording-field.tsx';

interface SettingsPanelProps {
  readonly definition: SurveyDefinition;
  readonly language: string;
  readonly onChange: (definition: SurveyDefinition, step?: string) => void;
}

/** What concerns the survey as a whole. */
export function SettingsPanel({ definition, language, onChange }: SettingsPanelProps) {
  const { t } = useI18n();
  const { touchpointId, ...withoutTouchpoint } = definition;
  return (
    <div className="flex max-w-2xl flex-col gap-6">
      <TextField
        label={t('surveys.editor.name')}
        description={t('surveys.editor.nameAbout')}
        value={definition.name ?? ''}
        maxLength={200}
        onChange={name => onChange({ ...definition, name }, 'name')}
      />
      <WordingField
        label={t('surveys.editor.title')}
        wording={definition.title}
        language={language}
        onChange={title => onChange({ ...definition, title }, 'title')}
      />
      <WordingField
        label={t('surveys.editor.thanks')}
        long
        wording={definition.thanks}
        language={language}
        onChange={thanks => onChange({ ...definition, thanks }, 'thanks')}
      />
      <CheckboxGroup
        className="[&>div]:flex-row [&>div]:flex-wrap [&>div]:gap-x-6"
        label={t('surveys.editor.languages')}
        description={t('surveys.editor.languagesAbout')}
        options={Object.values(installed).map(({ code, name }) => ({ value: code, label: name }))}
        value={[...definition.languages]}
        onChange={chosen => {
          // The order stays: the first is the fallback.
          const languages = [
            ...definition.languages.filter(code => chosen.includes(code)),
            ...chosen.filter(code => !definition.languages.includes(code)),
          ];
          if (languages.length) onChange({ ...definition, languages });
        }}
      />
      <RadioGroup
        label={t('surveys.editor.series')}
        look="cards"
        options={(['transactional', 'relational'] as const).map(value => ({
          value,
          label: t(`surveys.editor.series.${value}`),
          description: t(`surveys.editor.series.${value}About`),
        }))}
        value={definition.series}
        onChange={series =>
          onChange({ ...definition, series: series === 'relational' ? 'relational' : 'transactional' })
        }
      />
      <TouchpointSelect
        label={t('surveys.editor.touchpoint')}
        noneLabel={t('surveys.editor.noTouchpoint')}
        description={t('surveys.editor.touchpointAbout')}
        value={touchpointId}
        onChange={id => onChange(id ? { ...definition, touchpointId: id } : withoutTouchpoint)}
      />
      <AccentField
        accent={definition.theme.accent}
        onChange={accent => onChange({ ...definition, theme: { accent } }, 'accent')}
      />
    </div>
  );
}
