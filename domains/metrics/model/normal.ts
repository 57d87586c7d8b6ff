/**
 * erfc(x) for x ≥ 0 with about 14 significant digits, also far in the tail.
 * Below 2.5 the series of Abramowitz & Stegun 7.1.6 (all terms positive), above it the continued fraction 7.1.14.
 */
function complementaryError(x: number): number {
  if (x < 2.5) {
    let term = x;
    let sum = x;
    for (let k = 1; term > sum * 1e-17; k++) {
      term *= (2 * x * x) / (2 * k + 1);
      sum += term;
    }
    return 1 - (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
  }
  let fraction = 0;
  for (let k = 120; k >= 1; k--) fraction = k / 2 / (x + fraction);
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / (x + fraction);
}

/** P(Z ≤ x) of the standard normal distribution. */
export function normalCdf(x: number): number {
  const tail = complementaryError(Math.abs(x) / Math.SQRT2) / 2;
  return x < 0 ? tail : 1 - tail;
}

/** Two-sided p value of a standard normal test statistic. */
export function normalTwoSided(z: number): number {
  return complementaryError(Math.abs(z) / Math.SQRT2);
}

// Wichura (1988), Algorithm AS 241, routine PPND16: rational approximations in three regions, highest power first.
const central = {
  top: [
    2.5090809287301226727e3, 3.3430575583588128105e4, 6.726577092700870085e4, 4.5921953931549871457e4,
    1.3731693765509461125e4, 1.9715909503065514427e3, 1.3314166789178437745e2, 3.387132872796366608,
  ],
  bottom: [
    5.226495278852854561e3, 2.8729085735721942674e4, 3.930789580009271061e4, 2.1213794301586595867e4,
    5.3941960214247511077e3, 6.871870074920579083e2, 4.2313330701600911252e1, 1,
  ],
};
const middle = {
  top: [
    7.7454501427834140764e-4, 0.022723844989269184, 0.24178072517745061, 1.2704582524523684,
    3.6478483247632045, 5.769497221460691, 4.6303378461565453, 1.4234371107496835,
  ],
  bottom: [
    1.0507500716444169e-9, 5.475938084995345e-4, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
  ],
};
const far = {
  top: [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
    0.29656057182850487, 1.7848265399172913, 5.4637849111641144, 6.657904643501103,
  ],
  bottom: [
    2.0442631033899398e-15, 1.4215117583164459e-7, 1.8463183175100548e-5, 7.868691311456133e-4,
    0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
  ],
};

function ratio({ top, bottom }: { top: readonly number[]; bottom: readonly number[] }, x: number): number {
  const polynomial = (coefficients: readonly number[]) => coefficients.reduce((sum, c) => sum * x + c, 0);
  return polynomial(top) / polynomial(bottom);
}

/** x with P(Z ≤ x) = p, about 16 digits; ±∞ at p = 0 and 1. Wichura (1988), AS 241, PPND16. */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return NaN;
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(central, 0.180625 - q * q);
  const tail = q < 0 ? p : 1 - p;
  if (tail === 0) return q < 0 ? -Infinity : Infinity;
  const r = Math.sqrt(-Math.log(tail));
  const x = r <= 5 ? ratio(middle, r - 1.6) : ratio(far, r - 5);
  return q < 0 ? -x : x;
}

/** z of a two-sided interval: 1.95996… for 0.95. */
export function criticalZ(level: number): number {
  return normalQuantile(1 - (1 - level) / 2);
}
