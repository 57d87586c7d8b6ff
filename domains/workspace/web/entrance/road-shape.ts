type Point = readonly [x: number, y: number];

/** Cubic curves from the horizon to the reader's feet, each beginning where the last one ends. */
const curves: readonly (readonly [Point, Point, Point, Point])[] = [
  [[366, 366], [368, 392], [430, 385], [420, 430]],
  [[420, 430], [410, 500], [220, 460], [210, 550]],
  [[210, 550], [200, 640], [400, 610], [430, 700]],
  [[430, 700], [460, 790], [240, 810], [250, 940]],
]; // prettier-ignore

const SAMPLES = 24;
const [FAR_WIDTH, NEAR_WIDTH] = [4, 34];

/** The road as one shape that grows wider as it comes nearer, and its middle line. */
export function roadShape(): { readonly outline: string; readonly middle: string } {
  const points = curves.flatMap(curve => Array.from({ length: SAMPLES }, (_, i) => at(curve, i / SAMPLES)));
  const sides = points.map((point, i) => {
    const [x, y] = point;
    const [nextX, nextY] = points[Math.min(i + 1, points.length - 1)] ?? point;
    const [lastX, lastY] = points[Math.max(i - 1, 0)] ?? point;
    const length = Math.hypot(nextX - lastX, nextY - lastY) || 1;
    const share = i / (points.length - 1);
    const half = (FAR_WIDTH + (NEAR_WIDTH - FAR_WIDTH) * share ** 1.4) / 2;
    const [dx, dy] = [(-(nextY - lastY) / length) * half, ((nextX - lastX) / length) * half];
    return { left: [x + dx, y + dy] as const, right: [x - dx, y - dy] as const };
  });
  const outline = [...sides.map(s => s.left), ...sides.map(s => s.right).toReversed()];
  return { outline: `${line(outline)}Z`, middle: line(points) };
}

function at([a, b, c, d]: readonly [Point, Point, Point, Point], t: number): Point {
  const mix = (n: 0 | 1) =>
    (1 - t) ** 3 * a[n] + 3 * (1 - t) ** 2 * t * b[n] + 3 * (1 - t) * t ** 2 * c[n] + t ** 3 * d[n];
  return [mix(0), mix(1)];
}

function line(points: readonly Point[]): string {
  return points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
}
