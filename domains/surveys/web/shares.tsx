import { Bars } from '../../../ui/charts/index.ts';
import { shareInterval } from '../model/share-interval.ts';

interface SharesProps {
  readonly title: string;
  readonly parts: readonly { readonly key: string; readonly label: string; readonly n: number }[];
  /** Persons that the shares are of. */
  readonly total: number;
}

/** How many of those who answered chose each, with Wilson's interval (1927). */
export function Shares({ title, parts, total }: SharesProps) {
  return (
    <Bars
      title={title}
      unit="share"
      scale={{ min: 0, max: 1 }}
      bars={parts.map(({ key, label, n }) => ({ key, label, n, ...shareInterval(n, total) }))}
    />
  );
}
