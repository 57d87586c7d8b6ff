import {
  Radio,
  RadioGroup as AriaRadioGroup,
  type RadioGroupProps as AriaRadioGroupProps,
} from 'react-aria-components';
import { classNames } from '../class-names.ts';
import { FieldLabel, FieldNotes, type FieldProps, fieldClasses } from './field.tsx';
import type { Option } from './list-box.tsx';

export interface RadioGroupProps
  extends FieldProps, Omit<AriaRadioGroupProps, 'children' | 'className' | 'style'> {
  readonly options: readonly Option[];
  /** list: one under another; cards: large choices with icons and descriptions. */
  readonly look?: 'list' | 'cards';
}

/** One of a few, all seen at once. */
export function RadioGroup({
  label,
  labelHidden,
  description,
  errorMessage,
  className,
  options,
  look = 'list',
  ...props
}: RadioGroupProps) {
  return (
    <AriaRadioGroup
      {...props}
      {...(errorMessage && { isInvalid: true })}
      className={classNames(fieldClasses, className)}
    >
      <FieldLabel hidden={labelHidden}>{label}</FieldLabel>
      <div
        className={
          look === 'cards'
            ? 'grid grid-cols-[repeat(auto-fit,minmax(min(100%,13rem),1fr))] gap-3'
            : 'flex flex-col gap-2'
        }
      >
        {options.map(option => (
          <Radio
            key={option.value}
            value={option.value}
            className={classNames(
              'group flex cursor-pointer items-start gap-2.5 text-base data-disabled:opacity-50 coarse:min-h-10',
              look === 'cards' &&
                'rounded-lg border border-line bg-surface p-4 transition-colors duration-150 hover:border-control selected:border-brand selected:bg-brand-soft',
            )}
          >
            <span
              className={classNames(
                'mt-[0.2em] grid size-[1.125rem] shrink-0 place-items-center rounded-full border border-control bg-surface transition-colors duration-150',
                'outline-2 outline-offset-2 outline-transparent group-data-focus-visible:outline-brand group-selected:border-[5px] group-selected:border-brand',
              )}
            />
            <span className="min-w-0 flex-1">
              <span className={look === 'cards' ? 'font-medium' : ''}>{option.label}</span>
              {option.description && (
                <span className="block text-sm text-quiet group-selected:text-ink">{option.description}</span>
              )}
            </span>
            {option.icon}
          </Radio>
        ))}
      </div>
      <FieldNotes description={description} errorMessage={errorMessage} />
    </AriaRadioGroup>
  );
}
