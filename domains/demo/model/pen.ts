import type { Answer, Score } from '../../../platform/feedback-draft.ts';
import { compose, type Said, type Saying, type Speaker } from '../verbatims/compose.ts';
import type { CompanyWords } from '../verbatims/voice.ts';
import type { Ids } from './answering.ts';
import type { DemoFeedback } from './feedback.ts';
import type { History, TouchFacts } from './history.ts';
import { appVersion, tenureBand, type Profile } from './people.ts';
import { createRandom, type Random } from './random.ts';
import { factsIn } from './saying.ts';
import { dayMs } from './timeline.ts';
import type { TouchpointKey } from './touchpoints.ts';
import type { World } from './world.ts';

/** Writes down what one customer says. */
export interface Pen {
  readonly world: World;
  readonly history: History;
  readonly ids: Ids;
  readonly random: Random;
  /** Puts it into words of the customer's language; undefined when the demo has no voice for it. */
  write(saying: Omit<Saying, 'form' | 'facts'>, form: Saying['form'], facts?: TouchFacts): Said | undefined;
  draft(parts: DraftParts): DemoFeedback;
}

export interface DraftParts {
  readonly key: string;
  readonly source: string;
  readonly channel: string;
  readonly at: number;
  readonly survey?: { readonly id: string; readonly version: number };
  readonly touchpoint: TouchpointKey | undefined;
  readonly facts: TouchFacts;
  readonly scores: readonly Score[];
  readonly answers: readonly Answer[];
  readonly words: Said | undefined;
}

export function createPen(
  world: World,
  history: History,
  ids: Ids,
  speaker: Speaker | undefined,
  random: Random,
): Pen {
  const { profile } = history;
  // Words have a stream of their own: a new template changes no figure.
  const wording = createRandom(world.seed, 'words', profile.index);
  return {
    world,
    history,
    ids,
    random,
    write(saying, form, facts = {}) {
      if (speaker === undefined) return undefined;
      const slots = factsIn(speaker.voice, profile, facts, wording);
      return compose(speaker, { ...saying, form, facts: slots }, wording);
    },
    draft: parts => ({
      draft: {
        key: parts.key,
        source: parts.source,
        channel: parts.channel,
        occurredAt: new Date(parts.at),
        customer: { externalKey: profile.externalKey },
        ...(parts.touchpoint && { touchpointId: ids.touchpoint(parts.touchpoint) }),
        ...(parts.survey && { surveyId: parts.survey.id, surveyVersion: parts.survey.version }),
        scores: parts.scores,
        answers: parts.answers,
        ...(parts.words && { text: parts.words.text }),
        language: profile.language,
        attributes: attributesOf(world, profile, parts, ids.words),
      },
      label: parts.words?.label,
    }),
  };
}

/**
 * What was so when it was said, in the workspace's words: facts of the event, and what of the customer has changed since
 * (their app, how long they had been one). What stays is kept with the customer.
 */
function attributesOf(
  { timeline }: World,
  profile: Profile,
  { facts, at }: Pick<DraftParts, 'facts' | 'at'>,
  words: CompanyWords,
): Readonly<Record<string, string>> {
  const day = Math.floor((at - timeline.start) / dayMs);
  const version = facts.version ?? appVersion(profile, day);
  const attributes: Record<string, string> = { tenure: words.tenures[tenureBand(profile.joined, day)] };
  if (facts.courier) attributes['courier'] = words.couriers[facts.courier];
  if (facts.category) attributes['category'] = words.categories[facts.category];
  if (facts.product) attributes['product'] = words.products[facts.product];
  if (version) attributes['app_version'] = version;
  if (facts.agent !== undefined) {
    const agents = facts.problem === undefined ? words.agents.stores : words.agents.care;
    attributes['agent'] = agents[facts.agent % agents.length] ?? '';
  }
  return attributes;
}
