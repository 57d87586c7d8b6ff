import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { CircleAlert } from 'lucide-react';
import { classNames } from '../class-names.ts';
import { useI18n } from '../i18n/i18n-context.ts';

/** What every field of a form takes, beside react-aria's own value, onChange, name, isRequired, isDisabled. */
export interface FieldProps {
  readonly label: string;
  /** Keeps the label for screen readers only, where the place says it already. */
  readonly labelHidden?: boolean | undefined;
  readonly description?: ReactNode;
  /** An error known after sending; errors of `Form` by name come by themselves. */
  readonly errorMessage?: string | undefined;
  readonly className?: string | undefined;
}

export const fieldClasses = 'relative flex min-w-0 flex-col gap-1.5';

/** The box people type into. */
export const inputClasses = classNames(
  'min-h-(--control-height) w-full min-w-0 rounded-md border border-control bg-surface px-3 py-1 text-base text-ink coarse:text-[1rem]',
  'transition-colors duration-150 hover:border-quiet outline-none disabled:opacity-50',
  'focus:border-brand focus:shadow-[0_0_0_3px_var(--brand-soft)] data-focus-within:border-brand',
  'data-focus-within:shadow-[0_0_0_3px_var(--brand-soft)] data-invalid:border-bad',
);

export function FieldLabel({
  children,
  hidden,
  isRequired,
}: {
  children: string;
  hidden?: boolean | undefined;
  isRequired?: boolean | undefined;
}) {
  const { t } = useI18n();
  return (
    <Label className={hidden ? 'sr-only' : 'text-sm font-medium text-ink'}>
      {children}
      {isRequired === false && (
        <span className="ms-1.5 font-normal text-quiet">{t('ui.field.optional')}</span>
      )}
    </Label>
  );
}

/** Description and error under a field. */
export function FieldNotes({ description, errorMessage }: Pick<FieldProps, 'description' | 'errorMessage'>) {
  return (
    <>
      {description && (
        <Text slot="description" className="text-sm text-quiet">
          {description}
        </Text>
      )}
      <FieldError className="flex items-start gap-1.5 text-sm text-bad">
        {({ validationErrors }) => (
          <>
            <CircleAlert aria-hidden size={15} className="mt-0.5 shrink-0" />
            <span>{errorMessage ?? validationErrors.join(' ')}</span>
          </>
        )}
      </FieldError>
    </>
  );
}
