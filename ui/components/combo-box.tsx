import { ChevronDown } from 'lucide-react';
import { useMemo } from 'react';
import { Button, ComboBox as AriaComboBox, Group, Input, ListBox } from 'react-aria-components';
import { classNames } from '../class-names.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { FieldLabel, FieldNotes, type FieldProps, fieldClasses, inputClasses } from './field.tsx';
import { listClasses, type Option, OptionItem } from './list-box.tsx';
import { PopoverSurface } from './popover.tsx';

export interface ComboBoxProps extends FieldProps {
  readonly options: readonly Option[];
  readonly value?: string | null | undefined;
  readonly onChange?: (value: string | null) => void;
  /** Searches on the server: called as the reader types, `options` are then what came back, unfiltered. */
  readonly onSearch?: (text: string) => void;
  /** Values outside the list may be typed. */
  readonly allowsCustomValue?: boolean;
  readonly onCustomValue?: (text: string) => void;
  readonly name?: string;
  readonly placeholder?: string | undefined;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
}

/** One of a long list, found by typing; forgives letter variants and diacritics of the reader's language. */
export function ComboBox({
  label,
  labelHidden,
  description,
  errorMessage,
  className,
  options,
  value,
  onChange,
  onSearch,
  onCustomValue,
  placeholder,
  ...props
}: ComboBoxProps) {
  const { t, language } = useI18n();
  // The list asks about labels only.
  const found = useMemo(
    () => new Map(options.map(({ label: name, alias = '' }) => [name, language.fold(`${name} ${alias}`)])),
    [options, language],
  );
  return (
    <AriaComboBox
      {...props}
      {...(value !== undefined && { value })}
      onChange={key => onChange?.(key === null ? null : String(key))}
      onInputChange={text => {
        onSearch?.(text);
        onCustomValue?.(text);
      }}
      defaultFilter={
        onSearch
          ? () => true
          : (text, typed) => (found.get(text) ?? language.fold(text)).includes(language.fold(typed))
      }
      allowsEmptyCollection
      menuTrigger="focus"
      {...(errorMessage && { isInvalid: true })}
      className={classNames(fieldClasses, className)}
    >
      <FieldLabel hidden={labelHidden}>{label}</FieldLabel>
      <Group className={classNames(inputClasses, 'flex items-center gap-1 !py-0 !pe-1')}>
        <Input
          className="w-full min-w-0 bg-transparent outline-none"
          {...(placeholder !== undefined && { placeholder })}
        />
        <Button className="grid size-7 shrink-0 cursor-pointer place-items-center rounded-sm text-quiet hover:text-ink">
          <ChevronDown aria-hidden size={16} />
        </Button>
      </Group>
      <FieldNotes description={description} errorMessage={errorMessage} />
      <PopoverSurface className="min-w-(--trigger-width)">
        <ListBox
          className={listClasses}
          renderEmptyState={() => <p className="px-3 py-2 text-sm text-quiet">{t('ui.nothingFound')}</p>}
        >
          {options.map(option => (
            <OptionItem key={option.value} option={option} />
          ))}
        </ListBox>
      </PopoverSurface>
    </AriaComboBox>
  );
}
