import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TextModels } from '../../../../platform/services.ts';

export const modelLanguages = ['fa', 'ar', 'vi', 'en'] as const;
export type ModelLanguage = (typeof modelLanguages)[number];

type Environment = Readonly<Record<string, string | undefined>>;

/** 'SAFAR_TEXT_MODEL_FA'. */
export function variableOf(language: ModelLanguage): string {
  return `SAFAR_TEXT_MODEL_${language.toUpperCase()}`;
}

/**
 * Folders of models by language: SAFAR_TEXT_MODEL_<LANG>, else <models>/<lang> where that holds one. <models> is
 * SAFAR_TEXT_MODELS, else `models` in the data folder; @huggingface/transformers is looked for there too.
 */
export function findTextModels(environment: Environment): TextModels {
  const given = (name: string) => environment[name]?.trim() || undefined;
  const packages = resolve(given('SAFAR_TEXT_MODELS') ?? join(given('SAFAR_DATA') ?? './data', 'models'));
  const folders: Record<string, string> = {};
  for (const language of modelLanguages) {
    const named = given(variableOf(language));
    const usual = join(packages, language);
    if (named !== undefined) folders[language] = resolve(named);
    else if (existsSync(join(usual, 'config.json'))) folders[language] = usual;
  }
  return { packages, folders };
}
