import { wordedKinds } from '../generate/registries.ts';

/** What `npm run new` can make, and where. */
export const kindFolders = {
  question: wordedKinds.surveys,
  channel: wordedKinds.collection,
  metric: wordedKinds.metrics,
  language: 'languages',
} as const;

export type NewKind = keyof typeof kindFolders;

export function isNewKind(kind: string | undefined): kind is NewKind {
  return kind !== undefined && Object.hasOwn(kindFolders, kind);
}
