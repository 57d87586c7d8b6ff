import {
  Input,
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components';
import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { FieldLabel, FieldNotes, type FieldProps, fieldClasses, inputClasses } from './field.tsx';

export interface TextFieldProps
  extends FieldProps, Omit<AriaTextFieldProps, 'children' | 'className' | 'style'> {
  readonly placeholder?: string;
  /** Addresses, codes and keys stay left-to-right in every language. */
  readonly dir?: 'ltr' | 'rtl' | 'auto';
  /** After the box: a unit, a button. */
  readonly after?: ReactNode;
}

const latinTypes = new Set(['email', 'url', 'password', 'tel']);

type Box = HTMLInputElement | HTMLTextAreaElement;
const follow = (box: Box | null) => {
  if (box) box.dir = box.value ? 'auto' : '';
};
/** The direction of what is written; of the page while empty, where plain dir=auto would jump to the left. */
const ownDirection = { ref: follow, onInput: (event: { currentTarget: Box }) => follow(event.currentTarget) };

/** One line of text. */
export function TextField({
  label,
  labelHidden,
  description,
  errorMessage,
  className,
  placeholder,
  dir,
  after,
  ...props
}: TextFieldProps) {
  return (
    <AriaTextField
      {...props}
      {...(errorMessage && { isInvalid: true })}
      className={classNames(fieldClasses, className)}
    >
      <FieldLabel hidden={labelHidden}>{label}</FieldLabel>
      <div className="flex items-center gap-2">
        <Input
          {...(placeholder !== undefined && { placeholder })}
          {...(dir || latinTypes.has(props.type ?? '') ? { dir: dir ?? 'ltr' } : ownDirection)}
          className={inputClasses}
        />
        {after}
      </div>
      <FieldNotes description={description} errorMessage={errorMessage} />
    </AriaTextField>
  );
}

export interface TextAreaProps extends Omit<TextFieldProps, 'type' | 'after'> {
  readonly rows?: number;
}

/** Several lines of text; grows with what is written. */
export function TextArea({
  label,
  labelHidden,
  description,
  errorMessage,
  className,
  placeholder,
  dir,
  rows = 3,
  ...props
}: TextAreaProps) {
  return (
    <AriaTextField
      {...props}
      {...(errorMessage && { isInvalid: true })}
      className={classNames(fieldClasses, className)}
    >
      <FieldLabel hidden={labelHidden}>{label}</FieldLabel>
      <AriaTextArea
        {...(placeholder !== undefined && { placeholder })}
        {...(dir ? { dir } : ownDirection)}
        rows={rows}
        className={classNames(
          inputClasses,
          'field-sizing-content min-h-20 resize-y py-2 leading-(--running-line-height)',
        )}
      />
      <FieldNotes description={description} errorMessage={errorMessage} />
    </AriaTextField>
  );
}
