import type { QuestionKind } from '../questions/kind.ts';
import { definitions } from '../questions/definitions.gen.ts';

const kinds: ReadonlyMap<string, QuestionKind> = new Map(Object.entries(definitions));

/** The kind of that name; undefined when this installation does not have it. */
export function kindOf(name: string): QuestionKind | undefined {
  return kinds.get(name);
}

/** All kinds, in the order the editor offers them. */
export function allKinds(): readonly QuestionKind[] {
  const groups = ['score', 'choice', 'text', 'content'];
  return [...kinds.values()].sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group));
}
