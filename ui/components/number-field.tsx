import { Minus, Plus } from 'lucide-react';
import {
  Button,
  Group,
  Input,
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaNumberFieldProps,
} from 'react-aria-components';
import { classNames } from '../class-names.ts';
import { FieldLabel, FieldNotes, type FieldProps, fieldClasses, inputClasses } from './field.tsx';

export interface NumberFieldProps
  extends FieldProps, Omit<AriaNumberFieldProps, 'children' | 'className' | 'style'> {}

const step =
  'grid h-full w-8 shrink-0 cursor-pointer place-items-center text-quiet hover:text-ink disabled:opacity-40 coarse:w-10';

/** A number in the reader's digits; Persian, Arabic and Latin digits are all understood when typed. */
export function NumberField({
  label,
  labelHidden,
  description,
  errorMessage,
  className,
  ...props
}: NumberFieldProps) {
  return (
    <AriaNumberField
      {...props}
      {...(errorMessage && { isInvalid: true })}
      className={classNames(fieldClasses, className)}
    >
      <FieldLabel hidden={labelHidden}>{label}</FieldLabel>
      <Group className={classNames(inputClasses, 'flex items-center !px-0 !py-0')}>
        <Button slot="decrement" className={step}>
          <Minus aria-hidden size={15} />
        </Button>
        <Input className="w-full min-w-0 bg-transparent text-center tabular outline-none" />
        <Button slot="increment" className={step}>
          <Plus aria-hidden size={15} />
        </Button>
      </Group>
      <FieldNotes description={description} errorMessage={errorMessage} />
    </AriaNumberField>
  );
}
