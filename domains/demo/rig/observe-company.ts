import type { FeedbackDraft } from '../../../platform/feedback-draft.ts';
import { collectObservations, type ObservationColumns } from '../../text/discovery/observation-columns.ts';
import { understand } from '../../text/server.ts';
import { defaultTaxonomy } from '../../text/taxonomy/default-taxonomy.ts';
import type { Demo } from '../generate-demo.ts';
import type { DemoCustomer } from '../model/customer.ts';
import { dayMs } from '../model/timeline.ts';

const parents = new Map(defaultTaxonomy.themes.map(theme => [theme.key, theme.parent]));
/** Known of a customer only after what is observed, or a name. */
const ofToday = new Set(['joined_on', 'lost_on', 'lost_reason', 'tenure', 'app_version']);
/** A record's mean score that is as bad as two of five (as in metrics/themes/observations-analytics.ts). */
const badScore = 0.6;

interface Reading {
  readonly bad: readonly string[];
  readonly neutral: readonly string[];
  readonly isBad: boolean;
}

/** A demo company as discovery sees it, with its texts read by the real pipeline: each text once. Day 0 is the demo's first. */
export function observeCompany(demo: Demo): ObservationColumns {
  const readings = new Map<string, Reading>();
  const observations = collectObservations(demo.world.timeline.days);
  for (const batch of demo.batches(500)) {
    const customers = new Map(batch.customers.map(one => [one.externalKey, one]));
    for (const { draft } of batch.feedback) {
      const customer = customers.get(draft.customer?.externalKey ?? '');
      const scores = draft.scores.map(score => {
        const touchpoint = score.touchpointId ?? draft.touchpointId ?? '';
        const name = `${score.metric} ${score.series} ${touchpoint} ${score.min}-${score.max} ${score.good}`;
        const up = (score.value - score.min) / (score.max - score.min);
        return [name, score.good === 'high' ? 1 - up : up] as const;
      });
      const mean = scores.reduce((sum, [, badness]) => sum + badness, 0) / scores.length;
      observations.add({
        day: Math.floor((draft.occurredAt.getTime() - demo.world.timeline.start) / dayMs),
        parts: partsOf(draft, customer),
        badly: draft.text === undefined ? undefined : badlyOf(read(readings, draft), mean >= badScore),
        scores,
      });
    }
  }
  return observations.columns();
}

function partsOf(draft: FeedbackDraft, customer: DemoCustomer | undefined): Record<string, string> {
  const { segment = '', ...own } = customer?.attributes ?? {};
  const parts: Record<string, string> = { channel: draft.channel, segment };
  if (draft.language) parts['language'] = draft.language;
  if (draft.touchpointId) parts['touchpoint'] = draft.touchpointId;
  for (const [name, value] of Object.entries(own)) if (!ofToday.has(name)) parts[`attribute.${name}`] = value;
  for (const [name, value] of Object.entries(draft.attributes)) parts[`attribute.${name}`] = value;
  return parts;
}

function read(known: Map<string, Reading>, draft: FeedbackDraft): Reading {
  const text = draft.text ?? '';
  const before = known.get(text);
  if (before !== undefined) return before;
  const { themes, sentiment } = understand(text);
  const felt = new Map<string, Set<string>>();
  for (const { theme, sentiment: feeling } of themes)
    for (const key of [theme, parents.get(theme)])
      if (key !== undefined) felt.set(key, (felt.get(key) ?? new Set()).add(feeling));
  const isOf = (feelings: ReadonlySet<string>) =>
    feelings.has('neg') || feelings.has('mixed') ? 'bad' : feelings.has('pos') ? 'pos' : 'neu';
  const keys = (which: string) => [...felt].filter(([, one]) => isOf(one) === which).map(([key]) => key);
  const reading = {
    bad: keys('bad'),
    neutral: keys('neu'),
    isBad: sentiment.label === 'neg' || sentiment.label === 'mixed',
  };
  known.set(text, reading);
  return reading;
}

function badlyOf({ bad, neutral, isBad }: Reading, isScoredBadly: boolean): string[] {
  return [...bad, ...(isBad || isScoredBadly ? [...neutral, ''] : [])];
}
