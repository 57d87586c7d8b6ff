import { ListFilter, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button as AriaButton, Group, ListBox } from 'react-aria-components';
import { classNames } from '../class-names.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { Button } from './button.tsx';
import { listClasses, type Option, OptionItem } from './list-box.tsx';
import { Menu } from './menu.tsx';
import { Popover } from './popover.tsx';
import { SearchField } from './search-field.tsx';

export interface FilterDefinition {
  /** Name in the address bar: 'touchpoint'. */
  readonly key: string;
  readonly label: string;
  readonly options: readonly Option[];
}

/** Chosen values by filter key; absent or empty means not filtered. Goes straight into the address bar. */
export type FilterValues = Readonly<Record<string, readonly string[] | undefined>>;

interface FilterBarProps {
  readonly filters: readonly FilterDefinition[];
  readonly values: FilterValues;
  readonly onChange: (values: FilterValues) => void;
  /** On a phone all on one line that can be pushed along, instead of several lines. */
  readonly isOneLine?: boolean;
  /** Before the chips: a PeriodPicker, a SearchField. */
  readonly children?: ReactNode;
}

/** What the figures or rows below are limited to, one chip each. */
export function FilterBar({ filters, values, onChange, isOneLine = false, children }: FilterBarProps) {
  const { t } = useI18n();
  const [opened, setOpened] = useState<string>();
  const active = filters.filter(filter => values[filter.key]?.length || filter.key === opened);
  const rest = filters.filter(filter => !active.includes(filter));
  return (
    <Group
      aria-label={t('ui.filter.label')}
      className={classNames(
        'mb-4 flex flex-wrap items-center gap-2 py-1',
        // The line reaches the edges of the screen, so that it is seen to go on.
        isOneLine &&
          'max-sm:-mx-4 max-sm:flex-nowrap max-sm:overflow-x-auto max-sm:px-4 max-sm:[scrollbar-width:none] max-sm:*:shrink-0',
      )}
    >
      {children}
      {active.map(filter => (
        <FilterChip
          key={filter.key}
          filter={filter}
          chosen={values[filter.key] ?? []}
          startsOpen={filter.key === opened}
          onChange={chosen => onChange({ ...values, [filter.key]: chosen.length ? chosen : undefined })}
          onRemove={() => {
            setOpened(undefined);
            onChange({ ...values, [filter.key]: undefined });
          }}
        />
      ))}
      {rest.length > 0 && (
        <Menu
          label={t('ui.filter.add')}
          placement="bottom start"
          trigger={
            <Button variant="plain" icon={ListFilter}>
              {t('ui.filter.add')}
            </Button>
          }
          groups={[
            {
              id: 'filters',
              actions: rest.map(filter => ({
                id: filter.key,
                label: filter.label,
                onAction: () => setOpened(filter.key),
              })),
            },
          ]}
        />
      )}
      {active.length > 1 && (
        <Button
          variant="plain"
          onPress={() => {
            setOpened(undefined);
            onChange(
              Object.fromEntries(
                Object.keys(values).map(key => [
                  key,
                  filters.some(f => f.key === key) ? undefined : values[key],
                ]),
              ),
            );
          }}
        >
          {t('ui.filter.clear')}
        </Button>
      )}
    </Group>
  );
}

interface FilterChipProps {
  readonly filter: FilterDefinition;
  readonly chosen: readonly string[];
  readonly startsOpen: boolean;
  readonly onChange: (chosen: readonly string[]) => void;
  readonly onRemove: () => void;
}

function FilterChip({ filter, chosen, startsOpen, onChange, onRemove }: FilterChipProps) {
  const { t, format, language } = useI18n();
  const [typed, setTyped] = useState('');
  const names = chosen.map(value => filter.options.find(option => option.value === value)?.label ?? value);
  const wanted = language.fold(typed);
  const shown = filter.options.filter(option => language.fold(option.label).includes(wanted));
  const text =
    names.length === 0
      ? t('ui.filter.choose')
      : names.length > 2
        ? t('ui.filter.chosen', { n: names.length })
        : format.list(names, 'disjunction');
  return (
    <span className="inline-flex items-center rounded-md border border-line bg-surface shadow-soft">
      <Popover
        label={filter.label}
        startsOpen={startsOpen}
        trigger={
          <AriaButton className="inline-flex min-h-[calc(var(--control-height)-2px)] cursor-pointer items-center gap-1.5 rounded-s-md ps-3 pe-1.5 text-base focus-ring hover:bg-paper">
            <span className="text-quiet">{filter.label}:</span>
            <bdi className="max-w-56 truncate font-medium">{text}</bdi>
          </AriaButton>
        }
      >
        <div className="flex w-64 flex-col gap-2">
          {filter.options.length > 8 && (
            <SearchField label={t('ui.filter.search')} value={typed} onChange={setTyped} />
          )}
          <ListBox
            aria-label={filter.label}
            selectionMode="multiple"
            selectedKeys={new Set(chosen)}
            onSelectionChange={keys =>
              onChange(keys === 'all' ? filter.options.map(o => o.value) : [...keys].map(String))
            }
            renderEmptyState={() => <p className="px-3 py-2 text-sm text-quiet">{t('ui.nothingFound')}</p>}
            className={listClasses}
          >
            {shown.map(option => (
              <OptionItem key={option.value} option={option} />
            ))}
          </ListBox>
        </div>
      </Popover>
      <AriaButton
        aria-label={t('ui.filter.remove', { name: filter.label })}
        onPress={onRemove}
        className="grid size-8 cursor-pointer place-items-center rounded-e-md text-quiet focus-ring hover:text-ink"
      >
        <X aria-hidden size={14} />
      </AriaButton>
    </span>
  );
}
