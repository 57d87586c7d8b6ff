import { languages } from '../../../../languages/registry.gen.ts';
import { Card, DateField, Select, TextField, useI18n } from '../../../../ui/index.ts';
import { ReadingFields } from '../../../../web/table-import/index.ts';
import type { PresentedImport } from '../contract.ts';
import type { Choices } from '../model/column-choices.ts';
import type { Place } from './column-row.tsx';

interface WholeFileProps {
  readonly choices: Choices;
  readonly reading: PresentedImport['reading'];
  readonly touchpoints: readonly Place[];
  readonly onChange: (part: Partial<Choices>) => void;
  readonly onFile: (file: Choices['file']) => void;
}

/** What is said once for all rows, and how the file is read. */
export function WholeFile({ choices, reading, touchpoints, onChange, onFile }: WholeFileProps) {
  const { t } = useI18n();
  const has = (role: string): boolean => choices.columns.some(column => column.role === role);
  return (
    <Card title={t('imports.map.general')}>
      <div className="grid gap-4 md:grid-cols-3">
        <TextField
          label={t('feedback.import.map.source')}
          description={t('feedback.import.map.sourceAbout')}
          value={choices.source}
          onChange={source => onChange({ source })}
        />
        {!has('time') && (
          <DateField
            label={t('feedback.import.map.fixedTime')}
            value={choices.fixedDay}
            onChange={day => onChange({ fixedDay: day ?? choices.fixedDay })}
          />
        )}
        {has('time') && (
          <TextField
            label={t('imports.map.timeZone')}
            value={choices.timeZone}
            onChange={timeZone => onChange({ timeZone })}
          />
        )}
        {!has('touchpoint') && (
          <Select
            label={t('feedback.import.map.wholeTouchpoint')}
            value={choices.touchpoint === '' ? 'none' : choices.touchpoint}
            options={[
              { value: 'none', label: t('feedback.import.map.noTouchpoint') },
              ...touchpoints.map(({ key, name }) => ({ value: key, label: name })),
            ]}
            onChange={key => onChange({ touchpoint: key === 'none' ? '' : key })}
          />
        )}
        {has('text') && !has('language') && (
          <Select
            label={t('feedback.import.map.wholeLanguage')}
            value={choices.language === '' ? 'none' : choices.language}
            options={[
              { value: 'none', label: t('feedback.import.map.languageUnknown') },
              ...Object.values(languages).map(({ code, name }) => ({ value: code, label: name })),
            ]}
            onChange={code => onChange({ language: code === 'none' ? '' : code })}
          />
        )}
        <ReadingFields reading={reading} file={choices.file} onFile={onFile} />
      </div>
    </Card>
  );
}
