/** Persian affixes that are written apart, joined or with a ZWNJ: after normalising they are joined. */

export function isArabicLetter(unit: number): boolean {
  return (unit >= 0x621 && unit <= 0x64a && unit !== 0x640) || (unit >= 0x671 && unit <= 0x6d3);
}

const prefixes = ['می', 'نمی'].map(unitsOf);
const suffixes = ['ها', 'های', 'هایی', 'هایم', 'هایت', 'هایش', 'هاشون', 'هامون', 'تر', 'تری', 'ترین'].map(
  unitsOf,
);

/** Whether the units before `end` end with می or نمی as a word of its own. */
export function endsWithPrefix(units: Uint16Array, end: number): boolean {
  return prefixes.some(prefix => {
    const start = end - prefix.length;
    return (
      start >= 0 && !(start > 0 && isArabicLetter(units[start - 1] ?? 0)) && same(units, start, end, prefix)
    );
  });
}

export function isSuffix(units: Uint16Array, start: number, end: number): boolean {
  if (end - start < 2 || end - start > 5) return false;
  return suffixes.some(suffix => same(units, start, end, suffix));
}

function same(units: Uint16Array, start: number, end: number, affix: readonly number[]): boolean {
  if (end - start !== affix.length) return false;
  for (let at = 0; at < affix.length; at++) if (units[start + at] !== affix[at]) return false;
  return true;
}

function unitsOf(word: string): number[] {
  return Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
}
