import type { Translate } from '../../../platform/i18n/translator.ts';

/** A company's own wording, in the reader's language or any; a default stage by the catalogue. */
export function stageName(
  stage: { readonly key: string; readonly name?: Readonly<Record<string, string>> | undefined },
  language: string,
  t: Translate,
): string {
  const own = stage.name?.[language] ?? Object.values(stage.name ?? {})[0];
  return own ?? t.dynamic(`journeys.stage.${stage.key}`, {}, stage.key);
}
