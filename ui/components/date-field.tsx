import { type CalendarDate, parseDate } from '@internationalized/date';
import { CalendarDays } from 'lucide-react';
import {
  Button,
  DateInput,
  DatePicker,
  DateRangePicker as AriaDateRangePicker,
  DateSegment,
  Dialog,
  Group,
} from 'react-aria-components';
import { classNames } from '../class-names.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { CalendarPanel, RangeCalendarPanel } from './calendar-panel.tsx';
import { FieldLabel, FieldNotes, type FieldProps, fieldClasses, inputClasses } from './field.tsx';
import { PopoverSurface } from './popover.tsx';

export interface DateFieldProps extends FieldProps {
  /** ISO day, Gregorian: '2026-10-05'; shown and typed in the reader's calendar. */
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly name?: string;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
}

export interface DayRange {
  /** ISO days, Gregorian, both included. */
  readonly from: string;
  readonly to: string;
}

export interface DateRangePickerProps extends FieldProps {
  readonly value: DayRange | null;
  readonly onChange: (range: DayRange | null) => void;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly isDisabled?: boolean;
}

const limits = (min: string | undefined, max: string | undefined) => ({
  ...(min && { minValue: parseDate(min) }),
  ...(max && { maxValue: parseDate(max) }),
});

/** A day. Everything that crosses this border is a Gregorian ISO day, so that addresses and stores hold one form. */
export function DateField({
  label,
  labelHidden,
  description,
  errorMessage,
  className,
  value,
  onChange,
  min,
  max,
  ...props
}: DateFieldProps) {
  return (
    <DatePicker<CalendarDate>
      {...props}
      {...limits(min, max)}
      value={value === null ? null : parseDate(value)}
      onChange={day => onChange(day === null ? null : day.toString())}
      {...(errorMessage && { isInvalid: true })}
      className={classNames(fieldClasses, className)}
    >
      <FieldLabel hidden={labelHidden}>{label}</FieldLabel>
      <Group className={boxClasses}>
        <DayInput />
        <OpenCalendar />
      </Group>
      <FieldNotes description={description} errorMessage={errorMessage} />
      <PopoverSurface>
        <Dialog className="p-4 outline-none">
          <CalendarPanel />
        </Dialog>
      </PopoverSurface>
    </DatePicker>
  );
}

/** From a day to a day, both included. */
export function DateRangePicker({
  label,
  labelHidden,
  description,
  errorMessage,
  className,
  value,
  onChange,
  min,
  max,
  ...props
}: DateRangePickerProps) {
  return (
    <AriaDateRangePicker<CalendarDate>
      {...props}
      {...limits(min, max)}
      value={value === null ? null : { start: parseDate(value.from), end: parseDate(value.to) }}
      onChange={range =>
        onChange(range === null ? null : { from: range.start.toString(), to: range.end.toString() })
      }
      {...(errorMessage && { isInvalid: true })}
      className={classNames(fieldClasses, className)}
    >
      <FieldLabel hidden={labelHidden}>{label}</FieldLabel>
      <Group className={boxClasses}>
        <DayInput slot="start" />
        <span aria-hidden className="px-1 text-quiet">
          –
        </span>
        <DayInput slot="end" />
        <OpenCalendar />
      </Group>
      <FieldNotes description={description} errorMessage={errorMessage} />
      <PopoverSurface>
        <Dialog className="p-4 outline-none">
          <RangeCalendarPanel />
        </Dialog>
      </PopoverSurface>
    </AriaDateRangePicker>
  );
}

const boxClasses = classNames(inputClasses, 'flex items-center !w-fit !py-0 !pe-1');

// A block, not flex: in a flex row the parts of a Jalali date change places.
function DayInput({ slot }: { slot?: 'start' | 'end' }) {
  return (
    <DateInput {...(slot && { slot })} className="block whitespace-nowrap tabular">
      {segment => (
        <DateSegment
          segment={segment}
          className="inline rounded-sm px-0.5 outline-none focused:bg-brand focused:text-on-brand data-placeholder:text-quiet data-placeholder:focused:text-on-brand"
        />
      )}
    </DateInput>
  );
}

function OpenCalendar() {
  const { t } = useI18n();
  return (
    <Button
      aria-label={t('ui.date.open')}
      className="ms-2 grid size-7 shrink-0 cursor-pointer place-items-center rounded-sm text-quiet focus-ring hover:bg-sunken hover:text-ink"
    >
      <CalendarDays aria-hidden size={16} />
    </Button>
  );
}
