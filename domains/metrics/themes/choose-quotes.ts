import type { z } from 'zod';
import type { Context } from '../../../platform/context.ts';
import { loadFeedback } from '../../feedback/server.ts';
import { findPrivate } from '../../text/private/find-private.ts';
import type { Feeling } from '../model/feelings.ts';
import { representativeTexts } from '../model/representative.ts';
import type { FoundMention } from '../themes-analytics.ts';
import type { themesContract } from '../themes-contract.ts';

type ThemeAnswer = z.output<(typeof themesContract)['theme']['response']>;
export type Quote = ThemeAnswer['quotes'][number];

/** Longer quotes are cut at a word. */
const longest = 320;
/** Personal data less sure than this is not taken for it. */
const sure = 0.3;

/** Of each group of records the `wanted` that stand for the others, without personal data. */
export async function chooseQuotes(
  ctx: Context,
  groups: readonly (readonly Omit<FoundMention, 'theme'>[])[],
  wanted: number,
): Promise<Quote[][]> {
  const ids = [...new Set(groups.flatMap(group => group.map(({ feedback }) => feedback)))];
  const records = ids.length === 0 ? [] : await ctx.tx(db => loadFeedback(ctx, db, ids));
  const known = new Map(records.map(record => [record.id, record]));
  return groups.map(group => {
    const candidates = group.flatMap(({ feedback, feeling }) => {
      const record = known.get(feedback);
      return record?.text === undefined ? [] : [{ record, text: record.text, feeling }];
    });
    const chosen = representativeTexts(
      candidates.map(({ text }) => text),
      wanted,
    );
    return chosen.flatMap(place => {
      const candidate = candidates[place];
      return candidate === undefined ? [] : [quoteOf(candidate)];
    });
  });
}

function quoteOf({
  record,
  text,
  feeling,
}: {
  readonly record: { readonly id: string; readonly occurredAt: Date; readonly language?: string | undefined };
  readonly text: string;
  readonly feeling: Feeling;
}): Quote {
  return {
    feedbackId: record.id,
    text: shortened(withoutPrivate(text)),
    sentiment: feeling,
    occurredAt: record.occurredAt.toISOString(),
    language: record.language ?? null,
  };
}

/** Personal data as three dots, in whatever language. */
function withoutPrivate(text: string): string {
  let shown = '';
  let at = 0;
  for (const { start, end, confidence } of findPrivate(text)) {
    if (confidence < sure || start < at) continue;
    shown += `${text.slice(at, start)}•••`;
    at = end;
  }
  return shown + text.slice(at);
}

function shortened(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.lastIndexOf(' ', longest);
  return `${text.slice(0, cut > longest / 2 ? cut : longest).trimEnd()}…`;
}
