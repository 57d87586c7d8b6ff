import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import type { Tone } from './banner.tsx';

const tones: Readonly<Record<Tone | 'plain', string>> = {
  plain: 'bg-sunken text-quiet',
  neutral: 'bg-brand-soft text-brand-strong',
  good: 'bg-good-soft text-good-ink',
  attention: 'bg-saffron-soft text-saffron-ink',
  bad: 'bg-bad-soft text-bad-ink',
};

interface BadgeProps {
  readonly tone?: Tone | 'plain';
  readonly icon?: LucideIcon | undefined;
  readonly children: ReactNode;
}

/** A word about a state. The word says it; the colour only helps. */
export function Badge({ tone = 'plain', icon: Icon, children }: BadgeProps) {
  return (
    <span
      className={classNames(
        'inline-flex max-w-full items-center gap-1 rounded-full px-2.5 py-0.5 text-xs font-medium whitespace-nowrap',
        tones[tone],
      )}
    >
      {Icon && <Icon aria-hidden size={12} strokeWidth={2.2} className="shrink-0" />}
      <span className="truncate">{children}</span>
    </span>
  );
}
