import { Plus, Trash2 } from 'lucide-react';
import { Button, DragList, IconButton, Switch, useI18n } from '../../../ui/index.ts';
import type { ChoiceSettings, Option } from '../model/choice.ts';
import type { KindEditorProps } from '../questions/kind-editor.ts';
import { newKey } from './new-key.ts';
import { WordingField } from './wording-field.tsx';

/** Settings that single and multiple choice share: the options, "Other", and their order. */
export function ChoiceEditor<S extends ChoiceSettings>({ settings, language, onChange }: KindEditorProps<S>) {
  const { t } = useI18n();
  const { options } = settings;
  const set = (next: readonly Option[], step?: string) => onChange({ ...settings, options: next }, step);
  const nameOf = ({ label, key }: Option) =>
    label[language]?.trim() || Object.values(label).find(Boolean) || key;
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-col gap-2">
        <DragList
          label={t('surveys.editor.options')}
          items={options.map(option => ({ ...option, id: option.key }))}
          itemName={nameOf}
          onReorder={keys => set(options.toSorted((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key)))}
        >
          {option => (
            <div className="flex items-center gap-2">
              <WordingField
                className="flex-1"
                label={t('surveys.editor.optionNamed', { name: nameOf(option) })}
                labelHidden
                wording={option.label}
                language={language}
                onChange={label =>
                  set(
                    options.map(one => (one.key === option.key ? { ...one, label } : one)),
                    `option.${option.key}`,
                  )
                }
              />
              <IconButton
                size="small"
                icon={Trash2}
                label={t('surveys.editor.removeOption', { name: nameOf(option) })}
                onPress={() => set(options.filter(one => one.key !== option.key))}
              />
            </div>
          )}
        </DragList>
        <div>
          <Button
            variant="plain"
            size="small"
            icon={Plus}
            onPress={() => set([...options, { key: newKey('o'), label: {} }])}
          >
            {t('surveys.editor.addOption')}
          </Button>
        </div>
      </div>
      <div className="flex flex-wrap gap-x-8 gap-y-3">
        <Switch isSelected={settings.other} onChange={other => onChange({ ...settings, other })}>
          {t('surveys.editor.other')}
        </Switch>
        <Switch isSelected={settings.shuffle} onChange={shuffle => onChange({ ...settings, shuffle })}>
          {t('surveys.editor.shuffle')}
        </Switch>
      </div>
    </div>
  );
}
