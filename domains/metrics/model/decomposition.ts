/** A group's share of the answers and its value in the two periods; null when it has no answers there. */
export interface GroupChange {
  readonly key: string;
  readonly before: { readonly n: number; readonly value: number | null };
  readonly after: { readonly n: number; readonly value: number | null };
}

export interface ChangeParts {
  readonly before: number;
  readonly after: number;
  /** after − before = mix + rate, within 1e-9. */
  readonly change: number;
  /** Because other groups answered. */
  readonly mix: number;
  /** Because the groups' own scores changed. */
  readonly rate: number;
  readonly groups: readonly { readonly key: string; readonly mix: number; readonly rate: number }[];
  /** Simpson's reversal: the total moved one way although no group did and at least one moved the other. */
  readonly reversal: boolean;
}

/**
 * Splits the change of an average over groups into who answered (mix) and how each group's score changed (rate).
 * Symmetric, so that no period is the base: rate = Σ ½(w₁+w₂)(m₂−m₁), mix = Σ (w₂−w₁)(½(m₁+m₂) − ½(M₁+M₂)).
 * Kitagawa (1955), JASA 50, 1168–1194. Taking the grand mean from the mix terms changes no sum (weights sum to 1)
 * and lets a group's mix part say whether its growth pulled the total up or down. A group that answered in only
 * one period has no rate: all of it is mix. Null when either period has no answers.
 */
export function decomposeChange(groups: readonly GroupChange[]): ChangeParts | null {
  const n1 = groups.reduce((sum, g) => sum + g.before.n, 0);
  const n2 = groups.reduce((sum, g) => sum + g.after.n, 0);
  if (!(n1 > 0 && n2 > 0)) return null;
  const rows = groups.flatMap(g => {
    const m1 = g.before.n > 0 ? g.before.value : g.after.value;
    const m2 = g.after.n > 0 ? g.after.value : g.before.value;
    if (m1 === null || m2 === null) return [];
    return [{ key: g.key, w1: g.before.n / n1, w2: g.after.n / n2, m1, m2 }];
  });
  const before = rows.reduce((sum, g) => sum + g.w1 * g.m1, 0);
  const after = rows.reduce((sum, g) => sum + g.w2 * g.m2, 0);
  const parts = rows.map(g => ({
    key: g.key,
    mix: (g.w2 - g.w1) * ((g.m1 + g.m2) / 2 - (before + after) / 2),
    rate: ((g.w1 + g.w2) / 2) * (g.m2 - g.m1),
  }));
  const change = after - before;
  const against = (moved: number) => change * moved < 0;
  return {
    before,
    after,
    change,
    mix: parts.reduce((sum, g) => sum + g.mix, 0),
    rate: parts.reduce((sum, g) => sum + g.rate, 0),
    groups: parts,
    reversal: rows.some(g => against(g.m2 - g.m1)) && rows.every(g => g.m1 === g.m2 || against(g.m2 - g.m1)),
  };
}
