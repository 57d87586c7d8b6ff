import type { DatePatterns } from '../../platform/i18n/date-patterns.ts';

export const dates: DatePatterns = {
  short: '{day2}\u200f/{month2}\u200f/{year}',
  medium: '{day} {month} {year}',
  long: '{day} {month} {year}',
  month: '{month} {year}',
  monthShort: '{month}',
  dayMonth: '{day} {month}',
  weekday: '{weekday}، {day} {month} {year}',
  week: 'أسبوع {date}',
  quarters: ['الربع الأول {year}', 'الربع الثاني {year}', 'الربع الثالث {year}', 'الربع الرابع {year}'],
  quartersShort: ['ر١', 'ر٢', 'ر٣', 'ر٤'],
  year: '{year}',
  dateTime: '{date}، {time}',
  range: '{low} إلى {high}',
  months: {
    // ICU 78 misspells half of them ("أذربيهشت", "تار").
    persian: [
      'فروردين',
      'أرديبهشت',
      'خرداد',
      'تير',
      'مرداد',
      'شهريور',
      'مهر',
      'آبان',
      'آذر',
      'دي',
      'بهمن',
      'إسفند',
    ],
  },
};
