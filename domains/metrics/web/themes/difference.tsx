import { ChangeMark, useFigureFormat } from '../../../../ui/honest-number/index.ts';
import type { Comparison, Unit } from '../../index.ts';

interface DifferenceProps {
  readonly comparison: Comparison;
  readonly unit: Unit;
  /** Adds 'better', 'may be chance'. */
  readonly words?: boolean;
}

/** A difference with its interval beneath it. */
export function Difference({ comparison, unit, words = false }: DifferenceProps) {
  const figures = useFigureFormat();
  if (comparison.difference === null) return <span className="text-sm text-quiet">–</span>;
  return (
    <span className="block text-sm">
      <ChangeMark change={comparison} unit={unit} words={words} />
      {comparison.interval && (
        <span className="block text-xs text-quiet tabular">
          <bdi>{figures.changeRange(comparison.interval, unit)}</bdi>
        </span>
      )}
    </span>
  );
}
