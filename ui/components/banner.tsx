import { CircleAlert, CircleCheck, Info, type LucideIcon, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';

export type Tone = 'neutral' | 'good' | 'attention' | 'bad';

const looks: Readonly<Record<Tone, { readonly classes: string; readonly icon: LucideIcon }>> = {
  neutral: { classes: 'bg-brand-soft text-ink [&>svg]:text-brand-strong', icon: Info },
  good: { classes: 'bg-good-soft text-ink [&>svg]:text-good-ink', icon: CircleCheck },
  attention: { classes: 'bg-saffron-soft text-ink [&>svg]:text-saffron-ink', icon: TriangleAlert },
  bad: { classes: 'bg-bad-soft text-ink [&>svg]:text-bad-ink', icon: CircleAlert },
};

export interface BannerProps {
  readonly tone?: Tone;
  readonly title?: string;
  readonly action?: ReactNode;
  readonly children?: ReactNode;
}

/** Something to know about the whole screen or form: what happened, why, what to do. */
export function Banner({ tone = 'neutral', title, action, children }: BannerProps) {
  const { classes, icon: Icon } = looks[tone];
  return (
    <div
      role={tone === 'bad' ? 'alert' : 'status'}
      className={classNames('flex animate-appear items-start gap-3 rounded-lg px-4 py-3 text-base', classes)}
    >
      <Icon aria-hidden size={18} className="mt-[0.25em] shrink-0" />
      <div className="min-w-0 flex-1">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div>{children}</div>}
      </div>
      {action && <div className="shrink-0">{action}</div>}
    </div>
  );
}
