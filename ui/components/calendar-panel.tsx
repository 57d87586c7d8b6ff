import { ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarStateContext,
  Heading,
  RangeCalendar,
  RangeCalendarStateContext,
} from 'react-aria-components';
import { type ReactNode, use } from 'react';
import { classNames } from '../class-names.ts';
import { useI18n } from '../i18n/i18n-context.ts';

const weekDays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

const step =
  'grid size-9 cursor-pointer place-items-center rounded-md text-quiet focus-ring hover:bg-sunken hover:text-ink disabled:opacity-40 coarse:size-11';

/** The month on paper, in the reader's calendar, for DateField. */
export function CalendarPanel() {
  const { weekStart } = useI18n();
  return (
    <Calendar firstDayOfWeek={weekDays[weekStart]}>
      <Month cell="rounded-full selected:bg-brand selected:text-on-brand" />
    </Calendar>
  );
}

/** The same for DateRangePicker. */
export function RangeCalendarPanel() {
  const { weekStart } = useI18n();
  return (
    <RangeCalendar firstDayOfWeek={weekDays[weekStart]}>
      <Month cell="rounded-none selected:bg-brand-soft selected:text-brand-strong data-selection-start:!rounded-s-full data-selection-start:!bg-brand data-selection-start:!text-on-brand data-selection-end:!rounded-e-full data-selection-end:!bg-brand data-selection-end:!text-on-brand" />
    </RangeCalendar>
  );
}

function Month({ cell }: { cell: string }): ReactNode {
  const { direction } = useI18n();
  // The slots know the direction of time; only the drawing of the arrows has to be mirrored.
  return (
    <>
      <header className="flex items-center justify-between pb-3">
        <Button slot="previous" className={step}>
          <ChevronLeft aria-hidden size={18} className="rtl:-scale-x-100" />
        </Button>
        <MonthName />
        <Button slot="next" className={step}>
          <ChevronRight aria-hidden size={18} className="rtl:-scale-x-100" />
        </Button>
      </header>
      <CalendarGrid
        weekdayStyle={direction === 'rtl' ? 'narrow' : 'short'}
        className="border-separate border-spacing-y-0.5"
      >
        <CalendarGridHeader>
          {day => (
            <CalendarHeaderCell className="h-8 w-10 text-xs font-medium text-quiet">{day}</CalendarHeaderCell>
          )}
        </CalendarGridHeader>
        <CalendarGridBody>
          {date => (
            <CalendarCell
              date={date}
              className={classNames(
                'grid h-9 w-10 cursor-pointer place-items-center text-sm tabular focus-ring !-outline-offset-2 coarse:size-11',
                'hover:bg-sunken data-disabled:cursor-default data-disabled:text-quiet data-disabled:opacity-50 data-outside-month:hidden data-unavailable:line-through',
                cell,
              )}
            />
          )}
        </CalendarGridBody>
      </CalendarGrid>
    </>
  );
}

/** The browser's own name puts a Persian year before its month. */
function MonthName() {
  const { format } = useI18n();
  const single = use(CalendarStateContext);
  const range = use(RangeCalendarStateContext);
  const start = (single ?? range)?.visibleRange.start;
  const day = start && Math.floor(start.toDate('UTC').getTime() / 86_400_000);
  return (
    <Heading className="text-base font-semibold">{day !== undefined && format.date(day, 'month')}</Heading>
  );
}
