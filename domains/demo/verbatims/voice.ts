import type { CategoryKey, ProductKey } from '../model/catalogue.ts';
import type { CityKey, CourierKey, MarketKey } from '../model/markets.ts';
import type { EventDetail } from '../model/history.ts';
import type { LostReason, SegmentKey } from '../model/people.ts';
import type { SurveyWords } from '../model/survey-words.ts';
import type { TeamKey, Theme, TouchpointKey } from '../model/touchpoints.ts';
import type { Random } from '../model/random.ts';

/** How a language speaks in the demo: what a folder under verbatims/ exports as `voice`. */
export interface Voice {
  readonly language: string;
  readonly words: CompanyWords;
  readonly people: People;
  readonly surveys: SurveyWords;
  readonly registers: readonly Register[];
  /** Writes a number as people of this language type it. */
  readonly number: (value: number, random: Random) => string;
  /** Last touch: typing habits, slips, emoji. Must not change what is said. */
  readonly finish: (text: string, tone: Tone, register: string, random: Random) => string;
}

export type Tone = 'good' | 'bad' | 'neutral';

/** Names of everything the company has, as a person of this language reads and says them. */
export interface CompanyWords {
  /** Full name, and what people call it. */
  readonly company: { readonly name: string; readonly short: string };
  readonly teams: Readonly<Record<TeamKey, string>>;
  readonly touchpoints: Readonly<Record<TouchpointKey, string>>;
  readonly cities: Readonly<Record<CityKey, string>>;
  readonly markets: Readonly<Record<MarketKey, string>>;
  readonly couriers: Readonly<Record<CourierKey, string>>;
  readonly categories: Readonly<Record<CategoryKey, string>>;
  readonly products: Readonly<Record<ProductKey, string>>;
  readonly segments: Readonly<Record<SegmentKey, string>>;
  readonly kinds: { readonly personal: string; readonly business: string };
  readonly tenures: readonly [string, string, string, string];
  readonly lostReasons: Readonly<Record<LostReason, string>>;
  /** Staff: four of each team who talk with customers, and the person who leads each team. */
  readonly leads: Readonly<Record<TeamKey, string>>;
  readonly agents: { readonly care: readonly string[]; readonly stores: readonly string[] };
  readonly journey: string;
  /** What the details of an event are called. */
  readonly details: Readonly<Record<EventDetail, string>>;
}

/** Given names with their romanisation for e-mail addresses ('سارا sara'), and family names. */
export interface People {
  readonly women: readonly string[];
  readonly men: readonly string[];
  readonly families: readonly string[];
  readonly full: (given: string, family: string, random: Random, woman: boolean) => string;
}

/** A manner of writing: colloquial, formal, a dialect. A text keeps to one. */
export interface Register {
  readonly key: string;
  readonly weight: number;
  /** What can be said about a theme. A dialect may be silent about some. */
  readonly clauses: Readonly<Partial<Record<Theme, ThemeClauses>>>;
  readonly openers: Readonly<Record<Tone, readonly string[]>>;
  readonly closers: Readonly<Record<Tone, readonly string[]>>;
  /** What led up to it, as a sentence of its own: 'I ordered the kettle last week. ' Fits every theme its slots fit. */
  readonly contexts: readonly string[];
  /** Joins two statements that agree: '، ', ' and '. Includes its spaces. */
  readonly and: readonly string[];
  /** Joins two that disagree, either way round. */
  readonly but: readonly string[];
  /** Joins praise and the one thing that was wrong: ', shame that '. */
  readonly flaw: readonly string[];
  /** Greeting of a letter or chat, and its ending. */
  readonly greetings: readonly string[];
  readonly farewells: readonly string[];
  /** Says that the customer leaves. */
  readonly leaving: readonly string[];
  /** Answers of a word or two. */
  readonly brief: Readonly<Record<Tone, readonly string[]>>;
  /** How staff note a call: '{clause}' is what the customer said. Absent: customers only. */
  readonly notes?: readonly string[];
}

/** Statements about one theme: whole clauses without a full stop. */
export interface ThemeClauses {
  readonly good: readonly string[];
  readonly bad: readonly string[];
  readonly wish?: readonly string[];
  readonly ask?: readonly string[];
}

/** What must be said of a text; kept in the truth file, never shown in the product. */
export interface TextLabel {
  readonly sentiment: 'positive' | 'negative' | 'mixed' | 'neutral';
  readonly themes: readonly Theme[];
  readonly intent: 'praise' | 'complaint' | 'wish' | 'question' | 'leaving' | 'comment';
}
