import type { ColumnRole, Guess } from './guess-mapping.ts';
import type { Mapping, MappingInput, ScoreMapping } from './mapping.ts';

/** The mapping as a person edits it: one choice per column, and what is said for the whole file. */
export interface Choices {
  readonly columns: readonly ColumnChoice[];
  readonly source: string;
  /** ISO day, used when no column is a time. */
  readonly fixedDay: string;
  readonly timeZone: string;
  /** Key of the touchpoint of all; '' for none. */
  readonly touchpoint: string;
  /** Language code of all; '' when not said. */
  readonly language: string;
  readonly file: NonNullable<MappingInput['file']>;
  readonly newTouchpoints: readonly { readonly key: string; readonly name: string }[];
}

export interface ColumnChoice {
  readonly column: string;
  readonly role: ColumnRole;
  /** With role 'score'. */
  readonly score: Omit<ScoreMapping, 'column' | 'touchpoint'> & { readonly touchpoint: string };
  /** With role 'time'. */
  readonly calendar: 'gregory' | 'persian' | 'islamic-umalqura';
  readonly order: 'ymd' | 'dmy' | 'mdy';
  /** With role 'attribute'. */
  readonly name: string;
  /** With role 'touchpoint': cell → key. */
  readonly keys: Readonly<Record<string, string>>;
}

/** Roles that only one column can have. */
export const singleRoles: ReadonlySet<ColumnRole> = new Set([
  'key',
  'time',
  'customerKey',
  'customerName',
  'email',
  'phone',
  'touchpoint',
  'channel',
  'language',
]);

interface Whole {
  readonly fileName: string;
  readonly today: string;
  readonly timeZone: string;
}

/** What to begin with: the proposals for the columns. */
export function choicesFromGuesses(guesses: readonly Guess[], { fileName, today, timeZone }: Whole): Choices {
  return {
    columns: guesses.map(guess => ({
      ...blank(guess.column),
      role: guess.role,
      ...(guess.score && {
        score: {
          ...blank(guess.column).score,
          ...guess.score,
          notApplicable: [...guess.score.notApplicable],
        },
      }),
      ...guess.time,
    })),
    source: sourceOf(fileName),
    fixedDay: today,
    timeZone,
    touchpoint: '',
    language: '',
    file: {},
    newTouchpoints: [],
  };
}

/** The choices that a mapping was made from, for a file with these columns. */
export function choicesFromMapping(mapping: Mapping, columns: readonly string[], whole: Whole): Choices {
  const { customer, time } = mapping;
  const roles = new Map<string | undefined, ColumnRole>([
    [mapping.key?.column, 'key'],
    [customer?.key, 'customerKey'],
    [customer?.name, 'customerName'],
    [customer?.email, 'email'],
    [customer?.phone, 'phone'],
    ['column' in time ? time.column : undefined, 'time'],
    [columnOf(mapping.channel), 'channel'],
    [columnOf(mapping.language), 'language'],
    [columnOf(mapping.touchpoint), 'touchpoint'],
    ...mapping.texts.map(text => [text.column, 'text'] as const),
    ...mapping.attributes.map(attribute => [attribute.column, 'attribute'] as const),
    ...mapping.scores.map(score => [score.column, 'score'] as const),
  ]);
  return {
    columns: columns.map(column => {
      const score = mapping.scores.find(one => one.column === column);
      const { touchpoint } = mapping;
      return {
        ...blank(column),
        role: roles.get(column) ?? 'ignore',
        ...(score && { score: { ...score, touchpoint: score.touchpoint ?? '' } }),
        ...('column' in time && time.column === column ? { calendar: time.calendar, order: time.order } : {}),
        name: mapping.attributes.find(one => one.column === column)?.name ?? column.slice(0, 60),
        keys:
          touchpoint !== undefined && 'column' in touchpoint && touchpoint.column === column
            ? (touchpoint.keys ?? {})
            : {},
      };
    }),
    source: mapping.source,
    fixedDay: 'fixed' in time ? time.fixed.slice(0, 10) : whole.today,
    timeZone: ('column' in time ? time.timeZone : undefined) ?? whole.timeZone,
    touchpoint:
      mapping.touchpoint !== undefined && 'fixed' in mapping.touchpoint ? mapping.touchpoint.fixed : '',
    language: mapping.language !== undefined && 'fixed' in mapping.language ? mapping.language.fixed : '',
    file: withoutUndefined(mapping.file ?? {}),
    newTouchpoints: mapping.newTouchpoints,
  };
}

/** The mapping that the choices say. */
export function mappingOf(choices: Choices): MappingInput {
  const { columns } = choices;
  const one = (role: ColumnRole): ColumnChoice | undefined => columns.find(column => column.role === role);
  const many = (role: ColumnRole): ColumnChoice[] => columns.filter(column => column.role === role);
  const time = one('time');
  const place = one('touchpoint');
  const named = <N extends string>(name: N, role: ColumnRole): { [K in N]?: string } => {
    const column = one(role)?.column;
    return column === undefined ? {} : ({ [name]: column } as { [K in N]?: string });
  };
  const customer = {
    ...named('key', 'customerKey'),
    ...named('name', 'customerName'),
    ...named('email', 'email'),
    ...named('phone', 'phone'),
  };
  const column = (role: ColumnRole): { column: string } | undefined => {
    const found = one(role);
    return found && { column: found.column };
  };
  const wanted = new Set([
    choices.touchpoint,
    ...Object.values(place?.keys ?? {}),
    ...many('score').map(c => c.score.touchpoint),
  ]);
  const language = column('language') ?? (choices.language === '' ? undefined : { fixed: choices.language });
  const touchpoint = place
    ? { column: place.column, ...(Object.keys(place.keys).length === 0 ? {} : { keys: { ...place.keys } }) }
    : choices.touchpoint === ''
      ? undefined
      : { fixed: choices.touchpoint };
  return {
    version: 1,
    source: choices.source,
    ...(Object.keys(choices.file).length === 0 ? {} : { file: choices.file }),
    ...(one('key') && { key: { column: one('key')?.column ?? '' } }),
    time: time
      ? { column: time.column, calendar: time.calendar, order: time.order, timeZone: choices.timeZone }
      : { fixed: `${choices.fixedDay}T12:00:00Z` },
    ...(one('channel') && { channel: { column: one('channel')?.column ?? '' } }),
    ...(language && { language }),
    ...(Object.keys(customer).length === 0 ? {} : { customer }),
    ...(touchpoint && { touchpoint }),
    texts: many('text').map(text => ({ column: text.column })),
    scores: many('score').map(({ column: scored, score: { touchpoint: about, ...score } }) => ({
      column: scored,
      ...score,
      ...(about === '' ? {} : { touchpoint: about }),
    })) as NonNullable<MappingInput['scores']>,
    attributes: many('attribute').map(({ column: fact, name }) => ({ column: fact, name })),
    newTouchpoints: choices.newTouchpoints
      .filter(({ key }) => wanted.has(key))
      .map(({ key, name }) => ({ key, name })),
  };
}

/** A key for a touchpoint that is to be made: letters that addresses can hold, else a number from the name. */
export function touchpointKey(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50);
  if (plain.length >= 2) return plain;
  let sum = 7;
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return `place-${sum.toString(36)}`;
}

function blank(column: string): ColumnChoice {
  return {
    column,
    role: 'ignore',
    score: {
      metric: 'rating',
      min: 1,
      max: 5,
      good: 'high',
      series: 'transactional',
      wording: 1,
      notApplicable: [],
      touchpoint: '',
    },
    calendar: 'gregory',
    order: 'ymd',
    name: column.slice(0, 60),
    keys: {},
  };
}

function sourceOf(fileName: string): string {
  const plain = fileName
    .replace(/(\.(csv|tsv|txt|xlsx|jsonl|gz))+$/i, '')
    .replace(/[^\p{L}\p{N} ._-]+/gu, ' ')
    .trim();
  return plain.replace(/^[ ._-]+/, '').slice(0, 80) || 'import';
}

function columnOf(one: { column: string } | { fixed: string } | undefined): string | undefined {
  return one !== undefined && 'column' in one ? one.column : undefined;
}

function withoutUndefined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as never;
}
