import { Switch as AriaSwitch, type SwitchProps as AriaSwitchProps } from 'react-aria-components';
import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';

export interface SwitchProps extends Omit<AriaSwitchProps, 'children' | 'className' | 'style'> {
  readonly children: ReactNode;
  readonly description?: string | undefined;
  readonly className?: string;
}

/** On or off, at once; a Checkbox where something must be saved first. */
export function Switch({ children, description, className, ...props }: SwitchProps) {
  return (
    <AriaSwitch
      {...props}
      className={classNames(
        'group inline-flex cursor-pointer items-start gap-3 text-base data-disabled:opacity-50 coarse:min-h-10',
        className,
      )}
    >
      <span
        className={classNames(
          'mt-[0.15em] flex h-5 w-9 shrink-0 items-center rounded-full bg-control p-0.5 transition-colors duration-150 group-selected:bg-brand',
          'outline-2 outline-offset-2 outline-transparent group-data-focus-visible:outline-brand',
        )}
      >
        <span className="size-4 rounded-full bg-surface shadow-soft transition-transform duration-150 group-selected:translate-x-4 rtl:group-selected:-translate-x-4" />
      </span>
      <span>
        {children}
        {description && <span className="block text-sm text-quiet">{description}</span>}
      </span>
    </AriaSwitch>
  );
}
