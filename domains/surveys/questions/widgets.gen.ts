// Written by `npm run generate` from the folders it names; do not edit.
// Each is a file of its own in the browser: only what is used is loaded.

export const widgets = {
  ces1: () => import('./ces1/widget.ts'),
  ces2: () => import('./ces2/widget.ts'),
  csat: () => import('./csat/widget.ts'),
  'multiple-choice': () => import('./multiple-choice/widget.ts'),
  nps: () => import('./nps/widget.ts'),
  rating: () => import('./rating/widget.ts'),
  'single-choice': () => import('./single-choice/widget.ts'),
  statement: () => import('./statement/widget.ts'),
  text: () => import('./text/widget.ts'),
} as const;
