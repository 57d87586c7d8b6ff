import { useI18n } from '../../../../ui/index.ts';
import { useFigureFormat } from '../../../../ui/honest-number/index.ts';
import type { Comparison } from '../../index.ts';

/** More or less often than before: neither good nor bad, so without their colours. */
export function ShareChange({
  change,
  isLong = false,
}: {
  readonly change: Comparison;
  /** The words are seen, too. */
  readonly isLong?: boolean;
}) {
  const { t } = useI18n();
  const figures = useFigureFormat();
  if (change.difference === null) return null;
  const rises = change.difference > 0;
  const word = change.significant ? (rises ? 'moreOften' : 'lessOften') : 'perhaps';
  return (
    <span
      title={t(`themes.${word}`)}
      className={`text-xs whitespace-nowrap tabular ${change.significant ? 'font-semibold' : 'text-quiet'}`}
    >
      <bdi>{figures.change(change.difference, 'share')}</bdi>
      <span className={isLong ? 'ms-1' : 'sr-only'}> {t(`themes.${word}`)}</span>
    </span>
  );
}
