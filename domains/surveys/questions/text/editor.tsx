import { NumberField, SegmentedControl, useI18n } from '../../../../ui/index.ts';
import { WordingField } from '../../web/wording-field.tsx';
import type { KindEditorProps } from '../kind-editor.ts';
import type { TextSettings } from './definition.ts';

export function Editor({ settings, language, onChange }: KindEditorProps<TextSettings>) {
  const { t } = useI18n();
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-end gap-4">
        <SegmentedControl
          label={t('surveys.editor.length')}
          options={[
            { value: 'short', label: t('surveys.editor.length.short') },
            { value: 'long', label: t('surveys.editor.length.long') },
          ]}
          value={settings.long ? 'long' : 'short'}
          onChange={value => onChange({ ...settings, long: value === 'long' })}
        />
        <NumberField
          className="w-44"
          label={t('surveys.editor.maxLength')}
          value={settings.maxLength}
          minValue={1}
          maxValue={10_000}
          step={1}
          onChange={value =>
            Number.isFinite(value) && onChange({ ...settings, maxLength: value }, 'maxLength')
          }
        />
      </div>
      <WordingField
        label={t('surveys.editor.placeholder')}
        wording={settings.placeholder}
        language={language}
        onChange={placeholder => onChange({ ...settings, placeholder }, 'placeholder')}
      />
    </div>
  );
}
