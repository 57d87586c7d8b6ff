import { createContext, use, useEffect, useLayoutEffect, useRef } from 'react';
import type { MessageKey } from '../../platform/i18n/translator.ts';

export interface KeyBinding {
  /** What it does, for the list under `?`. */
  readonly label: MessageKey;
  readonly run: () => void;
}

/** Key (KeyboardEvent.key, lower case; 'g f' for two in a row) → what it does. */
export type KeyBindings = Readonly<Record<string, KeyBinding>>;

export interface KeyRegistry {
  readonly add: (bindings: () => KeyBindings) => () => void;
  readonly all: () => readonly (readonly [key: string, binding: KeyBinding])[];
}

export const KeyContext = createContext<KeyRegistry | null>(null);

/** Single keys of this page, off while somebody types: `useKeys({ j: { label: 'feedback.next', run } })`. */
export function useKeys(bindings: KeyBindings): void {
  const registry = use(KeyContext);
  const latest = useRef(bindings);
  useLayoutEffect(() => {
    latest.current = bindings;
  });
  useEffect(() => registry?.add(() => latest.current), [registry]);
}
