import type { DatePatterns } from '../../platform/i18n/date-patterns.ts';

export const dates: DatePatterns = {
  short: '{year}/{month2}/{day2}',
  medium: '{day} {month} {year}',
  long: '{day} {month} {year}',
  month: '{month} {year}',
  monthShort: '{month}',
  dayMonth: '{day} {month}',
  weekday: '{weekday} {day} {month} {year}',
  week: 'هفتهٔ {date}',
  quarters: ['سه‌ماههٔ اول {year}', 'سه‌ماههٔ دوم {year}', 'سه‌ماههٔ سوم {year}', 'سه‌ماههٔ چهارم {year}'],
  quartersShort: ['س‌م ۱', 'س‌م ۲', 'س‌م ۳', 'س‌م ۴'],
  year: '{year}',
  dateTime: '{date}، {time}',
  range: '{low} تا {high}',
};
