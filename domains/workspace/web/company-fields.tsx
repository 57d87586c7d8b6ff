import { useMemo } from 'react';
import { createFormatter } from '../../../platform/i18n/formatter.ts';
import type { CalendarName, WeekDay } from '../../../platform/i18n/language.ts';
import { languages } from '../../../languages/registry.gen.ts';
import { ComboBox, RadioGroup, Select, TextField, useI18n } from '../../../ui/index.ts';
import type { CompanySettings } from '../model/workspace-settings.ts';
import { calendars, currencyOptions, timeZoneOptions, weekDays, zoneOption } from './choices.ts';

interface CompanyFieldsProps {
  readonly value: CompanySettings;
  readonly onChange: (part: Partial<CompanySettings>) => void;
  readonly isDisabled?: boolean;
}

/** Everything a company chooses; each calendar shows what today is called in it. */
export function CompanyFields({ value, onChange, isDisabled = false }: CompanyFieldsProps) {
  const { t, language, format } = useI18n();
  const zones = useMemo(() => {
    const offered = timeZoneOptions(language, t);
    // Whatever was chosen before, by the API for one, stays what is shown.
    const isOffered = offered.some(option => option.value === value.timeZone);
    return isOffered ? offered : [zoneOption(value.timeZone, language, t), ...offered];
  }, [language, t, value.timeZone]);
  const currencies = useMemo(() => currencyOptions(language), [language]);
  const today = (calendar: CalendarName) =>
    createFormatter({ language, calendar, timeZone: value.timeZone, currency: value.currency }).date(
      new Date(),
      'long',
    );
  return (
    <>
      <TextField
        label={t('workspace.company.name')}
        name="workspace.name"
        autoComplete="organization"
        isRequired
        isDisabled={isDisabled}
        value={value.name}
        onChange={name => onChange({ name })}
      />
      <Select
        label={t('workspace.company.language')}
        description={t('workspace.company.language.why')}
        isDisabled={isDisabled}
        options={Object.values(languages).map(one => ({ value: one.code, label: one.name }))}
        value={value.language}
        onChange={code => onChange({ language: code })}
      />
      <RadioGroup
        label={t('common.calendar')}
        look="cards"
        isDisabled={isDisabled}
        options={calendars.map(calendar => ({
          value: calendar,
          label: t(`common.calendar.${calendar}`),
          description: today(calendar),
        }))}
        value={value.calendar}
        onChange={chosen => onChange({ calendar: calendars.find(one => one === chosen) ?? value.calendar })}
      />
      <ComboBox
        label={t('common.timeZone')}
        description={t('workspace.company.timeZone.why')}
        isDisabled={isDisabled}
        options={zones}
        value={value.timeZone}
        onChange={zone => zone && onChange({ timeZone: zone })}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <Select
          label={t('common.weekStart')}
          isDisabled={isDisabled}
          options={weekDays.map(day => ({ value: String(day), label: format.weekdayName(day) }))}
          value={String(value.weekStart)}
          onChange={day => onChange({ weekStart: Number(day) as WeekDay })}
        />
        <ComboBox
          label={t('common.currency')}
          isDisabled={isDisabled}
          options={currencies}
          value={value.currency}
          onChange={currency => currency && onChange({ currency })}
        />
      </div>
    </>
  );
}
