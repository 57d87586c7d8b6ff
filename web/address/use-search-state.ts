import { useNavigate, useLocation } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';

type SearchShape = Readonly<Record<string, string | readonly string[]>>;

type Widened<S extends SearchShape> = {
  readonly [K in keyof S]: S[K] extends string ? string : readonly string[];
};

/**
 * State that lives in the address bar, so that a view can be shared, reloaded and gone back to:
 * `const [search, setSearch] = useSearchState({ q: '', touchpoint: [] as string[] })`. Values equal to the default are
 * left out of the address. Pass a constant object declared outside the component.
 */
export function useSearchState<const S extends SearchShape>(
  defaults: S,
): [Widened<S>, (change: Partial<Widened<S>>, how?: 'push' | 'replace') => void] {
  const text = useLocation({ select: location => location.searchStr });
  const navigate = useNavigate();
  const state = useMemo(() => {
    const query = new URLSearchParams(text);
    return Object.fromEntries(
      Object.entries(defaults).map(([key, value]) => [
        key,
        typeof value === 'string'
          ? (query.get(key) ?? value)
          : query.has(key)
            ? query.getAll(key).filter(Boolean)
            : value,
      ]),
    ) as unknown as Widened<S>;
  }, [text, defaults]);
  const change = useCallback(
    (part: Partial<Widened<S>>, how: 'push' | 'replace' = 'replace') => {
      const query = new URLSearchParams(window.location.search);
      for (const [key, value] of Object.entries(part)) {
        query.delete(key);
        const items = typeof value === 'string' ? [value] : ((value ?? []) as readonly string[]);
        if (same(items, defaults[key])) continue;
        for (const item of items.length ? items : ['']) query.append(key, item);
      }
      const search = query.toString();
      void navigate({
        href: window.location.pathname + (search && `?${search}`),
        replace: how === 'replace',
      });
    },
    [navigate, defaults],
  );
  return [state, change];
}

function same(items: readonly string[], standard: string | readonly string[] | undefined): boolean {
  const other = typeof standard === 'string' ? [standard] : (standard ?? []);
  return items.length === other.length && items.every((item, index) => item === other[index]);
}
