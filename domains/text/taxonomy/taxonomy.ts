import { z } from 'zod';

/** Languages that are understood; a theme is one theme in all of them. */
export const textLanguages = ['fa', 'ar', 'vi', 'en'] as const;
export type TextLanguage = (typeof textLanguages)[number];

/** KPMG's six pillars of customer experience. */
export const pillars = [
  'personalisation',
  'integrity',
  'expectations',
  'resolution',
  'time-effort',
  'empathy',
] as const;
export type Pillar = (typeof pillars)[number];

const perLanguage = <T extends z.ZodType>(schema: T) =>
  z.object({ fa: schema, ar: schema, vi: schema, en: schema });

const themeSchema = z.object({
  /** Never changes and never names another theme later: figures are stored under it. */
  key: z.string().regex(/^[a-z][a-z0-9-]{0,59}$/),
  /** Key of the theme above it; a theme that has one cannot itself be a parent. */
  parent: z.string().optional(),
  pillar: z.enum(pillars),
  /** Keys of the journey's stages in which it is mostly felt. */
  stages: z.array(z.string()).min(1),
  names: perLanguage(z.string().min(1).max(80)),
  descriptions: perLanguage(z.string().max(240)),
  /** Cues, in the notation of `parseCue`: 'late', 'on time', 'deliver*', '~fast' (weak), 'still … waiting'. */
  words: perLanguage(z.array(z.string().min(1).max(120)).max(400)),
  /** Sentences that belong to the theme, as customers write them. */
  examples: perLanguage(z.array(z.string().min(1).max(2000)).max(400)),
});

/** One version of what a company listens for. */
export const taxonomySchema = z
  .object({ version: z.int().min(1), themes: z.array(themeSchema).max(400) })
  .superRefine((taxonomy, context) => {
    for (const problem of problemsOf(taxonomy.themes)) context.addIssue({ code: 'custom', message: problem });
  });

export type Theme = z.infer<typeof themeSchema>;
export type Taxonomy = z.infer<typeof taxonomySchema>;

/** What is wrong with the tree: 'duplicate: key', 'unknownParent: key', 'tooDeep: key'. Empty when sound. */
export function problemsOf(themes: readonly Theme[]): string[] {
  const byKey = new Map(themes.map(theme => [theme.key, theme]));
  const seen = new Set<string>();
  const problems: string[] = [];
  for (const theme of themes) {
    if (seen.has(theme.key)) problems.push(`duplicate: ${theme.key}`);
    seen.add(theme.key);
    if (theme.parent === undefined) continue;
    const parent = byKey.get(theme.parent);
    if (parent === undefined) problems.push(`unknownParent: ${theme.key}`);
    else if (parent.parent !== undefined || parent === theme) problems.push(`tooDeep: ${theme.key}`);
  }
  return problems;
}

/** The theme itself and, when it has one, its parent. */
export function lineOf(taxonomy: Taxonomy, key: string): string[] {
  const parent = taxonomy.themes.find(theme => theme.key === key)?.parent;
  return parent === undefined ? [key] : [key, parent];
}
