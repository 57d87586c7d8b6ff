import type { DatePatterns } from '../../platform/i18n/date-patterns.ts';

export const dates: DatePatterns = {
  short: '{day2}/{month2}/{year}',
  medium: '{day} {monthShort} {year}',
  long: '{day} {month} {year}',
  month: '{month} {year}',
  monthShort: '{monthShort}',
  dayMonth: '{day} {monthShort}',
  weekday: '{weekday}, {day} {month} {year}',
  week: 'Week of {date}',
  quarters: ['Q1 {year}', 'Q2 {year}', 'Q3 {year}', 'Q4 {year}'],
  quartersShort: ['Q1', 'Q2', 'Q3', 'Q4'],
  year: '{year}',
  dateTime: '{date}, {time}',
  range: '{low} to {high}',
};
