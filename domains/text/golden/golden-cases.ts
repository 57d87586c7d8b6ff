import { arabicCases } from './ar.ts';
import { englishCases } from './en.ts';
import { persianCases } from './fa.ts';
import type { GoldenCase } from './golden-case.ts';
import { vietnameseCases } from './vi.ts';

/** Every golden case of every language. No model learns from them and no threshold is chosen by them. */
export const goldenCases: readonly GoldenCase[] = [
  ...persianCases,
  ...arabicCases,
  ...vietnameseCases,
  ...englishCases,
];
