import { useState, type ReactNode } from 'react';
import { dayOf, isoOfDay, rangeOf, type NamedRange } from '../../../platform/calendar/index.ts';
import { languages } from '../../../languages/registry.gen.ts';
import { FilterBar, PeriodPicker, SearchField, TagGroup, useI18n } from '../../../ui/index.ts';
import { recordFilterNames, useRecordFilters } from '../../../web/record-extras.tsx';
import { useAttributeWords } from '../../directory/web/attribute-words.ts';
import { bands } from '../model/filter.ts';
import type { StreamSearch } from './stream-search.ts';
import type { Names } from './use-names.ts';

const offered: readonly NamedRange[] = [
  'today',
  'last7',
  'last30',
  'last90',
  'thisMonth',
  'lastMonth',
  'thisYear',
  'last12Months',
];
const channels = ['link', 'qr', 'api', 'import'] as const;
const metrics = ['nps', 'csat', 'ces1', 'ces2', 'rating'] as const;
/** Shown as removable words when an address brings them along. */
const carried = ['stage', 'team', 'segment', 'question', 'series', 'scale', 'wording', 'customer'] as const;

interface StreamFiltersProps {
  readonly search: StreamSearch;
  /** As of othersIn: attributes, and what other areas filter by. */
  readonly others: Readonly<Record<string, readonly string[]>>;
  readonly names: Names;
  readonly onChange: (change: Partial<Record<string, string | readonly string[]>>) => void;
  readonly children?: ReactNode;
}

/** What the stream is limited to; all of it in the address bar. */
export function StreamFilters({ search, others, names, onChange, children }: StreamFiltersProps) {
  const { t } = useI18n();
  const extra = useRecordFilters();
  const filters = [
    ...extra,
    { key: 'touchpoint', label: t.dynamic('metrics.dimension.touchpoint'), options: names.touchpoints },
    {
      key: 'channel',
      label: t.dynamic('metrics.dimension.channel'),
      options: channels.map(value => ({ value, label: names.channel(value) })),
    },
    { key: 'survey', label: t.dynamic('metrics.dimension.survey'), options: names.surveys },
    {
      key: 'language',
      label: t.dynamic('metrics.dimension.language'),
      options: Object.values(languages).map(({ code, name }) => ({ value: code, label: name })),
    },
    {
      key: 'metric',
      label: t('feedback.filter.metric'),
      options: metrics.map(value => ({ value, label: names.metric(value) })),
    },
    {
      key: 'band',
      label: t('feedback.filter.band'),
      options: bands.map(value => ({ value, label: t(`feedback.band.${value}`) })),
    },
    {
      key: 'text',
      label: t('feedback.filter.text'),
      options: (['yes', 'no'] as const).map(value => ({ value, label: t(`feedback.filter.text.${value}`) })),
    },
  ].filter(filter => filter.options.length > 0);
  const list = (value: string): string[] => (value === '' ? [] : [value]);
  const { touchpoint, channel, survey, language } = search;
  return (
    <>
      <FilterBar
        filters={filters}
        values={{
          touchpoint,
          channel,
          survey,
          language,
          metric: list(search.metric),
          band: list(search.band),
          text: list(search.text),
          ...Object.fromEntries(extra.map(({ key }) => [key, others[key] ?? []])),
        }}
        onChange={values =>
          onChange(
            Object.fromEntries(
              Object.entries(values).map(([key, chosen]) =>
                // One of these at a time: the last chosen.
                key === 'metric' || key === 'band' || key === 'text'
                  ? [key, chosen?.at(-1) ?? '']
                  : [key, chosen ?? []],
              ),
            ),
          )
        }
      >
        <SearchField
          label={t('feedback.search')}
          defaultValue={search.q}
          onSubmit={q => onChange({ q })}
          onClear={() => onChange({ q: '' })}
          className="w-64 max-w-full"
        />
        <StreamPeriod search={search} onChange={onChange} />
        {children}
      </FilterBar>
      <CarriedFilters search={search} others={others} names={names} onChange={onChange} />
    </>
  );
}

function StreamPeriod({ search, onChange }: Pick<StreamFiltersProps, 'search' | 'onChange'>) {
  const { t, calendar, weekStart, timeZone } = useI18n();
  const [today] = useState(() => dayOf(new Date(), timeZone));
  const all = { key: 'all', label: t('feedback.allTime'), from: isoOfDay(today - 3650), to: isoOfDay(today) };
  const presets = [
    all,
    ...offered.map(key => {
      const { start, end } = rangeOf(key, today, calendar, weekStart);
      return { key, label: t.dynamic(`common.range.${key}`), from: isoOfDay(start), to: isoOfDay(end - 1) };
    }),
  ];
  const custom = search.from !== '' || search.to !== '';
  const value = custom
    ? { key: 'custom', from: search.from || search.to, to: search.to || search.from }
    : (presets.find(preset => preset.key === search.range) ?? all);
  return (
    <PeriodPicker
      label={t('common.period')}
      presets={presets}
      value={value}
      onChange={period =>
        onChange(
          period.key === 'custom'
            ? { from: period.from, to: period.to, range: '' }
            : { range: period.key === 'all' ? '' : period.key, from: '', to: '' },
        )
      }
    />
  );
}

function CarriedFilters({ search, others, names, onChange }: Omit<StreamFiltersProps, 'children'>) {
  const { t } = useI18n();
  const words = useAttributeWords();
  const tags = [
    ...carried.flatMap(name => {
      const value = search[name];
      const values = typeof value === 'string' ? (value === '' ? [] : [value]) : value;
      const label = t.dynamic(`feedback.filter.${name}`, {}, t.dynamic(`metrics.dimension.${name}`));
      return values.map(one => ({ id: `${name}=${one}`, name: `${label}: ${names.survey(one)}` }));
    }),
    ...Object.entries(others)
      .filter(([name]) => !recordFilterNames.includes(name))
      .flatMap(([name, values]) =>
        values.map(one => ({
          id: `${name}=${one}`,
          name: `${words.name(name.slice('attribute.'.length))}: ${words.value(one)}`,
        })),
      ),
  ];
  if (tags.length === 0) return null;
  return (
    <div className="pb-5">
      <TagGroup
        label={t('feedback.filter.others')}
        tags={tags}
        onRemove={id => {
          const name = id.slice(0, id.indexOf('='));
          const rest = { ...search, ...others }[name as keyof StreamSearch];
          const value = id.slice(name.length + 1);
          onChange({ [name]: typeof rest === 'string' ? '' : (rest ?? []).filter(one => one !== value) });
        }}
      />
    </div>
  );
}
