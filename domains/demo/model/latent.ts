/** Satisfaction is felt on a line (standard deviations, higher is better); scales are where the line is cut. */

/** Above it one is satisfied: 4 of 5. */
export const satisfied5 = -0.2;
const cuts5 = [-1.6, -0.9, satisfied5, 0.8];
const cuts7 = [-1.9, -1.35, -0.85, -0.3, 0.3, 1];

/** 1–5, high is good. */
export function score5(latent: number): number {
  return cut(latent, cuts5);
}

/** 1–7, high is good. */
export function score7(latent: number): number {
  return cut(latent, cuts7);
}

/** Effort 1–5, low is good. */
export function effort5(latent: number): number {
  return 6 - cut(latent, cuts5);
}

/** 0–10 from loyalty; who is far down has few good words left. */
export function recommend(loyalty: number): number {
  const bitter = Math.min(0, loyalty + 0.9) * 1.6;
  return Math.min(10, Math.max(0, Math.round(7.75 + 1.8 * loyalty + bitter)));
}

function cut(latent: number, cuts: readonly number[]): number {
  let score = 1;
  for (const at of cuts) if (latent > at) score++;
  return score;
}

/** An experience so bad that it is remembered. */
export const badExperience = -0.9;
