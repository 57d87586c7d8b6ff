import { expect, test } from 'vitest';
import { createSimd } from './simd.ts';

const simd = createSimd(4096);
const span = 24;
const filled = (length: number, seed: number) => {
  const row = simd.row(length);
  row.values.forEach((_, i) => (row.values[i] = Math.sin(i * 7 + seed)));
  return row;
};

test('rows are multiplied and added as one by one', () => {
  const [a, b] = [filled(span, 1), filled(span, 2)];
  const plain = a.values.reduce((sum, value, i) => sum + value * (b.values[i] ?? 0), 0);
  expect(simd.dot(a.at, b.at, a.end)).toBeCloseTo(plain, 4);
  const before = [...a.values];
  simd.add(a.at, b.at, a.end, 0.5);
  a.values.forEach((value, i) => expect(value).toBeCloseTo((before[i] ?? 0) + 0.5 * (b.values[i] ?? 0), 5));
});

test('a step of AdaGrad moves weights against the gradient, and hands on what they pass', () => {
  const [weights, squares, x, change] = [
    filled(span, 3),
    simd.row(span),
    filled(span, 4),
    simd.row(span),
  ] as const;
  squares.values.fill(0.01);
  const before = [...weights.values];
  simd.learn(weights.at, squares.at, x.at, change.at, weights.end, 0.5, 2, 0.06);
  before.forEach((value, i) => {
    const gradient = 0.5 * (x.values[i] ?? 0);
    expect(change.values[i]).toBeCloseTo(2 * 0.5 * value, 5);
    expect(squares.values[i]).toBeCloseTo(0.01 + gradient ** 2, 5);
    expect(weights.values[i]).toBeCloseTo(value - (0.06 * gradient) / Math.sqrt(0.01 + gradient ** 2), 5);
  });
});

test('a kernel answers row by row', () => {
  const rows = 8;
  const [input, kernel, bias, out] = [
    filled(span, 5),
    filled(span * rows, 6),
    filled(rows, 7),
    simd.row(rows),
  ];
  simd.convolve(input.at, kernel.at, bias.at, out.at, out.end, span * 4);
  out.values.forEach((value, f) => {
    let sum = bias.values[f] ?? 0;
    for (let i = 0; i < span; i++) sum += (input.values[i] ?? 0) * (kernel.values[f * span + i] ?? 0);
    expect(value).toBeCloseTo(sum, 4);
  });
});

test('the strongest of sums is kept, and a row that finds no room leaves the others as they are', () => {
  const small = createSimd(16);
  const [best, a, b, c, bias] = [1, 2, 3, 4, 5].map(seed => {
    const row = small.row(8);
    row.values.forEach((_, i) => (row.values[i] = Math.cos(i * 3 + seed)));
    return row;
  });
  if (!best || !a || !b || !c || !bias) throw new Error('five rows');
  const numbers = [best, a, b, c, bias].map(({ values }) => [...values]);
  const far = small.row(1 << 20);
  expect(small.all()[far.end / 4 - 1]).toBe(0);
  small.strongest(best.at, a.at, b.at, c.at, bias.at, best.end);
  for (let i = 0; i < 8; i++) {
    const sum = numbers.slice(1).reduce((total, row) => total + (row[i] ?? 0), 0);
    expect(small.all()[best.at / 4 + i]).toBeCloseTo(Math.max(numbers[0]?.[i] ?? 0, sum), 5);
  }
});
