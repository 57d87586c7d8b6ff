import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { classNames } from '../class-names.ts';
import { Spinner } from './spinner.tsx';

export type ButtonVariant = 'primary' | 'quiet' | 'plain' | 'danger';
export type ButtonSize = 'medium' | 'small';

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  /** primary: the one thing to do on this screen; quiet: everything else; plain: inside rows and bars. */
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  readonly icon?: LucideIcon | undefined;
  readonly className?: string;
  readonly children: ReactNode;
}

const variants: Readonly<Record<ButtonVariant, string>> = {
  primary: 'bg-brand text-on-brand hover:bg-brand-strong pressed:bg-brand-strong shadow-soft',
  quiet:
    'bg-surface text-ink border border-line shadow-soft hover:border-control hover:bg-paper pressed:bg-sunken',
  plain: 'text-brand hover:bg-brand-soft hover:text-brand-strong pressed:bg-brand-soft',
  danger: 'bg-bad text-on-bad hover:bg-bad-ink pressed:bg-bad-ink shadow-soft',
};

const sizes: Readonly<Record<ButtonSize, string>> = {
  medium: 'min-h-(--control-height) px-4 py-1 text-base leading-snug gap-2',
  small: 'min-h-7 coarse:min-h-10 px-2.5 text-sm gap-1.5',
};

/** Classes of a button, also for links that look like one. */
export function buttonClasses(variant: ButtonVariant = 'quiet', size: ButtonSize = 'medium'): string {
  return classNames(
    'inline-flex shrink-0 items-center justify-center rounded-md font-medium no-underline select-none focus-ring',
    'cursor-pointer transition-colors duration-150 disabled:cursor-default disabled:opacity-45',
    'data-pending:cursor-default data-pending:opacity-80 aria-disabled:cursor-default',
    variants[variant],
    sizes[size],
  );
}

export function Button({
  variant = 'quiet',
  size = 'medium',
  icon: Icon,
  className,
  children,
  ...props
}: ButtonProps) {
  return (
    <AriaButton {...props} className={classNames(buttonClasses(variant, size), className)}>
      {({ isPending }) => (
        <>
          {isPending ? (
            <Spinner />
          ) : (
            Icon && <Icon aria-hidden size={size === 'small' ? 15 : 17} strokeWidth={1.9} />
          )}
          {children}
        </>
      )}
    </AriaButton>
  );
}
