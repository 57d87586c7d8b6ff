import { createHash } from 'node:crypto';

/** Names a theme under some filters, whatever their order: the question that a summary answers. */
export function subjectOf(theme: string, query: Readonly<Record<string, unknown>>): string {
  const asked = Object.keys(query)
    .toSorted()
    .map(name => [name, [query[name]].flat().map(String).toSorted()]);
  return hashOf([theme, asked]);
}

export function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
