import type { RecordFilter } from '../../platform/record-filter.ts';
import { currentTaxonomy } from './taxonomy-store.ts';

/**
 * `theme`, `sentiment` and `intent` of the feedback stream. A theme stands for the finer ones below it. A sentiment beside
 * a theme is what the text feels about it, else what it feels as a whole.
 */
export const recordFilter: RecordFilter = {
  names: ['theme', 'sentiment', 'intent'],
  async prepare(ctx, { theme, sentiment, intent }) {
    const { taxonomy } = await ctx.tx(db => currentTaxonomy(db, ctx.workspace.id));
    const themes =
      theme &&
      taxonomy.themes
        .filter(({ key, parent }) => theme.includes(key) || theme.includes(parent ?? ''))
        .map(one => one.key);
    return param => {
      const mentioned = (
        kind: string,
        keys: readonly string[],
        felt: readonly string[] | undefined,
      ): string =>
        `f.id in (select m.feedback_id from text_mention m where m.workspace_id = ${param(ctx.workspace.id)}
           and m.kind = '${kind}' and m.key = any(${param(keys)})${felt ? ` and m.sentiment = any(${param(felt)})` : ''})`;
      const parts: string[] = [];
      if (themes !== undefined) parts.push(mentioned('theme', themes, sentiment));
      else if (sentiment !== undefined)
        parts.push(`exists (select from text_reading r where r.workspace_id = f.workspace_id
          and r.feedback_id = f.id and r.sentiment = any(${param(sentiment)}))`);
      if (intent !== undefined) parts.push(mentioned('intent', intent, undefined));
      return parts.join(' and ');
    };
  },
};
