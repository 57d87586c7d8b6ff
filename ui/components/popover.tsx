import type { ReactElement, ReactNode } from 'react';
import {
  Dialog,
  DialogTrigger,
  Popover as AriaPopover,
  type PopoverProps as AriaPopoverProps,
} from 'react-aria-components';
import { classNames } from '../class-names.ts';

export interface PopoverSurfaceProps extends Omit<AriaPopoverProps, 'className' | 'style'> {
  readonly className?: string;
}

/** The lifted paper that menus, lists and popovers lie on. */
export function PopoverSurface({ className, ...props }: PopoverSurfaceProps) {
  return (
    <AriaPopover
      offset={6}
      {...props}
      className={classNames(
        'z-40 max-w-[calc(100vw-1rem)] animate-appear overflow-auto rounded-lg border border-line bg-raised text-ink shadow-lift outline-none',
        className,
      )}
    />
  );
}

interface PopoverProps {
  /** A Button or IconButton. */
  readonly trigger: ReactElement;
  readonly label: string;
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end';
  /** Open as soon as it appears. */
  readonly startsOpen?: boolean;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/** A small non-modal panel that belongs to its trigger. */
export function Popover({ trigger, label, placement = 'bottom start', startsOpen, children }: PopoverProps) {
  return (
    <DialogTrigger defaultOpen={startsOpen ?? false}>
      {trigger}
      <PopoverSurface placement={placement}>
        <Dialog aria-label={label} className="p-4 outline-none">
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </Dialog>
      </PopoverSurface>
    </DialogTrigger>
  );
}
