import { textLanguages, type Taxonomy, type Theme } from './taxonomy.ts';

/** What differs between two versions of a taxonomy. */
export interface TaxonomyDifference {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly { readonly key: string; readonly fields: readonly (keyof Theme)[] }[];
}

const fields = ['parent', 'pillar', 'stages', 'names', 'descriptions', 'words', 'examples'] as const;

export function compareTaxonomies(before: Taxonomy, after: Taxonomy): TaxonomyDifference {
  const old = new Map(before.themes.map(theme => [theme.key, theme]));
  const now = new Map(after.themes.map(theme => [theme.key, theme]));
  return {
    added: [...now.keys()].filter(key => !old.has(key)),
    removed: [...old.keys()].filter(key => !now.has(key)),
    changed: [...now].flatMap(([key, theme]) => {
      const was = old.get(key);
      const different = was === undefined ? [] : fields.filter(field => !same(was[field], theme[field]));
      return different.length === 0 ? [] : [{ key, fields: different }];
    }),
  };
}

/** How far two labellings of the same texts agree about one theme. */
export interface Agreement {
  readonly both: number;
  readonly onlyBefore: number;
  readonly onlyAfter: number;
  readonly neither: number;
  /** Cohen's kappa; 1 when neither labelling ever uses the theme, and when both agree on every text. */
  readonly kappa: number;
}

/**
 * Agreement of two labellings, by theme. `before[i]` and `after[i]` are the themes of text i; `moved` renames themes of
 * before that were merged since. Throws a RangeError when the lengths differ.
 */
export function compareLabellings(
  before: readonly ReadonlySet<string>[],
  after: readonly ReadonlySet<string>[],
  moved: Readonly<Record<string, string>> = {},
): Map<string, Agreement> {
  if (before.length !== after.length)
    throw new RangeError('two labellings of the same texts have the same length');
  const renamed = before.map(themes => new Set([...themes].map(theme => moved[theme] ?? theme)));
  const keys = new Set([...renamed, ...after].flatMap(themes => [...themes]));
  return new Map(
    [...keys].sort().map(key => {
      const count = { both: 0, onlyBefore: 0, onlyAfter: 0, neither: 0 };
      renamed.forEach((themes, at) => {
        const then = themes.has(key);
        const now = after[at]?.has(key) === true;
        if (then && now) count.both++;
        else if (then) count.onlyBefore++;
        else if (now) count.onlyAfter++;
        else count.neither++;
      });
      return [key, { ...count, kappa: kappaOf(count) }];
    }),
  );
}

/** Cohen's kappa of a 2 × 2 table (Cohen 1960): agreement beyond chance, −1 to 1. */
export function kappaOf(table: Omit<Agreement, 'kappa'>): number {
  const { both, onlyBefore, onlyAfter, neither } = table;
  const n = both + onlyBefore + onlyAfter + neither;
  if (onlyBefore + onlyAfter === 0 || n === 0) return 1;
  const observed = (both + neither) / n;
  const then = (both + onlyBefore) / n;
  const now = (both + onlyAfter) / n;
  const chance = then * now + (1 - then) * (1 - now);
  return (observed - chance) / (1 - chance);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
}

/** Per-language records in one order of languages. */
function ordered(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value ?? null;
  const record = value as Readonly<Record<string, unknown>>;
  return textLanguages.map(language => record[language]);
}
