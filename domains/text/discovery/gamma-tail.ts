import { logGamma } from './upper-tail.ts';

/**
 * P(Z ≥ z) of a standardised sum with that skewness: a Pearson type III (shifted gamma) distribution, which a sum of a few skewed
 * scores follows much better than a normal one. `skew` under 0.01 counts as none.
 */
export function skewedTail(z: number, skew: number): number {
  if (Math.abs(skew) < 0.01) return normalTail(z);
  // Gamma of shape 4/γ², moved and scaled to mean 0 and variance 1; a negative skew is the mirrored distribution.
  const shape = 4 / (skew * skew);
  const place = shape + z * Math.sqrt(shape) * Math.sign(skew);
  if (place <= 0) return skew > 0 ? 1 : 0;
  return skew > 0 ? upperGamma(shape, place) : 1 - upperGamma(shape, place);
}

/** P(Z ≥ z) of the standard normal distribution. */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  // Abramowitz and Stegun 26.2.17 (error under 8e−8); far out Mills' ratio, which keeps its relative precision.
  if (z > 4) return density / (z + 1 / (z + 2 / (z + 3 / (z + 4 / z))));
  const t = 1 / (1 + 0.2316419 * z);
  return (
    density * t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  );
}

/** Regularised upper incomplete gamma function Q(a, x): series below a + 1, continued fraction (Lentz) above. */
function upperGamma(a: number, x: number): number {
  if (a > 400) {
    // Wilson and Hilferty: the cube root is all but normal.
    const spread = 1 / (9 * a);
    return normalTail((Math.cbrt(x / a) - 1 + spread) / Math.sqrt(spread));
  }
  const front = Math.exp(-x + a * Math.log(x) - logGamma(a));
  if (x < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let k = 1; k < 1000 && term > sum * 1e-13; k++) sum += term *= x / (a + k);
    return Math.max(0, 1 - front * sum);
  }
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let value = d;
  for (let k = 1; k < 1000; k++) {
    const step = -k * (k - a);
    b += 2;
    d = 1 / (step * d + b);
    c = b + step / c;
    value *= d * c;
    if (Math.abs(d * c - 1) < 1e-13) break;
  }
  return front * value;
}
