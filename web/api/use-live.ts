import { type Query, useQueryClient } from '@tanstack/react-query';
import { createContext, use, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { paceRefresh } from './pace-refresh.ts';

type LiveListener = (payload: Readonly<Record<string, unknown>>) => void;

/** Open connection of a workspace; `on` returns the function that stops listening. */
export interface Live {
  readonly on: (event: string, listener: LiveListener) => () => void;
}

export const LiveContext = createContext<Live | null>(null);

function liveNamesOf({ meta }: Query): readonly string[] {
  return (meta?.['live'] ?? []) as readonly string[];
}

/** The workspace's event stream; answers that named an event in `useCall(…, { live })` are asked again. */
export function useLiveConnection(slug: string): Live {
  const client = useQueryClient();
  const [live] = useState(() => createSource());
  useEffect(() => {
    const pacer = paceRefresh(names =>
      client.invalidateQueries({
        predicate: query => liveNamesOf(query).some(name => names.has(name)),
      }),
    );
    const stop = live.open(`/api/v1/w/${encodeURIComponent(slug)}/live`, event => pacer.note(event));
    return () => {
      stop();
      pacer.stop();
    };
  }, [slug, live, client]);
  // Which events are wanted is known from the mounted queries; EventSource needs each by name.
  useEffect(() => {
    const note = () => {
      for (const query of client.getQueryCache().getAll()) {
        for (const name of liveNamesOf(query)) live.want(name);
      }
    };
    note();
    return client.getQueryCache().subscribe(note);
  }, [client, live]);
  return live;
}

/** Listens to one live event of the workspace, for progress bars and the like. */
export function useLive(event: string, listener: LiveListener): void {
  const live = use(LiveContext);
  const latest = useRef(listener);
  useLayoutEffect(() => {
    latest.current = listener;
  });
  useEffect(() => live?.on(event, payload => latest.current(payload)), [live, event]);
}

function createSource() {
  const listeners = new Map<string, Set<LiveListener>>();
  const wanted = new Set<string>();
  let source: EventSource | undefined;
  let heard: (event: string) => void = () => {};

  function attach(name: string): void {
    source?.addEventListener(name, message => {
      heard(name);
      const payload = JSON.parse((message as MessageEvent<string>).data) as Readonly<Record<string, unknown>>;
      for (const listener of listeners.get(name) ?? []) listener(payload);
    });
  }
  function want(name: string): void {
    if (wanted.has(name)) return;
    wanted.add(name);
    attach(name);
  }
  return {
    want,
    on(event: string, listener: LiveListener) {
      want(event);
      const set = listeners.get(event) ?? new Set();
      listeners.set(event, set.add(listener));
      return () => void set.delete(listener);
    },
    open(address: string, onEvent: (event: string) => void) {
      heard = onEvent;
      source = new EventSource(address);
      let isAgain = false;
      source.addEventListener('open', () => {
        // Whatever was told while the line was down is unknown: everything live may be stale.
        if (isAgain) for (const name of wanted) heard(name);
        isAgain = true;
      });
      for (const name of wanted) attach(name);
      return () => {
        source?.close();
        source = undefined;
      };
    },
  };
}
