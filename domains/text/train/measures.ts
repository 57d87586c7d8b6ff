/** Agreement of predicted with true classes. */
export interface Measures {
  readonly count: number;
  readonly accuracy: number;
  readonly macroF1: number;
  readonly weightedF1: number;
}

/** Classes that no text has are left out of the means. */
export function measure(truth: ArrayLike<number>, predicted: ArrayLike<number>, classes: number): Measures {
  const count = truth.length;
  let right = 0;
  let macro = 0;
  let weighted = 0;
  let present = 0;
  for (let k = 0; k < classes; k++) {
    let both = 0;
    let real = 0;
    let said = 0;
    for (let at = 0; at < count; at++) {
      if (truth[at] === k) real++;
      if (predicted[at] === k) said++;
      if (truth[at] === k && predicted[at] === k) both++;
    }
    right += both;
    if (real === 0) continue;
    const f1 = (2 * both) / (real + said);
    present++;
    macro += f1;
    weighted += f1 * real;
  }
  return {
    count,
    accuracy: right / Math.max(1, count),
    macroF1: macro / Math.max(1, present),
    weightedF1: weighted / Math.max(1, count),
  };
}

/** Expected calibration error: how far the stated probability of the answer is from how often it is right. */
export function calibrationError(truth: ArrayLike<number>, rows: readonly Float64Array[], bins = 15): number {
  const sums = Array.from({ length: bins }, () => ({ count: 0, stated: 0, right: 0 }));
  rows.forEach((row, at) => {
    let most = 0;
    for (let k = 1; k < row.length; k++) if ((row[k] ?? 0) > (row[most] ?? 0)) most = k;
    const stated = row[most] ?? 0;
    const bin = sums[Math.min(bins - 1, Math.floor(stated * bins))];
    if (bin === undefined) return;
    bin.count++;
    bin.stated += stated;
    bin.right += most === truth[at] ? 1 : 0;
  });
  return (
    sums.reduce((sum, { stated, right }) => sum + Math.abs(stated - right), 0) / Math.max(1, rows.length)
  );
}
