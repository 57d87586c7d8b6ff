import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { KeyContext, type KeyBindings, type KeyRegistry } from './use-keys.ts';

/** A second key counts as following the first within this time. */
const SEQUENCE_MS = 900;

/** Hears single keys for the pages below it; silent while somebody types or a modifier is held. */
export function KeyProvider({ children }: { children: ReactNode }) {
  const sources = useRef(new Set<() => KeyBindings>());
  const registry = useMemo<KeyRegistry>(
    () => ({
      add: bindings => {
        sources.current.add(bindings);
        return () => void sources.current.delete(bindings);
      },
      all: () => [...sources.current].flatMap(bindings => Object.entries(bindings())),
    }),
    [],
  );
  useEffect(() => {
    let before = '';
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      const key = event.key.toLowerCase();
      const bindings = new Map(registry.all());
      const found = bindings.get(`${before} ${key}`) ?? bindings.get(key);
      clearTimeout(timer);
      before = key;
      timer = setTimeout(() => (before = ''), SEQUENCE_MS);
      if (!found) return;
      event.preventDefault();
      found.run();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      clearTimeout(timer);
    };
  }, [registry]);
  return <KeyContext value={registry}>{children}</KeyContext>;
}

function isTyping(target: EventTarget | null): boolean {
  const element = target instanceof HTMLElement ? target : null;
  return Boolean(
    element?.isContentEditable ||
    element?.closest(
      'input, textarea, select, [role="combobox"], [role="spinbutton"], [role="dialog"], [role="menu"], [role="listbox"]',
    ),
  );
}
