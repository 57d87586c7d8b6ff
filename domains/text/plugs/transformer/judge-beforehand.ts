import type { TextModels } from '../../../../platform/services.ts';
import { originalsOf, type Judge } from '../../analyse.ts';
import type { TextLanguage } from '../../language/detect-language.ts';
import type { Probabilities } from '../../model/sentiment.ts';
import { createTransformer, type Transformer } from './create-transformer.ts';
import { hasPackages, installCommand } from './load-packages.ts';
import { readModelFolder } from './read-model-folder.ts';

interface TextToJudge {
  readonly text: string;
  readonly language?: TextLanguage | undefined;
}

/** Answers of the plugged models for texts and their clauses; the others are left to the base. */
export type JudgeBeforehand = (texts: readonly TextToJudge[]) => Promise<Judge>;

const nothing: Judge = () => undefined;

/**
 * Understanding is one step, a transformer many: what it says of a batch of texts is asked beforehand, whole and clause
 * by clause. A model that cannot be loaded, or fails, is told once through `onTrouble`, and the base reads its language.
 */
export function createJudgeBeforehand(
  { packages, folders }: TextModels,
  onTrouble: (language: string, detail: string) => void,
): JudgeBeforehand {
  const loaded = new Map<string, Promise<Transformer | undefined>>();
  const load = async (language: string, path: string): Promise<Transformer | undefined> => {
    const read = readModelFolder(path);
    if (!read.ok) return void onTrouble(language, read.detail);
    if (!hasPackages(packages))
      return void onTrouble(language, `@huggingface/transformers is missing: ${installCommand(packages)}`);
    try {
      return await createTransformer(packages, read.folder);
    } catch (error) {
      return void onTrouble(language, String(error));
    }
  };
  return async texts => {
    if (Object.keys(folders).length === 0) return nothing;
    const wanted = new Map<string, Set<string>>();
    for (const { text, language } of texts) {
      const { lang, parts } = originalsOf(text, { language });
      if (folders[lang] === undefined) continue;
      const known = wanted.get(lang) ?? new Set<string>();
      wanted.set(lang, known);
      for (const part of parts) known.add(part);
    }
    const answers = new Map<string, Map<string, Probabilities>>();
    for (const [lang, parts] of wanted) {
      const before = loaded.get(lang) ?? load(lang, folders[lang] ?? '');
      loaded.set(lang, before);
      const transformer = await before;
      if (transformer === undefined) continue;
      try {
        const list = [...parts];
        const said = await transformer.classify(list);
        answers.set(lang, new Map(list.flatMap((part, at) => (said[at] ? [[part, said[at]] as const] : []))));
      } catch (error) {
        loaded.set(lang, Promise.resolve(undefined));
        onTrouble(lang, String(error));
      }
    }
    return (lang, original) => answers.get(lang)?.get(original);
  };
}
