import { NumberField, SegmentedControl, useI18n } from '../../../ui/index.ts';
import type { ScaleSettings, ScaleStyle } from '../model/scale-kind.ts';
import type { KindEditorProps } from '../questions/kind-editor.ts';
import { WordingField } from './wording-field.tsx';

interface ScaleEditorProps extends KindEditorProps<ScaleSettings> {
  readonly styles: readonly ScaleStyle[];
  /** Fewest and most points, where they may be chosen. */
  readonly points?: { readonly fewest: number; readonly most: number };
}

/** Settings that all scales share: what the ends mean, how the points look, how many there are. */
export function ScaleEditor({ settings, language, onChange, styles, points }: ScaleEditorProps) {
  const { t } = useI18n();
  return (
    <div className="flex flex-col gap-4">
      <div className="grid gap-4 sm:grid-cols-2">
        <WordingField
          label={t('surveys.editor.low')}
          wording={settings.low}
          language={language}
          onChange={low => onChange({ ...settings, low }, 'low')}
        />
        <WordingField
          label={t('surveys.editor.high')}
          wording={settings.high}
          language={language}
          onChange={high => onChange({ ...settings, high }, 'high')}
        />
      </div>
      {(styles.length > 1 || points) && (
        <div className="flex flex-wrap items-end gap-4">
          {styles.length > 1 && (
            <SegmentedControl
              label={t('surveys.editor.style')}
              options={styles.map(value => ({ value, label: t(`surveys.editor.style.${value}`) }))}
              value={settings.style}
              onChange={style => onChange({ ...settings, style })}
            />
          )}
          {points && (
            <NumberField
              label={t('surveys.editor.points')}
              className="w-36"
              value={settings.points ?? points.fewest}
              minValue={points.fewest}
              maxValue={points.most}
              onChange={value => Number.isFinite(value) && onChange({ ...settings, points: value }, 'points')}
            />
          )}
        </div>
      )}
    </div>
  );
}
