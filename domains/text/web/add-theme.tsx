import { useState } from 'react';
import { ComboBox, useI18n, type Option } from '../../../ui/index.ts';

interface AddThemeProps {
  readonly options: readonly Option[];
  readonly onAdd: (key: string) => void;
}

/** One more theme, found by typing; spelling is forgiven. */
export function AddTheme({ options, onAdd }: AddThemeProps) {
  const { t } = useI18n();
  // A new field after each theme, empty again.
  const [added, setAdded] = useState(0);
  return (
    <ComboBox
      key={added}
      label={t('text.addTheme')}
      labelHidden
      placeholder={t('text.addTheme')}
      options={options}
      onChange={key => {
        if (key === null) return;
        onAdd(key);
        setAdded(added + 1);
      }}
    />
  );
}
