import { Label, ProgressBar as AriaProgressBar } from 'react-aria-components';
import { useI18n } from '../i18n/i18n-context.ts';

interface ProgressBarProps {
  readonly label: string;
  /** 0…1; leave out while the whole is not known. */
  readonly value?: number | undefined;
  /** What is happening now: '12,000 of 103,850 rows'. */
  readonly note?: string | undefined;
}

export function ProgressBar({ label, value, note }: ProgressBarProps) {
  const { format } = useI18n();
  const known = value !== undefined;
  return (
    <AriaProgressBar
      isIndeterminate={!known}
      value={known ? value * 100 : 0}
      {...(known && { valueLabel: format.percent(value) })}
      className="flex flex-col gap-2"
    >
      {({ percentage, valueText }) => (
        <>
          <div className="flex items-baseline justify-between gap-4 text-sm">
            <Label className="font-medium">{label}</Label>
            <span className="text-quiet tabular">{valueText}</span>
          </div>
          <div className="h-2 overflow-hidden rounded-full bg-line">
            <div
              className={
                known
                  ? 'h-full rounded-full bg-brand transition-[width] duration-200'
                  : 'h-full w-1/3 animate-shimmer rounded-full bg-brand'
              }
              style={known ? { width: `${percentage ?? 0}%` } : undefined}
            />
          </div>
          {note && <p className="text-sm text-quiet">{note}</p>}
        </>
      )}
    </AriaProgressBar>
  );
}
