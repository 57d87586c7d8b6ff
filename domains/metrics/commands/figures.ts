import { findTouchpoints } from '../../journeys/server.ts';
import type { Context } from '../../../platform/context.ts';
import type { CommandRun } from '../../../platform/module.ts';
import { listFigures, type FigureList } from '../actions/list-figures.ts';
import { metricsContract } from '../contract.ts';
import { fail } from '../errors.ts';
import type { Figure } from '../model/figure.ts';

/** `safar figures METRIC …`: the action behind the screens, printed. */
export const figures: CommandRun = async ({ ctx, values, positionals, print }) => {
  if (ctx === undefined) throw new Error('figures needs a workspace');
  const { by, filter, ...given } = values;
  const query: Record<string, unknown> = { metric: positionals[0] ?? 'nps' };
  for (const name of ['from', 'to', 'range', 'unit', 'level'])
    if (given[name] !== undefined) query[name] = given[name];
  if (Array.isArray(by)) query['by'] = by.flatMap(names => names.split(','));
  for (const one of Array.isArray(filter) ? filter : []) {
    const [name, value] = split(one);
    const before = query[name];
    query[name] = [...(Array.isArray(before) ? before : []), value];
  }
  await nameTouchpoints(ctx, query);
  const parsed = metricsContract.list.query?.safeParse(query);
  if (!parsed?.success) {
    const field = parsed?.error.issues[0]?.path.join('.') ?? '';
    throw fail.badFilter({ filter: field, example: '--from 2026-01-01 --unit month --filter channel=phone' });
  }
  const found = await listFigures(ctx, parsed.data);
  show(found, print);
  return found;
};

function split(filter: string): [string, string] {
  const at = filter.indexOf('=');
  if (at < 1) throw fail.badFilter({ filter, example: 'channel=phone' });
  return [filter.slice(0, at), filter.slice(at + 1)];
}

/** Touchpoints may be given by key or name. */
async function nameTouchpoints(ctx: Context, query: Record<string, unknown>): Promise<void> {
  const given = query['touchpoint'];
  if (!Array.isArray(given)) return;
  const touchpoints = await ctx.tx(db => findTouchpoints(db, true));
  query['touchpoint'] = given.map(
    value => touchpoints.find(t => t.id === value || t.key === value || t.name === value)?.id ?? value,
  );
}

function show({ metric, range, strands, names, by }: FigureList, print: (line: string) => void): void {
  print(`${metric}, ${range.from} … ${range.to}`);
  for (const { strand, total, figures: list } of strands) {
    const of = [strand.series, strand.scale, strand.wording > 1 ? `wording ${strand.wording}` : ''].filter(
      Boolean,
    );
    print(`${of.join(', ')}: ${said(total)}`);
    if (list.length === 1 && by.length === 0) continue;
    for (const { keys, period, figure } of list) {
      const group = by.map(dimension => names[dimension]?.[keys[dimension] ?? ''] ?? keys[dimension] ?? '');
      print(`  ${[period?.from, ...group].filter(part => part !== undefined).join('\t')}\t${said(figure)}`);
    }
  }
  if (strands.length === 0) print('no answers');
}

function said({ value, interval, n, method, withheld }: Figure): string {
  if (withheld) return `withheld (${withheld.reason}), n ${n}`;
  const range = interval ? ` [${interval.low.toFixed(3)} … ${interval.high.toFixed(3)}]` : '';
  return `${value?.toFixed(3)}${range}, n ${n}, ${method}`;
}
