import { teencode } from './teencode.ts';

/** Letters that only Vietnamese writes: ă đ ơ ư and the block of doubly marked vowels. */
export function isVietnameseLetter(unit: number): boolean {
  return (
    (unit >= 0x1ea0 && unit <= 0x1ef9) || unit === 0x103 || unit === 0x111 || unit === 0x1a1 || unit === 0x1b0
  );
}

// hòa → hoà: where the tone stood on the first vowel of a final oa, oe or uy, it goes to the second.
const moved = new Map<string, string>();
for (const [first, plain, second] of [
  ['òóỏõọ', 'o', 'a:àáảãạ'],
  ['òóỏõọ', 'o', 'e:èéẻẽẹ'],
  ['ùúủũụ', 'u', 'y:ỳýỷỹỵ'],
] as const)
  [...first].forEach((toned, tone) => {
    moved.set(toned + second.charAt(0), plain + second.charAt(2 + tone));
  });

// quáaaa → quá: an untoned vowel drawn out after its toned form.
const vowels = [
  'aàáảãạăằắẳẵặâầấẩẫậ',
  'eèéẻẽẹêềếểễệ',
  'iìíỉĩị',
  'oòóỏõọôồốổỗộơờớởỡợ',
  'uùúủũụưừứửữự',
  'yỳýỷỹỵ',
];
const baseOf = new Map(
  vowels.flatMap(row => [...row].slice(1).map(vowel => [vowel, row.charAt(0)] as const)),
);

/** One Vietnamese word in its common spelling: tone placement, drawn-out endings, teencode written out. */
export function respell(word: string): string {
  let spelt = word;
  const end = spelt.length;
  if (end > 2 && baseOf.get(spelt.charAt(end - 2)) === spelt.charAt(end - 1)) spelt = spelt.slice(0, end - 1);
  const tail = moved.get(spelt.slice(-2));
  if (tail !== undefined) spelt = spelt.slice(0, -2) + tail;
  return teencode.get(spelt) ?? spelt;
}
