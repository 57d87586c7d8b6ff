import type { FormEvent, ReactNode } from 'react';
import { Form as AriaForm } from 'react-aria-components';
import { classNames } from '../class-names.ts';
import { Banner } from './banner.tsx';

export interface FormProps {
  /** Called after the browser's own checks; the page is never reloaded. */
  readonly onSubmit: (data: FormData) => void;
  /** The last failure: its message is shown above the fields, `fields` beside them by name. */
  readonly error?:
    | { readonly message: string; readonly fields?: Readonly<Record<string, string>> | undefined }
    | null
    | undefined;
  readonly className?: string;
  readonly children: ReactNode;
}

export function Form({ onSubmit, error, className, children }: FormProps) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSubmit(new FormData(event.currentTarget));
  };
  return (
    <AriaForm
      onSubmit={submit}
      {...(error?.fields && { validationErrors: error.fields as Record<string, string> })}
      className={classNames('flex flex-col gap-5', className)}
    >
      {error && <Banner tone="bad">{error.message}</Banner>}
      {children}
    </AriaForm>
  );
}

/** The buttons at a form's end: the primary one first. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-3 pt-1">{children}</div>;
}
