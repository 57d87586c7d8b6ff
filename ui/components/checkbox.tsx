import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Checkbox as AriaCheckbox,
  CheckboxGroup as AriaCheckboxGroup,
  type CheckboxGroupProps as AriaCheckboxGroupProps,
  type CheckboxProps as AriaCheckboxProps,
} from 'react-aria-components';
import { classNames } from '../class-names.ts';
import { FieldLabel, FieldNotes, type FieldProps, fieldClasses } from './field.tsx';
import type { Option } from './list-box.tsx';

export interface CheckboxProps extends Omit<AriaCheckboxProps, 'children' | 'className' | 'style'> {
  readonly children?: ReactNode;
  readonly description?: string | undefined;
  readonly className?: string;
}

export function Checkbox({ children, description, className, ...props }: CheckboxProps) {
  return (
    <AriaCheckbox
      {...props}
      className={classNames(
        'group inline-flex cursor-pointer items-start gap-2.5 align-middle text-base data-disabled:opacity-50',
        Boolean(children) && 'coarse:min-h-10',
        className,
      )}
    >
      {({ isSelected, isIndeterminate }) => (
        <>
          <span
            className={classNames(
              Boolean(children) && 'mt-[0.2em]',
              'grid size-[1.125rem] shrink-0 place-items-center rounded-[5px] border bg-surface transition-colors duration-150',
              'outline-2 outline-offset-2 outline-transparent group-data-focus-visible:outline-brand',
              isSelected || isIndeterminate
                ? 'border-brand !bg-brand text-on-brand'
                : 'border-control group-hover:border-quiet',
            )}
          >
            {isIndeterminate ? (
              <Minus aria-hidden size={13} strokeWidth={3} />
            ) : (
              isSelected && <Check aria-hidden size={13} strokeWidth={3} />
            )}
          </span>
          {(children || description) && (
            <span>
              {children}
              {description && <span className="block text-sm text-quiet">{description}</span>}
            </span>
          )}
        </>
      )}
    </AriaCheckbox>
  );
}

export interface CheckboxGroupProps
  extends FieldProps, Omit<AriaCheckboxGroupProps, 'children' | 'className' | 'style'> {
  readonly options: readonly Option[];
}

export function CheckboxGroup({
  label,
  labelHidden,
  description,
  errorMessage,
  className,
  options,
  ...props
}: CheckboxGroupProps) {
  return (
    <AriaCheckboxGroup
      {...props}
      {...(errorMessage && { isInvalid: true })}
      className={classNames(fieldClasses, className)}
    >
      <FieldLabel hidden={labelHidden}>{label}</FieldLabel>
      <div className="flex flex-col items-start gap-2">
        {options.map(option => (
          <Checkbox key={option.value} value={option.value} description={option.description}>
            {option.label}
          </Checkbox>
        ))}
      </div>
      <FieldNotes description={description} errorMessage={errorMessage} />
    </AriaCheckboxGroup>
  );
}
