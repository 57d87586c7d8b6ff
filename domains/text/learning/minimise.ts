/**
 * Least value of a smooth convex function by L-BFGS with backtracking (Nocedal and Wright 2006, algorithms 7.4 and 3.1).
 * Deterministic: the same function and start give the same bits. `evaluate` writes the gradient and returns the value.
 */
export function minimise(
  start: Float64Array,
  evaluate: (at: Float64Array, gradient: Float64Array) => number,
  {
    rounds = 60,
    tolerance = 1e-5,
    flat = 1e-9,
  }: { readonly rounds?: number; readonly tolerance?: number; readonly flat?: number } = {},
): Float64Array {
  const size = start.length;
  let point = start.slice();
  let gradient = new Float64Array(size);
  let value = evaluate(point, gradient);
  const past: Step[] = [];
  for (let round = 0; round < rounds && largest(gradient) > tolerance; round++) {
    const direction = descentOf(gradient, past);
    const slope = dot(direction, gradient);
    if (!(slope < 0)) break;
    let step = past.length === 0 ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
    const next = new Float64Array(size);
    const nextGradient = new Float64Array(size);
    let nextValue = Infinity;
    for (let tries = 0; tries < mostTries; tries++, step /= 2) {
      for (let i = 0; i < size; i++) next[i] = (point[i] ?? 0) + step * (direction[i] ?? 0);
      nextValue = evaluate(next, nextGradient);
      if (nextValue <= value + sufficient * step * slope) break;
    }
    if (!(nextValue < value)) break;
    const move = new Float64Array(size);
    const change = new Float64Array(size);
    for (let i = 0; i < size; i++) {
      move[i] = (next[i] ?? 0) - (point[i] ?? 0);
      change[i] = (nextGradient[i] ?? 0) - (gradient[i] ?? 0);
    }
    const curvature = dot(move, change);
    if (curvature > 1e-12) past.push({ move, change, inverse: 1 / curvature });
    if (past.length > memory) past.shift();
    const isFlat = value - nextValue < flat * Math.max(1, Math.abs(value));
    point = next;
    gradient = nextGradient;
    value = nextValue;
    if (isFlat) break;
  }
  return point;
}

interface Step {
  readonly move: Float64Array;
  readonly change: Float64Array;
  readonly inverse: number;
}

const memory = 8;
const mostTries = 30;
const sufficient = 1e-4;

/** The two-loop recursion: the inverse Hessian, as far as the past steps tell it, times the gradient, downwards. */
function descentOf(gradient: Float64Array, past: readonly Step[]): Float64Array {
  const direction = gradient.map(value => -value);
  const shares: number[] = [];
  for (let at = past.length - 1; at >= 0; at--) {
    const { move, change, inverse } = past[at] as Step;
    const share = inverse * dot(move, direction);
    shares[at] = share;
    for (let i = 0; i < direction.length; i++) direction[i] = (direction[i] ?? 0) - share * (change[i] ?? 0);
  }
  const last = past.at(-1);
  if (last !== undefined) {
    const scale = 1 / (last.inverse * dot(last.change, last.change));
    for (let i = 0; i < direction.length; i++) direction[i] = (direction[i] ?? 0) * scale;
  }
  past.forEach(({ move, change, inverse }, at) => {
    const share = (shares[at] ?? 0) - inverse * dot(change, direction);
    for (let i = 0; i < direction.length; i++) direction[i] = (direction[i] ?? 0) + share * (move[i] ?? 0);
  });
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function largest(values: Float64Array): number {
  let most = 0;
  for (const value of values) most = Math.max(most, Math.abs(value));
  return most;
}
