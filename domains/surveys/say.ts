import { languages } from '../../languages/registry.gen.ts';
import type { Say } from './questions/kind.ts';

let loading: Promise<Say> | undefined;

/** Loads the catalogues of all languages once, and says any `surveys` message in all of them at a time. */
export function loadSay(): Promise<Say> {
  return (loading ??= load());
}

async function load(): Promise<Say> {
  const catalogues = await Promise.all(
    Object.values(languages).map(async language => [language.code, (await language.load()).surveys] as const),
  );
  return key =>
    Object.fromEntries(
      catalogues.flatMap(([code, messages]) => {
        const message = messages[key];
        return typeof message === 'string' ? [[code, message]] : [];
      }),
    );
}
