import type { Random } from '../model/random.ts';
import type { Theme } from '../model/touchpoints.ts';
import type { Register, TextLabel, ThemeClauses, Tone, Voice } from './voice.ts';
import { fillTemplate, parseTemplate, usable, type Slots, type Template } from './template.ts';

/** One thing to be said: about what, and whether it was good. */
export interface Point {
  readonly theme: Theme;
  readonly good: boolean;
}

/** What a text shall say. `form`: an answer to a survey, a letter, a chat line, a review, or a call as staff note it. */
export interface Saying {
  readonly points: readonly Point[];
  readonly intent: TextLabel['intent'];
  readonly form: 'answer' | 'letter' | 'chat' | 'review' | 'note';
  /** Facts known about the event, in the text's language: {product}, {city}, {courier}, {days}, {staff} … */
  readonly facts: Slots;
}

export interface Said {
  readonly text: string;
  readonly label: TextLabel;
}

type Kind = keyof ThemeClauses;

interface Compiled {
  readonly register: Register;
  readonly clauses: ReadonlyMap<string, readonly Template[]>;
  readonly lists: Readonly<Record<ListName, readonly Template[]>>;
}

type ListName =
  | `${'openers' | 'closers' | 'brief'}.${Tone}`
  | 'contexts'
  | 'and'
  | 'but'
  | 'flaw'
  | 'greetings'
  | 'farewells'
  | 'leaving'
  | 'notes';

/** A voice made ready to speak; compile once, compose often. */
export interface Speaker {
  readonly voice: Voice;
  readonly registers: readonly Compiled[];
}

export function createSpeaker(voice: Voice): Speaker {
  return { voice, registers: voice.registers.map(compile) };
}

function compile(register: Register): Compiled {
  const clauses = new Map<string, readonly Template[]>();
  for (const [theme, kinds] of Object.entries(register.clauses)) {
    for (const [kind, sources] of Object.entries(kinds ?? {})) {
      clauses.set(`${theme}/${kind}`, (sources as readonly string[]).map(parseTemplate));
    }
  }
  const list = (sources: readonly string[] | undefined): readonly Template[] =>
    (sources ?? []).map(parseTemplate);
  const { openers, closers, brief } = register;
  return {
    register,
    clauses,
    lists: {
      'openers.good': list(openers.good),
      'openers.bad': list(openers.bad),
      'openers.neutral': list(openers.neutral),
      'closers.good': list(closers.good),
      'closers.bad': list(closers.bad),
      'closers.neutral': list(closers.neutral),
      'brief.good': list(brief.good),
      'brief.bad': list(brief.bad),
      'brief.neutral': list(brief.neutral),
      contexts: list(register.contexts),
      and: list(register.and),
      but: list(register.but),
      flaw: list([...register.but, ...register.flaw]),
      greetings: list(register.greetings),
      farewells: list(register.farewells),
      leaving: list(register.leaving),
      notes: list(register.notes),
    },
  };
}

/** Says it in this voice, in one register throughout; undefined when no register has the words. */
export function compose(speaker: Speaker, saying: Saying, random: Random): Said | undefined {
  const able = speaker.registers.filter(each => canSay(each, saying));
  if (able.length === 0) return undefined;
  const chosen = able[random.weighted(able.map(each => each.register.weight))] as Compiled;
  // A wish or a question stands alone half of the time.
  const spoken = asked(saying) && random.chance(0.5) ? [] : saying.points;
  const tone = toneOf(spoken);
  const label = labelOf(saying, tone, spoken.length);
  const say = (name: ListName): string => {
    return fillOne(chosen.lists[name], saying.facts, random) ?? '';
  };

  if (saying.form === 'answer' && isPlain(saying) && saying.points.length < 2 && random.chance(0.07)) {
    const text = say(`brief.${tone}`);
    return {
      text: speaker.voice.finish(text, tone, chosen.register.key, random),
      label: { ...label, themes: ['general'] },
    };
  }

  const body = writeBody(chosen, saying, spoken, random, say);
  if (body === undefined) return undefined;
  const text = dress(body, saying, tone, random, say, chosen);
  return { text: speaker.voice.finish(text, tone, chosen.register.key, random), label };
}

function isPlain(saying: Saying): boolean {
  return saying.intent === 'praise' || saying.intent === 'complaint' || saying.intent === 'comment';
}

function canSay(compiled: Compiled, saying: Saying): boolean {
  if (saying.form === 'note' && compiled.register.notes === undefined) return false;
  if (!saying.points.every(point => has(compiled, point.theme, point.good ? 'good' : 'bad', saying.facts))) {
    return false;
  }
  const asks = asked(saying);
  return asks === undefined || has(compiled, lastTheme(saying), asks, saying.facts);
}

/** The kind of clause that a wish or a question ends with. */
function asked(saying: Saying): 'wish' | 'ask' | undefined {
  return saying.intent === 'wish' ? 'wish' : saying.intent === 'question' ? 'ask' : undefined;
}

/** The theme a wish or question is about. */
function lastTheme(saying: Saying): Theme {
  return saying.points.at(-1)?.theme ?? 'general';
}

function has(compiled: Compiled, theme: Theme, kind: Kind, facts: Slots): boolean {
  return compiled.clauses.get(`${theme}/${kind}`)?.some(template => usable(template, facts)) ?? false;
}

function clause(
  compiled: Compiled,
  theme: Theme,
  kind: Kind,
  facts: Slots,
  random: Random,
): string | undefined {
  return fillOne(compiled.clauses.get(`${theme}/${kind}`) ?? [], facts, random);
}

/** Any one of the templates that the facts can fill. */
function fillOne(templates: readonly Template[], facts: Slots, random: Random): string | undefined {
  const start = random.int(Math.max(1, templates.length));
  for (let offset = 0; offset < templates.length; offset++) {
    const template = templates[(start + offset) % templates.length] as Template;
    if (usable(template, facts)) return fillTemplate(template, facts, random);
  }
  return undefined;
}

/** The points one after another, joined as they agree or not; then the wish, the question or the farewell. */
function writeBody(
  compiled: Compiled,
  saying: Saying,
  points: readonly Point[],
  random: Random,
  say: (name: ListName) => string,
): string | undefined {
  const asks = asked(saying);
  let body = '';
  let before: boolean | undefined;
  for (const point of points) {
    const words = clause(compiled, point.theme, point.good ? 'good' : 'bad', saying.facts, random);
    if (words === undefined) return undefined;
    if (before !== undefined) body += say(before === point.good ? 'and' : before ? 'flaw' : 'but');
    body += words;
    before = point.good;
  }
  if (saying.intent === 'leaving') body += (body === '' ? '' : '. ') + say('leaving');
  if (asks) {
    const words = clause(compiled, lastTheme(saying), asks, saying.facts, random);
    if (words === undefined) return undefined;
    body += (body === '' ? '' : '. ') + words;
  }
  return body;
}

const contextChance = { answer: 0.3, letter: 0.55, chat: 0.35, review: 0.5, note: 0.2 };
const openerChance = { answer: 0.3, letter: 0, chat: 0.1, review: 0.45, note: 0 };
const closerChance = { answer: 0.22, letter: 0, chat: 0.15, review: 0.4, note: 0 };

function dress(
  body: string,
  saying: Saying,
  tone: Tone,
  random: Random,
  say: (name: ListName) => string,
  compiled: Compiled,
): string {
  const { form } = saying;
  const asks = asked(saying) !== undefined;
  const context = random.chance(contextChance[form]) ? say('contexts') : '';
  let text = repeats(context, body) ? body : context + body;
  if (form === 'note') {
    const note = random.pick(compiled.lists.notes);
    return sentences(fillTemplate(note, { ...saying.facts, clause: text }, random), random);
  }
  const greets = form === 'letter' || (form === 'chat' && random.chance(0.5));
  if (greets) text = say('greetings') + text;
  else if (context === '' && !asks && random.chance(openerChance[form])) {
    const opener = say(`openers.${tone}`);
    if (!repeats(opener, text)) text = opener + text;
  }
  if (!asks && random.chance(closerChance[form])) {
    const closer = say(`closers.${tone}`);
    if (!repeats(closer, text)) text = `${endWith(text, '. ')}${closer}`;
  }
  if (form === 'letter' && random.chance(0.7)) {
    const farewell = say(tone !== 'good' && random.chance(0.7) ? 'farewells' : `closers.${tone}`);
    if (!repeats(farewell, text)) text = `${endWith(text, '. ')}${farewell}`;
  }
  return sentences(text, random);
}

/** Whether a word of some length of `addition` is in `text` already. */
function repeats(addition: string, text: string): boolean {
  if (addition === '') return false;
  const known = text.toLowerCase();
  return addition
    .toLowerCase()
    .split(/[\s،,.!؟?]+/)
    .some(word => word.length > 3 && known.includes(word));
}

function endWith(text: string, stop: string): string {
  return /[.!?؟…»”]$/.test(text) ? `${text} ` : text + stop;
}

/** Capital letters after full stops, and a stop at the end for those who set one. */
function sentences(text: string, random: Random): string {
  const tidy = text
    .replace(/ {2,}/g, ' ')
    .replace(/ ([.,،؛])/g, '$1')
    .trim();
  const capital = tidy.replace(
    /(^|[.!?]\s+)(\p{Ll})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
  if (/[.!?؟…»”]$/.test(capital)) return capital;
  const end = random.next();
  return end < 0.5 ? capital : end < 0.92 ? `${capital}.` : `${capital}!`;
}

function toneOf(points: readonly Point[]): Tone {
  const good = points.some(point => point.good);
  const bad = points.some(point => !point.good);
  return good === bad ? 'neutral' : good ? 'good' : 'bad';
}

function labelOf(saying: Saying, tone: Tone, spoken: number): TextLabel {
  const themes = [...new Set(spoken > 0 ? saying.points.map(point => point.theme) : [lastTheme(saying)])];
  const mixed = spoken > 1 && tone === 'neutral';
  return {
    sentiment: mixed ? 'mixed' : tone === 'good' ? 'positive' : tone === 'bad' ? 'negative' : 'neutral',
    themes: themes.length === 0 ? ['general'] : themes,
    intent: saying.intent,
  };
}
