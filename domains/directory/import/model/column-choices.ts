import type { Wishes } from '../../../../platform/table-import/schemas.ts';
import type { ColumnRole, Guess } from './guess-mapping.ts';
import type { CustomerMapping, CustomerMappingInput } from './mapping.ts';

/** The mapping as a person edits it: one choice per column, and what is said for the whole file. */
export interface Choices {
  readonly columns: readonly ColumnChoice[];
  /** Language code of all; '' when not said. */
  readonly language: string;
  readonly timeZone: string;
  readonly file: Wishes;
}

export interface ColumnChoice {
  readonly column: string;
  readonly role: ColumnRole;
  /** With role 'since'. */
  readonly calendar: 'gregory' | 'persian' | 'islamic-umalqura';
  readonly order: 'ymd' | 'dmy' | 'mdy';
  /** With role 'consent'. */
  readonly purpose: string;
  readonly channel: string;
  /** With role 'attribute'. */
  readonly name: string;
  /** What the screen does not offer and a mapping file may say. */
  readonly clock?: string | undefined;
  readonly values?: Readonly<Record<string, 'yes' | 'no'>> | undefined;
}

/** Roles that only one column can have. */
export const singleRoles: ReadonlySet<ColumnRole> = new Set(['key', 'email', 'phone', 'language', 'since']);

/** What to begin with: the proposals for the columns. */
export function choicesFromGuesses(guesses: readonly Guess[], timeZone: string): Choices {
  return {
    columns: guesses.map(({ column, role, time, consent }) => ({
      ...blank(column),
      role,
      ...time,
      ...consent,
    })),
    language: '',
    timeZone,
    file: {},
  };
}

/** The choices that a mapping was made from, for a file with these columns. */
export function choicesFromMapping(
  m: CustomerMapping,
  columns: readonly string[],
  timeZone: string,
): Choices {
  const single = (column: string): ColumnRole => {
    if (column === m.key) return 'key';
    if (column === m.email) return 'email';
    if (column === m.phone) return 'phone';
    if (column === m.since?.column) return 'since';
    if (m.name.includes(column)) return 'name';
    return m.language !== undefined && 'column' in m.language && column === m.language.column
      ? 'language'
      : 'ignore';
  };
  return {
    columns: columns.map(column => {
      const consent = m.consent.find(one => one.column === column);
      const attribute = m.attributes.find(one => one.column === column);
      const role = consent ? 'consent' : attribute ? 'attribute' : single(column);
      const { calendar, order, clock } = m.since ?? {};
      return {
        ...blank(column),
        role,
        ...(role === 'since' && calendar && order ? { calendar, order, clock } : {}),
        ...(consent && { purpose: consent.purpose, channel: consent.channel, values: consent.values }),
        ...(attribute && { name: attribute.name }),
      };
    }),
    language: m.language !== undefined && 'fixed' in m.language ? m.language.fixed : '',
    timeZone: m.since?.timeZone ?? timeZone,
    file: m.file ?? {},
  };
}

/** The mapping that the choices say. */
export function mappingOf({ columns, language, timeZone, file }: Choices): CustomerMappingInput {
  const many = (role: ColumnRole): ColumnChoice[] => columns.filter(choice => choice.role === role);
  const one = (role: ColumnRole): ColumnChoice | undefined => many(role)[0];
  const [key, email, phone, spoken, since] = [
    one('key'),
    one('email'),
    one('phone'),
    one('language'),
    one('since'),
  ];
  const wishes = Object.fromEntries(Object.entries(file).filter(([, wish]) => wish !== undefined));
  return {
    version: 1,
    ...(Object.keys(wishes).length === 0 ? {} : { file: wishes }),
    ...(key && { key: key.column }),
    name: many('name').map(choice => choice.column),
    ...(email && { email: email.column }),
    ...(phone && { phone: phone.column }),
    ...(spoken
      ? { language: { column: spoken.column } }
      : language === ''
        ? {}
        : { language: { fixed: language } }),
    ...(since && {
      since: {
        column: since.column,
        ...(since.clock === undefined ? {} : { clock: since.clock }),
        calendar: since.calendar,
        order: since.order,
        timeZone,
      },
    }),
    consent: many('consent').map(({ column, purpose, channel, values }) => ({
      column,
      purpose,
      channel,
      ...(values === undefined ? {} : { values: { ...values } }),
    })),
    attributes: many('attribute').map(({ column, name }) => ({
      column,
      name: name.trim() || column.slice(0, 60),
    })),
  };
}

function blank(column: string): ColumnChoice {
  return {
    column,
    role: 'ignore',
    calendar: 'gregory',
    order: 'ymd',
    purpose: 'marketing',
    channel: 'email',
    name: column.slice(0, 60),
  };
}
