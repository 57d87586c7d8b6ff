import { foldPersian, foldWords } from '../../../platform/i18n/fold.ts';
import { isOneEdit } from '../../../platform/i18n/is-one-edit.ts';
import { textLanguages, type Taxonomy, type Theme } from './taxonomy.ts';

/** Themes offered for one search. */
const most = 3;

/**
 * Keys of the themes that typed words mean, best first: by a name of the theme in any language, else by one of its words.
 * Spelling is folded, and one letter may be wrong, missing or too many in a word of five letters and more.
 */
export function matchThemes(taxonomy: Taxonomy, typed: string): string[] {
  const words = foldPersian(typed).split(' ').filter(Boolean);
  const plain = foldWords(typed);
  if (plain.length < 2 || words.length > 4) return [];
  return taxonomy.themes
    .map(theme => ({ key: theme.key, likeness: likenessOf(theme, words, plain) }))
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ key }) => key);
}

function likenessOf(theme: Theme, words: readonly string[], plain: string): number {
  const top = theme.parent === undefined ? 0.5 : 0;
  let best = 0;
  for (const language of textLanguages) {
    const name = foldPersian(theme.names[language]);
    const inName = name.split(' ');
    if (name === words.join(' ') || foldWords(theme.names[language]) === plain) return 10 + top;
    const share = words.filter(word => inName.some(one => isSame(one, word))).length / words.length;
    if (share === 1) best = Math.max(best, 5 + top + 1 / inName.length);
    // Cues: 'deliver*' is any ending, '~fast' needs other words beside it and means nothing alone.
    for (const cue of theme.words[language]) {
      if (cue.startsWith('~')) continue;
      const isOpen = cue.endsWith('*');
      const folded = foldWords(cue.replaceAll('*', '').replaceAll('…', ' '));
      if (folded === '') continue;
      if (folded === plain) best = Math.max(best, 4 + top);
      else if (isOpen && plain.startsWith(folded) && !plain.includes(' ')) best = Math.max(best, 3 + top);
    }
  }
  return best;
}

function isSame(word: string, typed: string): boolean {
  return word === typed || (typed.length >= 5 && isOneEdit(word, typed));
}
