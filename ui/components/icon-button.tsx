import type { LucideIcon } from 'lucide-react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { classNames } from '../class-names.ts';
import { Tooltip } from './tooltip.tsx';

export interface IconButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  /** What it does; read aloud and shown as a tooltip. */
  readonly label: string;
  readonly icon: LucideIcon;
  readonly size?: 'medium' | 'small';
  /** Icons that point along the line of text: mirrored in right-to-left. */
  readonly mirrors?: boolean;
  readonly className?: string;
}

export function IconButton({
  label,
  icon: Icon,
  size = 'medium',
  mirrors,
  className,
  ...props
}: IconButtonProps) {
  return (
    <Tooltip text={label}>
      <AriaButton
        {...props}
        aria-label={label}
        className={classNames(
          'inline-grid shrink-0 cursor-pointer place-items-center rounded-md text-quiet transition-colors duration-150 focus-ring',
          'hover:bg-sunken hover:text-ink pressed:bg-line disabled:cursor-default disabled:opacity-40',
          size === 'small' ? 'size-7 coarse:size-10' : 'size-(--control-height)',
          className,
        )}
      >
        <Icon
          aria-hidden
          size={size === 'small' ? 16 : 18}
          strokeWidth={1.9}
          className={mirrors ? 'rtl:-scale-x-100' : undefined}
        />
      </AriaButton>
    </Tooltip>
  );
}
