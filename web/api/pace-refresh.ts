/** At most one refresh begins in this time; a tick of the eye, and gentle to a server under a stream of answers. */
export const refreshEveryMs = 500;

export interface RefreshPacer {
  /** Something named so is stale now. */
  readonly note: (name: string) => void;
  readonly stop: () => void;
}

/**
 * Refreshes at once on the first event, then at most every `everyMs`, and never while a refresh is still under way:
 * what happens meanwhile is gathered for the next one. So nothing is shown older than need be, nothing is left out,
 * and a slow answer is never thrown away for a newer question.
 */
export function paceRefresh(
  refresh: (names: ReadonlySet<string>) => Promise<unknown>,
  everyMs: number = refreshEveryMs,
): RefreshPacer {
  let stale = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isBusy = false;
  let isStopped = false;

  function next(): void {
    timer = undefined;
    if (isBusy || isStopped || stale.size === 0) return;
    const names = stale;
    stale = new Set();
    isBusy = true;
    timer = setTimeout(next, everyMs);
    void run(names);
  }

  async function run(names: ReadonlySet<string>): Promise<void> {
    try {
      await refresh(names);
    } catch {
      // Each answer shows its own failure; the next event asks again.
    }
    isBusy = false;
    if (timer === undefined) next();
  }

  return {
    note(name) {
      stale.add(name);
      if (timer === undefined) next();
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
