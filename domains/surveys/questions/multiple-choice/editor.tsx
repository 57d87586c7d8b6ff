import { NumberField, useI18n } from '../../../../ui/index.ts';
import { ChoiceEditor } from '../../web/choice-editor.tsx';
import type { KindEditorProps } from '../kind-editor.ts';
import type { MultipleChoiceSettings } from './definition.ts';

export function Editor(props: KindEditorProps<MultipleChoiceSettings>) {
  const { t } = useI18n();
  const { settings, onChange } = props;
  const most = settings.options.length + (settings.other ? 1 : 0);
  // An emptied field is no bound.
  const bound = (name: 'min' | 'max') => (value: number) => {
    const { [name]: _, ...rest } = settings;
    onChange(Number.isFinite(value) ? { ...rest, [name]: value } : rest, name);
  };
  return (
    <div className="flex flex-col gap-4">
      <ChoiceEditor {...props} />
      <div className="flex flex-wrap gap-4">
        <NumberField
          className="w-40"
          label={t('surveys.editor.min')}
          value={settings.min ?? NaN}
          minValue={1}
          maxValue={Math.max(1, most)}
          onChange={bound('min')}
        />
        <NumberField
          className="w-40"
          label={t('surveys.editor.max')}
          value={settings.max ?? NaN}
          minValue={1}
          maxValue={Math.max(1, most)}
          onChange={bound('max')}
        />
      </div>
    </div>
  );
}
