import type { DatePatterns } from '../../platform/i18n/date-patterns.ts';

export const dates: DatePatterns = {
  short: '{day2}/{month2}/{year}',
  medium: '{day} {monthShort}, {year}',
  long: '{day} {month}, {year}',
  month: '{Month}, {year}',
  monthShort: '{monthShort}',
  dayMonth: '{day} {monthShort}',
  weekday: '{weekday}, {day} {month}, {year}',
  week: 'Tuần từ {date}',
  quarters: ['Quý 1, {year}', 'Quý 2, {year}', 'Quý 3, {year}', 'Quý 4, {year}'],
  quartersShort: ['Q1', 'Q2', 'Q3', 'Q4'],
  year: '{year}',
  dateTime: '{time}, {date}',
  range: '{low} đến {high}',
};
