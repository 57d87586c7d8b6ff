import { CalendarDays, Check } from 'lucide-react';
import { Group } from 'react-aria-components';
import { useI18n } from '../i18n/i18n-context.ts';
import { classNames } from '../class-names.ts';
import { Button } from './button.tsx';
import { DateRangePicker, type DayRange } from './date-field.tsx';
import { Popover } from './popover.tsx';

export interface Period extends DayRange {
  /** Key of a preset, 'custom' for days chosen by hand. */
  readonly key: string;
}

interface PeriodPickerProps {
  readonly label: string;
  /** Ready periods, computed by the caller in the reader's calendar: this month, last 90 days … */
  readonly presets: readonly (Period & { readonly label: string })[];
  readonly value: Period;
  readonly onChange: (period: Period) => void;
  readonly max?: string;
}

/** Which days are counted. */
export function PeriodPicker({ label, presets, value, onChange, max }: PeriodPickerProps) {
  const { t, format } = useI18n();
  const current = presets.find(preset => preset.key === value.key);
  const asDate = (day: string) => Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
  const text = current?.label ?? format.dateRange(asDate(value.from), asDate(value.to) + 1);
  return (
    <Popover
      label={label}
      trigger={
        <Button icon={CalendarDays} aria-label={`${label}: ${text}`}>
          {text}
        </Button>
      }
    >
      {close => (
        <div className="flex w-72 max-w-full flex-col gap-4">
          <Group className="flex flex-col" aria-label={label}>
            {presets.map(preset => (
              <Button
                key={preset.key}
                variant="plain"
                aria-pressed={preset.key === value.key}
                className="!justify-start !px-2 !font-normal !text-ink"
                onPress={() => {
                  onChange({ key: preset.key, from: preset.from, to: preset.to });
                  close();
                }}
              >
                <Check
                  aria-hidden
                  size={16}
                  className={classNames('text-brand', preset.key !== value.key && 'invisible')}
                />
                {preset.label}
              </Button>
            ))}
          </Group>
          <div className="border-t border-line pt-4">
            <DateRangePicker
              label={t('ui.period.custom')}
              value={{ from: value.from, to: value.to }}
              onChange={range => range && onChange({ key: 'custom', ...range })}
              max={max}
            />
          </div>
        </div>
      )}
    </Popover>
  );
}
