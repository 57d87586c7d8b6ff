/** What was worked out for a name, until so many others were asked for since. */
export function keepLatest<T>(most: number): (name: string, workOut: () => T) => T {
  const kept = new Map<string, T>();
  return (name, workOut) => {
    const value = kept.get(name) ?? workOut();
    // A map keeps the order in which names were set: the first is the longest unused.
    kept.delete(name);
    kept.set(name, value);
    if (kept.size > most) for (const oldest of kept.keys()) return (kept.delete(oldest), value);
    return value;
  };
}
