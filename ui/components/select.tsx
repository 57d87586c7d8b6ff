import { ChevronDown } from 'lucide-react';
import { Button, ListBox, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { classNames } from '../class-names.ts';
import { buttonClasses } from './button.tsx';
import { FieldLabel, FieldNotes, type FieldProps, fieldClasses, inputClasses } from './field.tsx';
import { listClasses, type Option, OptionItem } from './list-box.tsx';
import { PopoverSurface } from './popover.tsx';

export interface SelectProps extends FieldProps {
  readonly options: readonly Option[];
  readonly value?: string | null | undefined;
  readonly defaultValue?: string | undefined;
  readonly onChange?: (value: string) => void;
  readonly name?: string;
  readonly placeholder?: string | undefined;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  /** quiet: beside buttons, in bars and rows, where it chooses what is seen and is no field of a form. */
  readonly look?: 'field' | 'quiet';
}

/** One of a known list, up to some twenty; ComboBox for more. */
export function Select({
  label,
  labelHidden,
  description,
  errorMessage,
  className,
  options,
  value,
  defaultValue,
  onChange,
  placeholder,
  look = 'field',
  ...props
}: SelectProps) {
  return (
    <AriaSelect
      {...props}
      {...(placeholder !== undefined && { placeholder })}
      {...(value !== undefined && { value })}
      {...(defaultValue !== undefined && { defaultValue })}
      onChange={key => key !== null && onChange?.(String(key))}
      {...(errorMessage && { isInvalid: true })}
      className={classNames(fieldClasses, className)}
    >
      <FieldLabel hidden={labelHidden}>{label}</FieldLabel>
      <Button
        className={classNames(
          look === 'quiet' ? classNames(buttonClasses('quiet'), 'w-full !shrink !px-3') : inputClasses,
          'flex cursor-pointer items-center gap-2 text-start focus-visible:border-brand',
        )}
      >
        <SelectValue className="min-w-0 flex-1 truncate data-placeholder:text-quiet [&_[slot=description]]:hidden">
          {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
        </SelectValue>
        <ChevronDown aria-hidden size={16} className="shrink-0 text-quiet" />
      </Button>
      <FieldNotes description={description} errorMessage={errorMessage} />
      <PopoverSurface className="min-w-(--trigger-width)">
        <ListBox className={listClasses}>
          {options.map(option => (
            <OptionItem key={option.value} option={option} />
          ))}
        </ListBox>
      </PopoverSurface>
    </AriaSelect>
  );
}
