import type { RecordFilter } from '../../platform/record-filter.ts';
import { currentTaxonomy } from './taxonomy-store.ts';
import { textTraits, type TextTrait } from './model/text-traits.ts';

/**
 * Filters of the feedback stream by what was found. A theme stands for the finer ones below it. A sentiment beside a theme
 * is what the text feels about it, else what it feels as a whole. `spoken` is the language of the text itself, `trait` one
 * of textTraits, `named` a name as '<kind>:<name>'.
 */
export const recordFilter: RecordFilter = {
  names: ['theme', 'sentiment', 'intent', 'spoken', 'trait', 'named'],
  async prepare(ctx, { theme, sentiment, intent, spoken, trait, named }) {
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
      const read = (condition: string): string =>
        `exists (select from text_reading r where r.workspace_id = f.workspace_id and r.feedback_id = f.id and ${condition})`;
      const parts: string[] = [];
      if (themes !== undefined) parts.push(mentioned('theme', themes, sentiment));
      else if (sentiment !== undefined) parts.push(read(`r.sentiment = any(${param(sentiment)})`));
      if (intent !== undefined) parts.push(mentioned('intent', intent, undefined));
      if (spoken !== undefined) parts.push(read(`r.language = any(${param(spoken)})`));
      if (named !== undefined) parts.push(mentioned('name', named, undefined));
      if (trait !== undefined) {
        const ways = textTraits.flatMap(one =>
          trait.includes(one) ? [conditionOf[one](param(ctx.workspace.id))] : [],
        );
        parts.push(ways.length === 0 ? 'false' : `(${ways.join(' or ')})`);
      }
      return parts.join(' and ');
    };
  },
};

/** Few texts have these: they are gathered by their own indexes. */
const conditionOf: Readonly<Record<TextTrait, (workspace: string) => string>> = {
  latinised: workspace =>
    `f.id in (select feedback_id from text_reading where workspace_id = ${workspace} and latinised)`,
  private: workspace =>
    `f.id in (select feedback_id from text_reading where workspace_id = ${workspace} and private)`,
  corrected: workspace =>
    `f.id in (select feedback_id from text_correction where workspace_id = ${workspace})`,
};
