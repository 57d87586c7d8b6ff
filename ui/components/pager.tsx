import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useI18n } from '../i18n/i18n-context.ts';
import { IconButton } from './icon-button.tsx';

export interface PagerProps {
  /** Rank of the first and last row shown, from 1. */
  readonly from: number;
  readonly to: number;
  /** How many there are in all, when known. */
  readonly total?: number | undefined;
  /** Absent at the ends. */
  readonly onPrevious?: (() => void) | undefined;
  readonly onNext?: (() => void) | undefined;
}

export function Pager({ from, to, total, onPrevious, onNext }: PagerProps) {
  const { t } = useI18n();
  return (
    <nav
      aria-label={t('ui.pager.label')}
      className="flex items-center justify-end gap-2 px-3 py-2 text-sm text-quiet"
    >
      <span>
        {total === undefined ? t('ui.pager.range', { from, to }) : t('ui.pager.rangeOf', { from, to, total })}
      </span>
      <IconButton
        mirrors
        label={t('ui.pager.previous')}
        icon={ChevronLeft}
        isDisabled={!onPrevious}
        onPress={() => onPrevious?.()}
      />
      <IconButton
        mirrors
        label={t('ui.pager.next')}
        icon={ChevronRight}
        isDisabled={!onNext}
        onPress={() => onNext?.()}
      />
    </nav>
  );
}
