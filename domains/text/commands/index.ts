import type { Command } from '../../../platform/module.ts';

export const commands: readonly Command[] = [
  {
    name: 'text analyse',
    summary: 'Understand texts: JSON lines {"id","text","lang"?} in, one JSON line each out',
    usage:
      'text analyse [--task full|sentiment|sentiment2] [--base] < TEXTS.jsonl   (--base: no plugged models)',
    options: { task: { type: 'string' }, base: { type: 'boolean' } },
    needs: 'none',
    load: () => import('./analyse-texts.ts'),
  },
  {
    name: 'text classify',
    summary: 'Sort texts by a trained classifier with labels of its own (vsfc-topics, banking77)',
    usage: 'text classify --task NAME < TEXTS.jsonl',
    options: { task: { type: 'string' } },
    needs: 'none',
    load: () => import('./classify-texts.ts'),
  },
];
