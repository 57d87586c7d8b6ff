import { type ReactNode, useState } from 'react';
import { FilterBar, PeriodPicker, useI18n } from '../../../../ui/index.ts';
import { dayOf, isoOfDay, type NamedRange, rangeOf } from '../../../../platform/calendar/index.ts';
import type { FilterSearch } from './search-defaults.ts';
import { useFilterOptions } from './use-filter-options.ts';

const offered: readonly NamedRange[] = [
  'last7',
  'last30',
  'last90',
  'thisMonth',
  'lastMonth',
  'thisQuarter',
  'lastQuarter',
  'last12Months',
  'thisYear',
];

interface FigureFiltersProps {
  readonly search: FilterSearch;
  readonly onChange: (change: Partial<FilterSearch>) => void;
  /** After the period: a metric, a unit. */
  readonly children?: ReactNode;
}

/** Period and filters of every page with figures; kept in the address bar by the page. */
export function FigureFilters({ search, onChange, children }: FigureFiltersProps) {
  const { t, calendar, weekStart, timeZone } = useI18n();
  const filters = useFilterOptions();
  const [now] = useState(() => new Date());
  const today = dayOf(now, timeZone);
  const presets = offered.map(key => {
    const { start, end } = rangeOf(key, today, calendar, weekStart);
    return { key, label: t.dynamic(`common.range.${key}`), from: isoOfDay(start), to: isoOfDay(end - 1) };
  });
  const custom = search.from !== '' && search.to !== '';
  const named = presets.find(preset => preset.key === search.range) ?? presets[2];
  const value = custom ? { key: 'custom', from: search.from, to: search.to } : named;
  const { touchpoint, stage, channel, team, segment, language, survey } = search;
  return (
    <FilterBar
      isOneLine
      filters={filters}
      values={{ touchpoint, stage, channel, team, segment, language, survey }}
      onChange={values =>
        onChange(Object.fromEntries(Object.entries(values).map(([key, chosen]) => [key, chosen ?? []])))
      }
    >
      {value && (
        <PeriodPicker
          label={t('common.period')}
          presets={presets}
          value={value}
          max={isoOfDay(today)}
          onChange={period =>
            onChange(
              period.key === 'custom'
                ? { from: period.from, to: period.to }
                : { range: period.key, from: '', to: '' },
            )
          }
        />
      )}
      {children}
    </FilterBar>
  );
}
