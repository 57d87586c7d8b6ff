import { useCallback, useMemo } from 'react';
import { useCall, useWorkspace } from '../../../web/index.ts';
import { searchContract } from '../search-contract.ts';

export interface ThemeNames {
  /** 'delivery-speed' → 'Speed of delivery' in the reader's language; the key itself when nothing is known of it, '…' until then. */
  readonly name: (key: string) => string;
  /** All themes of the current version, those of one parent together. */
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly description?: string;
  }[];
}

/** What the company's taxonomy calls its themes. */
export function useThemeNames(): ThemeNames {
  const { can } = useWorkspace();
  const answer = useCall(searchContract.themeNames, {}, { enabled: can('text.read') });
  const themes = answer.data?.themes;
  const names = useMemo(() => new Map((themes ?? []).map(theme => [theme.key, theme.name])), [themes]);
  const options = useMemo(
    () =>
      (themes ?? [])
        .filter(theme => theme.parent === undefined)
        .flatMap(parent => [parent, ...(themes ?? []).filter(theme => theme.parent === parent.key)])
        .map(({ key, parent }) => ({
          value: key,
          label: names.get(key) ?? key,
          ...(parent !== undefined && { description: names.get(parent) ?? parent }),
        })),
    [themes, names],
  );
  // Nobody should read keys for the moment that the names are on their way.
  const { isLoading } = answer;
  return {
    name: useCallback(key => names.get(key) ?? (isLoading ? '…' : key), [names, isLoading]),
    options,
  };
}
