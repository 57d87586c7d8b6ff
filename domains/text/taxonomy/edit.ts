import { problemsOf, textLanguages, type Taxonomy, type Theme } from './taxonomy.ts';

/**
 * Edits of a draft. Each gives a new taxonomy of the same version, or says why not; publishing a draft (`nextVersion`)
 * makes it the version that later texts are read with. `moved` tells where old figures belong: old key → new key.
 */
export type Edit =
  | { readonly ok: true; readonly taxonomy: Taxonomy; readonly moved: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly problems: readonly string[] };

export function addTheme(taxonomy: Taxonomy, theme: Theme): Edit {
  return checked(taxonomy, [...taxonomy.themes, theme], {});
}

/** Replaces the theme of the same key. */
export function updateTheme(taxonomy: Taxonomy, theme: Theme): Edit {
  if (!has(taxonomy, theme.key)) return unknown(theme.key);
  return checked(
    taxonomy,
    taxonomy.themes.map(old => (old.key === theme.key ? theme : old)),
    {},
  );
}

/** Takes a theme out; its finer themes go up to where it stood. */
export function removeTheme(taxonomy: Taxonomy, key: string): Edit {
  const gone = taxonomy.themes.find(theme => theme.key === key);
  if (gone === undefined) return unknown(key);
  const moved = gone.parent === undefined ? {} : { [key]: gone.parent };
  return checked(
    taxonomy,
    taxonomy.themes.filter(theme => theme !== gone).map(theme => reparent(theme, key, gone.parent)),
    moved,
  );
}

/** Makes one theme of several: `into` keeps its name and gains the words and examples of the others. */
export function mergeThemes(taxonomy: Taxonomy, from: readonly string[], into: string): Edit {
  const missing = [...from, into].find(key => !has(taxonomy, key));
  if (missing !== undefined) return unknown(missing);
  const gone = taxonomy.themes.filter(theme => from.includes(theme.key) && theme.key !== into);
  const themes = taxonomy.themes
    .filter(theme => !gone.includes(theme))
    .map(theme => (theme.key === into ? joined(theme, gone) : theme))
    .map(theme =>
      gone.some(({ key }) => key === theme.parent) ? reparent(theme, theme.parent, into) : theme,
    )
    .map(theme => (theme.parent === theme.key ? reparent(theme, theme.key, undefined) : theme));
  return checked(taxonomy, themes, Object.fromEntries(gone.map(({ key }) => [key, into])));
}

/**
 * Makes several themes of one. A theme at the top stays as the parent of its parts; a finer theme is replaced by them, and
 * its old figures count under its parent. Parts bring their own words: nobody can tell which of the old ones are whose.
 */
export function splitTheme(taxonomy: Taxonomy, key: string, parts: readonly Theme[]): Edit {
  const whole = taxonomy.themes.find(theme => theme.key === key);
  if (whole === undefined) return unknown(key);
  const place = taxonomy.themes.indexOf(whole);
  const top = whole.parent === undefined;
  const placed = parts.map(part => ({ ...part, parent: whole.parent ?? key }));
  return checked(
    taxonomy,
    [
      ...taxonomy.themes.slice(0, place),
      ...(top ? [whole] : []),
      ...placed,
      ...taxonomy.themes.slice(place + 1),
    ],
    top || whole.parent === undefined ? {} : { [key]: whole.parent },
  );
}

export function nextVersion(taxonomy: Taxonomy): Taxonomy {
  return { ...taxonomy, version: taxonomy.version + 1 };
}

function checked(
  taxonomy: Taxonomy,
  themes: readonly Theme[],
  moved: Readonly<Record<string, string>>,
): Edit {
  const problems = problemsOf(themes);
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, taxonomy: { ...taxonomy, themes: [...themes] }, moved };
}

function has(taxonomy: Taxonomy, key: string): boolean {
  return taxonomy.themes.some(theme => theme.key === key);
}

function unknown(key: string): Edit {
  return { ok: false, problems: [`unknown: ${key}`] };
}

function reparent(theme: Theme, from: string | undefined, to: string | undefined): Theme {
  if (theme.parent !== from || from === undefined) return theme;
  const { parent: _, ...rest } = theme;
  return to === undefined ? rest : { ...rest, parent: to };
}

function joined(theme: Theme, others: readonly Theme[]): Theme {
  const all = [theme, ...others];
  const lists = (field: 'words' | 'examples') =>
    Object.fromEntries(
      textLanguages.map(language => [language, [...new Set(all.flatMap(one => one[field][language]))]]),
    ) as Theme['words'];
  return { ...theme, words: lists('words'), examples: lists('examples') };
}
