import { useI18n } from '../i18n/i18n-context.ts';
import { ChartFrame, type ChartProps } from './chart-frame.tsx';

type ShareTone = 'good' | 'even' | 'both' | 'bad';

interface SharePart {
  readonly key: string;
  readonly label: string;
  readonly n: number;
  /** Default: the series' colours in turn. */
  readonly tone?: ShareTone;
}

interface ShareBarProps extends ChartProps {
  readonly parts: readonly SharePart[];
}

const tones: Readonly<Record<ShareTone, string>> = {
  good: 'var(--good)',
  even: 'var(--even)',
  both: 'var(--saffron)',
  bad: 'var(--bad)',
};

/** Parts of a whole as one bar, each named beneath. */
export function ShareBar({ title, titleHidden, parts }: ShareBarProps) {
  const { t, format } = useI18n();
  const total = parts.reduce((sum, part) => sum + part.n, 0);
  const colour = (part: SharePart, rank: number) =>
    part.tone ? tones[part.tone] : `var(--series-${(rank % 6) + 1})`;
  const share = (part: SharePart) => (total ? part.n / total : 0);
  return (
    <ChartFrame
      title={title}
      titleHidden={titleHidden ?? false}
      table={{
        columns: [t('ui.chart.name'), t('ui.chart.n'), t('ui.chart.share')],
        rows:
          total === 0
            ? []
            : parts.map(part => [part.label, format.integer(part.n), format.percent(share(part), 1)]),
      }}
    >
      <div aria-hidden className="flex h-5 gap-[2px] overflow-hidden rounded-md">
        {parts.map((part, rank) => (
          <span key={part.key} style={{ width: `${share(part) * 100}%`, background: colour(part, rank) }} />
        ))}
      </div>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {parts.map((part, rank) => (
          <li key={part.key} className="flex items-center gap-1.5">
            <span aria-hidden className="size-2.5 rounded-[3px]" style={{ background: colour(part, rank) }} />
            <bdi className="text-quiet">{part.label}</bdi>
            <strong className="font-semibold tabular">{format.percent(share(part))}</strong>
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}
