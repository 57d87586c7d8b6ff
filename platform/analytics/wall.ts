import type { AnalyticsChannel } from './channel.ts';
import { sqlTokens, type SqlToken } from './sql-tokens.ts';

/** What the wall must know of the store. */
export interface WallPlan {
  /** Table → whether it has a workspace_id; one without is empty to every workspace. */
  readonly tables: ReadonlyMap<string, boolean>;
  readonly otherDatabases: ReadonlySet<string>;
  /** Functions that read from elsewhere than the tables, past their filters: merge(), remote(), file(), … */
  readonly readers: ReadonlySet<string>;
}

/** Table functions that only make up numbers. */
const harmless = new Set([
  'numbers',
  'numbers_mt',
  'generate_series',
  'generateseries',
  'zeros',
  'values',
  'null',
]);
const readingFunctions =
  /^(dictget|dictis|dicthas|joinget|file$|catboost|getsetting|getserversetting|evalmlmethod|addresstoline|demangle|python|chdb)/;
const forbiddenWords = new Set([
  'settings',
  'insert',
  'into',
  'outfile',
  'infile',
  'create',
  'alter',
  'drop',
  'truncate',
  'set',
  'system',
  'information_schema',
]);

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Reads the plan from the store; again after each change of its tables. */
export async function readWallPlan(channel: AnalyticsChannel): Promise<WallPlan> {
  const tables = await channel.rows<{ name: string; walled: number }>(
    `select t.name as name, t.name in (
       select table from system.columns where database = currentDatabase() and name = 'workspace_id') as walled
     from system.tables as t where t.database = currentDatabase()`,
  );
  const databases = await channel.rows<{ name: string }>(
    'select lower(name) as name from system.databases where name != currentDatabase()',
  );
  const functions = await channel.rows<{ name: string }>(
    'select lower(name) as name from system.table_functions',
  );
  return {
    tables: new Map(tables.map(({ name, walled }) => [name, Boolean(walled)])),
    otherDatabases: new Set(databases.map(({ name }) => name)),
    readers: new Set(functions.map(({ name }) => name).filter(name => !harmless.has(name))),
  };
}

/**
 * The statement with a filter on every table, which ClickHouse applies wherever the table is read (subqueries,
 * CTEs, joins, IN) and uses for the primary key like a WHERE. Throws a TypeError for SQL that could lift the
 * filter or read past it.
 */
export function walledSql(sql: string, workspaceId: string, plan: WallPlan): string {
  if (!uuid.test(workspaceId)) throw new TypeError(`not a workspace id: ${workspaceId}`);
  const problem = findWayRound(sql, plan);
  if (problem) throw new TypeError(`a workspace's question may not contain ${problem}`);
  const filters = [...plan.tables].map(([name, walled]) => {
    const filter = walled ? `workspace_id = \\'${workspaceId}\\'` : '0';
    return `'${name.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}':'${filter}'`;
  });
  return filters.length === 0 ? sql : `${sql}\nSETTINGS additional_table_filters = {${filters.join(',')}}`;
}

/** What in `sql` could lead past the filters, or undefined. */
export function findWayRound(sql: string, plan: WallPlan): string | undefined {
  const read = sqlTokens(sql);
  if ('problem' in read) return read.problem;
  const { tokens } = read;
  const first = tokens[0]?.value;
  if (first !== 'select' && first !== 'with' && first !== '(') return 'anything but one SELECT';
  for (const [i, token] of tokens.entries()) {
    const problem = problemOf(token, tokens[i - 1], tokens[i + 1], plan);
    if (problem) return problem;
  }
  return undefined;
}

function problemOf(
  token: SqlToken,
  before: SqlToken | undefined,
  after: SqlToken | undefined,
  plan: WallPlan,
): string | undefined {
  if (token.kind === 'symbol') return token.value === ';' ? 'a semicolon' : undefined;
  if (token.kind !== 'word') return undefined;
  const word = token.value;
  const isCall = after?.value === '(';
  if (forbiddenWords.has(word)) return `"${word}"`;
  if (word === 'format' && !isCall) return '"format"';
  if (isCall && (plan.readers.has(word) || readingFunctions.test(word))) return `${word}()`;
  if (after?.value === '.' && before?.value !== '.' && plan.otherDatabases.has(word))
    return `the database "${word}"`;
  return undefined;
}

/**
 * Whether the statement reads from a name that the plan does not have: perhaps a table that another process has
 * just made, which must not be read before the plan has its filter.
 */
export function mentionsUnknownTable(sql: string, plan: WallPlan): boolean {
  const read = sqlTokens(sql);
  if ('problem' in read) return false;
  const { tokens } = read;
  const words = (i: number) => (tokens[i]?.kind === 'word' ? tokens[i].value : undefined);
  const named = new Set(
    tokens.flatMap((token, i) => (words(i + 1) === 'as' && tokens[i + 2]?.value === '(' ? token.value : [])),
  );
  return tokens.some((token, i) => {
    if (token.value !== 'from' && token.value !== 'join') return false;
    const at = tokens[i + 2]?.value === '.' ? i + 3 : i + 1;
    const name = words(at);
    return name !== undefined && tokens[at + 1]?.value !== '(' && !plan.tables.has(name) && !named.has(name);
  });
}
