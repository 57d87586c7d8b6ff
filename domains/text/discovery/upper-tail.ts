/**
 * Probability of `count` or more events when the mean and variance are these: Poisson, or negative binomial when the
 * variance is the greater. Summed from the tail, so that it stays exact where 1 − cdf would be lost in rounding.
 */
export function upperTail(count: number, mean: number, variance: number): number {
  if (count <= 0) return 1;
  if (mean <= 0) return 0;
  const extra = variance - mean;
  const size = extra > mean * 1e-9 ? (mean * mean) / extra : Number.POSITIVE_INFINITY;
  let term = Math.exp(
    Number.isFinite(size) ? logNegativeBinomial(count, mean, size) : logPoisson(count, mean),
  );
  let sum = 0;
  // Below the mean the terms still grow: go on until they are small beside the sum.
  for (let k = count; k < count + 100_000; k++) {
    sum += term;
    const ratio = Number.isFinite(size) ? ((k + size) / (k + 1)) * (mean / (mean + size)) : mean / (k + 1);
    term *= ratio;
    if (ratio < 1 && term < sum * 1e-12) break;
  }
  return Math.min(1, sum);
}

function logPoisson(k: number, mean: number): number {
  return k * Math.log(mean) - mean - logGamma(k + 1);
}

function logNegativeBinomial(k: number, mean: number, size: number): number {
  return (
    logGamma(k + size) -
    logGamma(size) -
    logGamma(k + 1) +
    size * Math.log(size / (size + mean)) +
    k * Math.log(mean / (size + mean))
  );
}

const lanczos = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];

/** ln Γ(x) for x > 0, by Lanczos' series (g = 7). */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  let sum = 0.9999999999998099;
  lanczos.forEach((coefficient, at) => (sum += coefficient / (x + at)));
  const t = x + 6.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}
