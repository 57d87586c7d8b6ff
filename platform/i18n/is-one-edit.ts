/**
 * Whether one letter changed, added, left out, or two neighbours swapped, makes one word of the other (Damerau 1964: four
 * misspellings of five). Equal words are no edit apart. Letters are code points.
 */
export function isOneEdit(one: string, other: string): boolean {
  if (one === other) return false;
  const [a, b] = [[...one], [...other]].sort((x, y) => x.length - y.length) as [string[], string[]];
  if (b.length - a.length > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const rest = (letters: readonly string[], from: number) => letters.slice(from).join('');
  if (a.length < b.length) return rest(a, start) === rest(b, start + 1);
  if (rest(a, start + 1) === rest(b, start + 1)) return true;
  return a[start] === b[start + 1] && a[start + 1] === b[start] && rest(a, start + 2) === rest(b, start + 2);
}
