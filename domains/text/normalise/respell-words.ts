import type { Normalised } from './normalised.ts';

/** Every word of up to 16 units as `respell` writes it; a written-out word comes whole from the shortened one. */
export function respellWords(n: Normalised, respell: (word: string) => string): Normalised {
  const { text, map } = n;
  // Most texts stay as they are: nothing is copied before the first word that changes.
  let spelt: string | undefined;
  let sources = map;
  for (let at = 0, end = 0; at < text.length; at = end) {
    end = endOfWord(text, at);
    const found = text.slice(at, end);
    const word = end - at <= 16 && found !== ' ' ? respell(found) : found;
    if (spelt === undefined) {
      if (word === found) continue;
      spelt = text.slice(0, at);
      sources = new Uint32Array(map.length + 64);
      sources.set(map.subarray(0, at));
    }
    if (spelt.length + word.length >= sources.length) {
      const longer = new Uint32Array((spelt.length + word.length) * 2);
      longer.set(sources);
      sources = longer;
    }
    const kept = word.length === found.length;
    for (let i = 0; i < word.length; i++)
      sources[spelt.length + i] = map[kept || word.length < found.length ? at + i : at] ?? 0;
    spelt += word;
  }
  if (spelt === undefined) return n;
  sources[spelt.length] = map[text.length] ?? 0;
  return { text: spelt, map: sources.slice(0, spelt.length + 1) };
}

/** The end of the run of letters and digits at `at`, or of what is between two runs. */
function endOfWord(text: string, at: number): number {
  let end = at + 1;
  const inWord = isWordUnit(text.charCodeAt(at));
  while (end < text.length && isWordUnit(text.charCodeAt(end)) === inWord) end++;
  return end;
}

function isWordUnit(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || (unit >= 0xdf && unit <= 0x1eff);
}
