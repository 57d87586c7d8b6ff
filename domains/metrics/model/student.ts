import { criticalZ, normalCdf, normalTwoSided } from './normal.ts';

/** ln Γ(x), x > 0. Lanczos approximation, g = 7, nine terms (Godfrey's coefficients), about 15 digits. */
function logGamma(x: number): number {
  const lanczos = [
    676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
    -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
  ];
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const y = x - 1;
  const sum = lanczos.reduce((total, c, i) => total + c / (y + i + 1), 0.9999999999998099);
  const t = y + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (y + 0.5) * Math.log(t) - t + Math.log(sum);
}

/** Continued fraction of the incomplete beta function by Lentz's method (Press et al., Numerical Recipes, §6.4). */
function betaFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const keep = (v: number) => (Math.abs(v) < tiny ? tiny : v);
  let c = 1;
  let d = 1 / keep(1 - ((a + b) * x) / (a + 1));
  let h = d;
  for (let m = 1; m <= 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / keep(1 + even * d);
    c = keep(1 + even / c);
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / keep(1 + odd * d);
    c = keep(1 + odd / c);
    h *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return h;
}

/** Regularised incomplete beta function I_x(a, b), given x and 1 − x so that neither loses digits. */
function incompleteBeta(x: number, rest: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (rest <= 0) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(rest));
  return x < (a + 1) / (a + b + 2)
    ? (front * betaFraction(x, a, b)) / a
    : 1 - (front * betaFraction(rest, b, a)) / b;
}

/** Beyond this many degrees of freedom t and z agree to more digits than logGamma keeps. */
const asGoodAsNormal = 1e8;

/** Two-sided p value of t with `df` degrees of freedom (need not be whole). Abramowitz & Stegun 26.5.27. */
export function studentTwoSided(t: number, df: number): number {
  if (df > asGoodAsNormal) return normalTwoSided(t);
  const t2 = t * t;
  return incompleteBeta(df / (df + t2), t2 / (df + t2), df / 2, 0.5);
}

/** P(T ≤ t). */
export function studentCdf(t: number, df: number): number {
  if (df > asGoodAsNormal) return normalCdf(t);
  const tail = studentTwoSided(t, df) / 2;
  return t < 0 ? tail : 1 - tail;
}

/**
 * Cornish–Fisher expansion of t around z, to 1/df⁴ (Abramowitz & Stegun 26.7.5): 12 digits from 1,000 degrees of
 * freedom on, the first guess below.
 */
function expandedT(z: number, df: number): number {
  const z2 = z * z;
  const g1 = (z * (z2 + 1)) / 4;
  const g2 = (z * ((5 * z2 + 16) * z2 + 3)) / 96;
  const g3 = (z * (((3 * z2 + 19) * z2 + 17) * z2 - 15)) / 384;
  const g4 = (z * ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945)) / 92_160;
  return z + (g1 + (g2 + (g3 + g4 / df) / df) / df) / df;
}

/**
 * t of a two-sided interval: 2.7764… for 0.95 and 4 degrees of freedom.
 * Newton's method on ln p against ln t, where the tail is nearly straight; the expansion where it is exact.
 */
export function criticalT(level: number, df: number): number {
  const alpha = 1 - level;
  const z = criticalZ(level);
  if (df >= 1000) return expandedT(z, df);
  if (df === 1) return 1 / Math.tan((Math.PI * alpha) / 2);
  const logDensityFront = logGamma((df + 1) / 2) - logGamma(df / 2) - 0.5 * Math.log(df * Math.PI);
  let t = z + (expandedT(z, Math.max(df, 5)) - z) * Math.max(1, 5 / df);
  for (let i = 0; i < 50; i++) {
    const p = studentTwoSided(t, df);
    const slope = -2 * Math.exp(logDensityFront - ((df + 1) / 2) * Math.log1p((t * t) / df));
    const step = (Math.log(p / alpha) * p) / (slope * t);
    t *= Math.exp(-Math.max(-2, Math.min(2, step)));
    if (Math.abs(step) < 1e-14) break;
  }
  return t;
}
