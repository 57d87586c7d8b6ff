import type { DateReading } from '../../platform/table-file/read-time.ts';
import { Select, useI18n } from '../../ui/index.ts';

const calendars = ['gregory', 'persian', 'islamic-umalqura'] as const;
const orders = ['ymd', 'dmy', 'mdy'] as const;

/** What the digits of a column of dates do not say. */
export function DateReadingFields({
  calendar,
  order,
  onChange,
}: DateReading & { readonly onChange: (part: Partial<DateReading>) => void }) {
  const { t } = useI18n();
  return (
    <div className="flex flex-wrap gap-3">
      <Select
        label={t('imports.map.calendar')}
        value={calendar}
        options={calendars.map(value => ({ value, label: t(`imports.calendar.${value}`) }))}
        onChange={value => onChange({ calendar: value as DateReading['calendar'] })}
      />
      <Select
        label={t('imports.map.order')}
        value={order}
        options={orders.map(value => ({ value, label: t(`imports.map.order.${value}`) }))}
        onChange={value => onChange({ order: value as DateReading['order'] })}
      />
    </div>
  );
}
