import { useId } from 'react';
import { useI18n } from '../../../ui/index.ts';
import { paletteOf } from '../model/palette.ts';

interface AccentFieldProps {
  readonly accent: string;
  readonly onChange: (accent: string) => void;
}

/** The survey's own colour, and what is made of it so that everything can be read, by day and by night. */
export function AccentField({ accent, onChange }: AccentFieldProps) {
  const { t } = useI18n();
  const id = useId();
  const palette = paletteOf(accent);
  const shown = [
    { paper: '#fbf8f3', colour: palette.accent, on: palette.on, name: t('common.theme.light') },
    { paper: '#14181d', colour: palette.darkAccent, on: palette.darkOn, name: t('common.theme.dark') },
  ];
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="text-sm font-medium">
        {t('surveys.editor.accent')}
      </label>
      <div className="flex flex-wrap items-center gap-3">
        <input
          id={id}
          type="color"
          value={accent}
          onChange={event => onChange(event.target.value)}
          className="h-(--control-height) w-16 cursor-pointer rounded-md border border-control bg-surface p-1 focus-ring"
        />
        {shown.map(({ paper, colour, on, name }) => (
          <span key={paper} className="rounded-md p-1.5" style={{ background: paper }}>
            <span
              className="block rounded-sm px-3 py-1 text-sm font-medium"
              style={{ background: colour, color: on }}
            >
              {name}
            </span>
          </span>
        ))}
      </div>
      <p className="text-sm text-quiet">
        {t(palette.accent === accent ? 'surveys.editor.accentAbout' : 'surveys.editor.accentMended')}
      </p>
    </div>
  );
}
