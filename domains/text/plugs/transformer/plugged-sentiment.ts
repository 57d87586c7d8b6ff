import { hasPackages } from './load-packages.ts';
import { modelLanguages, type ModelLanguage } from './find-text-models.ts';
import { readModelFolder } from './read-model-folder.ts';
import type { TextModels } from '../../../../platform/services.ts';

/** Who reads the sentiment of a language. */
export interface SentimentPlug {
  readonly language: ModelLanguage;
  /** base: the one that comes with Safar; noPackages: a model is there, what runs it is not. */
  readonly state: 'base' | 'plugged' | 'noPackages' | 'broken';
  readonly name: string | null;
  /** What is wrong, in English. */
  readonly detail: string | null;
}

/** Looks at the folders, without loading any model. */
export function pluggedSentiment({ packages, folders }: TextModels): SentimentPlug[] {
  return modelLanguages.map((language): SentimentPlug => {
    const path = folders[language];
    if (path === undefined) return { language, state: 'base', name: null, detail: null };
    const read = readModelFolder(path);
    if (!read.ok) return { language, state: 'broken', name: null, detail: read.detail };
    const { name } = read.folder;
    return { language, state: hasPackages(packages) ? 'plugged' : 'noPackages', name, detail: null };
  });
}
