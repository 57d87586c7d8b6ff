import { type KeyboardEvent, useState } from 'react';
import { useI18n } from '../i18n/i18n-context.ts';

interface PointFocus {
  /** Rank of the point under the pointer or chosen with the arrows. */
  readonly active: number | undefined;
  readonly setActive: (rank: number | undefined) => void;
  /** For the element that takes the focus. */
  readonly keys: {
    readonly tabIndex: 0;
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onBlur: () => void;
    readonly onFocus: () => void;
  };
}

/** Walks the points of a picture with the arrow keys, in the direction they are drawn; Enter opens, Escape leaves. */
export function usePointFocus(count: number, onOpen?: (rank: number) => void): PointFocus {
  const { direction } = useI18n();
  const [active, setActive] = useState<number>();
  const onKeyDown = (event: KeyboardEvent) => {
    const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const from = active ?? count - 1;
    const next = { [forward]: from + 1, [back]: from - 1, Home: 0, End: count - 1 }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      setActive(Math.min(count - 1, Math.max(0, next)));
    } else if (event.key === 'Enter' && active !== undefined && onOpen) {
      onOpen(active);
    } else if (event.key === 'Escape') {
      setActive(undefined);
    }
  };
  return {
    active: active !== undefined && active < count ? active : undefined,
    setActive,
    keys: {
      tabIndex: 0,
      onKeyDown,
      onBlur: () => setActive(undefined),
      onFocus: () => active === undefined && count > 0 && setActive(count - 1),
    },
  };
}
