import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link as AriaLink, type LinkProps as AriaLinkProps } from 'react-aria-components';
import { classNames } from '../class-names.ts';
import { buttonClasses, type ButtonSize, type ButtonVariant } from './button.tsx';

export interface LinkProps extends Omit<AriaLinkProps, 'children' | 'className' | 'style'> {
  readonly href: string;
  readonly className?: string;
  /** text: coloured, underlined on hover; bare: takes the look of what is inside it. */
  readonly look?: 'text' | 'bare';
  readonly children: ReactNode;
}

/** A link inside the app (the router takes it) or out of it. */
export function Link({ look = 'text', className, ...props }: LinkProps) {
  return (
    <AriaLink
      {...props}
      className={classNames(
        'cursor-pointer rounded-sm focus-ring',
        look === 'text'
          ? 'font-medium text-brand underline decoration-transparent underline-offset-4 transition-colors hover:text-brand-strong hover:decoration-current'
          : 'no-underline',
        className,
      )}
    />
  );
}

export interface ButtonLinkProps extends Omit<LinkProps, 'look'> {
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  readonly icon?: LucideIcon | undefined;
}

/** Goes somewhere, looks like a button. */
export function ButtonLink({
  variant = 'quiet',
  size = 'medium',
  icon: Icon,
  className,
  children,
  ...props
}: ButtonLinkProps) {
  return (
    <AriaLink {...props} className={classNames(buttonClasses(variant, size), className)}>
      {Icon && <Icon aria-hidden size={size === 'small' ? 15 : 17} strokeWidth={1.9} />}
      {children}
    </AriaLink>
  );
}
