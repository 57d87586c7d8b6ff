/**
 * What a word of a text may be an inflected form of, so that a lexicon needs one entry per word. Works on normalised
 * words (domains/text/normalise): Arabic and Persian share one form of yeh, kaf and heh there.
 */

const persianEndings = [
  'هایشان',
  'هایتان',
  'هایمان',
  'هاشون',
  'هاتون',
  'هامون',
  'هایی',
  'هایم',
  'هایت',
  'هایش',
  'های',
  'هاش',
  'هام',
  'هات',
  'ها',
  'مون',
  'تون',
  'شون',
  'مان',
  'تان',
  'شان',
  'اشون',
  'ترین',
  'تری',
  'تر',
  'یم',
  'ید',
  'ند',
  'اش',
  'ام',
  'ای',
  'ان',
  'م',
  'ت',
  'ش',
  'ی',
  'و',
  'ه',
  'ا',
];
const arabicBeginnings = [
  'وبال',
  'وال',
  'فال',
  'بال',
  'كال',
  'کال',
  'ولل',
  'ال',
  'لل',
  'هال',
  'عال',
  'و',
  'ف',
  'ب',
  'ل',
  'ک',
];
const arabicEndings = [
  'هما',
  'کما',
  'تهم',
  'تها',
  'اته',
  'اتهم',
  'ات',
  'ون',
  'ین',
  'ان',
  'هم',
  'ها',
  'کم',
  'نا',
  'ته',
  'تی',
  'وا',
  'ه',
  'ی',
  'ک',
  'ت',
];
const englishEndings: readonly (readonly [string, string])[] = [
  ["'s", ''],
  ['iest', 'y'],
  ['ies', 'y'],
  ['ied', 'y'],
  ['ier', 'y'],
  ['ily', 'y'],
  ['ing', ''],
  ['ing', 'e'],
  ['ers', ''],
  ['ed', ''],
  ['ed', 'e'],
  ['es', ''],
  ['ly', ''],
  ['s', ''],
  ['n', ''],
];

/**
 * The word itself and the words that it may be a form of in a language, the word first. A Persian word does not lose Arabic
 * prefixes, nor an Arabic one Persian endings: «فاصله» is no form of «اصل».
 */
export function formsOf(word: string, language: 'fa' | 'ar' | 'latin'): string[] {
  const forms = new Set([word]);
  if (language === 'fa') addPersian(word, forms, 2);
  else if (language === 'ar') addArabic(word, forms);
  else addLatin(word, forms);
  return [...forms];
}

/** Endings that nothing follows: the object «و», the copula «ه», the spoken plural «ا». */
const last = new Set(['و', 'ه', 'ا']);

function addPersian(word: string, forms: Set<string>, depth: number): void {
  for (const ending of persianEndings) {
    const stem = word.length - ending.length;
    if (stem < (ending.startsWith('ها') ? 2 : 3) || !word.endsWith(ending)) continue;
    if (depth < 2 && last.has(ending)) continue;
    const cut = word.slice(0, stem);
    forms.add(cut);
    if (depth > 1 && stem > 3) addPersian(cut, forms, depth - 1);
  }
}

function addArabic(word: string, forms: Set<string>): void {
  const bodies = [word];
  for (const beginning of arabicBeginnings)
    if (word.length - beginning.length >= 3 && word.startsWith(beginning))
      bodies.push(word.slice(beginning.length));
  // A name keeps its article: وبالرياض, للرياض are الرياض.
  const article = word.indexOf('ال');
  if (word.startsWith('لل') && word.length > 4) bodies.push(`ال${word.slice(2)}`);
  else if (article > 0 && article <= 2 && word.length - article > 4) bodies.push(word.slice(article));
  for (const body of bodies) {
    forms.add(body);
    for (const ending of arabicEndings)
      if (body.length - ending.length >= 3 && body.endsWith(ending)) {
        const cut = body.slice(0, body.length - ending.length);
        forms.add(cut);
        // خدمتهم is خدمه with a pronoun: the heh became a teh.
        if (ending.startsWith('ت')) forms.add(`${cut}ه`);
      }
  }
}

function addLatin(word: string, forms: Set<string>): void {
  for (const [ending, back] of englishEndings) {
    const stem = word.length - ending.length;
    if (stem < 3 || !word.endsWith(ending)) continue;
    const cut = word.slice(0, stem);
    forms.add(cut + back);
    if (back === '' && stem > 3 && cut.at(-1) === cut.at(-2)) forms.add(cut.slice(0, -1));
  }
}

const toneMarks = /[\u0300-\u036f]/g;

/** A Vietnamese word as it is typed without diacritics: 'giá' → 'gia', 'đắt' → 'dat'. */
export function withoutTones(word: string): string {
  return word.normalize('NFD').replace(toneMarks, '').replaceAll('đ', 'd');
}

/** Persian or Arabic in Latin letters, its many spellings brought nearer: 'gheymat', 'qeimat' → 'ghimat'. */
export function latinSkeleton(word: string): string {
  return word
    .replace(/q/g, 'gh')
    .replace(/aa/g, 'a')
    .replace(/oo|ou/g, 'u')
    .replace(/ee|ey|ei|ie/g, 'i')
    .replace(/([b-df-hj-np-tv-z])\1/g, '$1');
}
