import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';

interface TooltipProps {
  readonly text: string;
  /** One focusable control of this kit. */
  readonly children: ReactElement;
}

/** A few words on hover and keyboard focus. Nothing may be known only from a tooltip. */
export function Tooltip({ text, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <AriaTooltip
        offset={6}
        className="z-50 max-w-64 animate-appear rounded-md bg-ink px-2.5 py-1 text-sm text-paper shadow-lift"
      >
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
