import { endsWithPrefix, isArabicLetter, isSuffix } from './persian.ts';
import type { Normalised } from './normalised.ts';

const space = 0x20;
const newline = 0x0a;

/**
 * Takes normalised units in order and applies the rules that look at their neighbours: drawn-out letters, gaps,
 * emoticons, Persian affixes. All rules look at what is written already, so that a second pass changes nothing.
 */
export class Writer {
  private units = new Uint16Array(4096);
  private sources = new Uint32Array(4097);
  private length = 0;
  private run = 0;
  /** Where the word being written began, or -1 between words. */
  private word = -1;
  private sourceEnd = 0;

  begin(): void {
    this.length = 0;
    this.run = 0;
    this.word = -1;
    this.sourceEnd = 0;
  }

  /** What was dropped belongs to the letter before it. */
  extend(end: number): void {
    if (this.length > 0 && this.last() > space) this.sourceEnd = end;
  }

  write(unit: number, at: number, end: number): void {
    if (unit === space || unit === newline) return this.gap(unit, at);
    const letter = isArabicLetter(unit);
    if (!letter) this.endWord();
    else if (this.word < 0) this.beginWord();
    if (unit === this.last()) this.run++;
    else this.run = 1;
    this.sourceEnd = end;
    if (this.run > longestRun(unit)) {
      // عااالی → عالی: the third equal letter tells that the second was drawn out too.
      if (this.run === 3 && longestRun(unit) === 2 && isDrawnOut(unit)) this.length--;
      if (isDrawnOut(unit)) this.run = 3;
      return;
    }
    if (unit === 0x29 || unit === 0x28) if (this.emoticon(unit)) return;
    this.push(unit, at);
  }

  writePair(high: number, low: number, at: number, end: number): void {
    this.endWord();
    this.sourceEnd = end;
    const { units, length } = this;
    const twice =
      length >= 4 &&
      units[length - 2] === high &&
      units[length - 1] === low &&
      units[length - 4] === high &&
      units[length - 3] === low;
    this.run = 1;
    if (twice) return;
    this.push(high, at);
    this.push(low, at);
  }

  some(test: (unit: number) => boolean): boolean {
    for (let at = 0; at < this.length; at++) if (test(this.units[at] ?? 0)) return true;
    return false;
  }

  end(): Normalised {
    this.endWord();
    while (this.length > 0 && this.last() <= space) this.length--;
    const map = this.sources.slice(0, this.length + 1);
    map[this.length] = this.length === 0 ? 0 : this.sourceEnd;
    return { text: stringOf(this.units, this.length), map };
  }

  private last(): number {
    return this.length > 0 ? (this.units[this.length - 1] ?? 0) : 0;
  }

  private push(unit: number, at: number): void {
    if (this.length + 1 >= this.units.length) this.grow();
    this.units[this.length] = unit;
    this.sources[this.length++] = at;
  }

  private gap(unit: number, at: number): void {
    this.endWord();
    this.run = 0;
    if (this.length === 0) return;
    if (this.last() > space) this.push(unit, at);
    else if (unit === newline) this.units[this.length - 1] = newline;
  }

  /** می شود → میشود */
  private beginWord(): void {
    if (this.last() === space && endsWithPrefix(this.units, this.length - 1)) {
      this.length--;
      this.run = this.runAtEnd();
      this.word = this.wordStart();
    } else this.word = this.length;
  }

  /** کتاب ها → کتابها */
  private endWord(): void {
    const start = this.word;
    this.word = -1;
    if (start < 2 || this.units[start - 1] !== space || !isSuffix(this.units, start, this.length)) return;
    const before = this.units[start - 2] ?? 0;
    if (!isArabicLetter(before) || before === this.units[start]) return;
    this.units.copyWithin(start - 1, start, this.length);
    this.sources.copyWithin(start - 1, start, this.length);
    this.length--;
  }

  private runAtEnd(): number {
    let run = 1;
    while (run < 2 && this.length > run && this.units[this.length - 1 - run] === this.last()) run++;
    return this.length === 0 ? 0 : run;
  }

  private wordStart(): number {
    let start = this.length;
    while (start > 0 && isArabicLetter(this.units[start - 1] ?? 0)) start--;
    return start;
  }

  /** :) :-) =) become one emoji, so that they and the emoji are one word. */
  private emoticon(unit: number): boolean {
    const nose = this.last() === 0x2d ? 1 : 0;
    const eyes = this.units[this.length - 1 - nose] ?? 0;
    if (
      this.length <= nose ||
      (eyes !== 0x3a && eyes !== 0x3d && !(eyes === 0x3b && nose === 0 && unit === 0x29))
    )
      return false;
    this.length -= 1 + nose;
    const at = this.sources[this.length] ?? 0;
    this.writePair(0xd83d, unit === 0x29 ? 0xde42 : 0xde41, at, this.sourceEnd);
    return true;
  }

  private grow(): void {
    const units = new Uint16Array(this.units.length * 2);
    units.set(this.units);
    this.units = units;
    const sources = new Uint32Array(units.length + 1);
    sources.set(this.sources);
    this.sources = sources;
  }
}

function isLatin(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xe0 && unit <= 0x24f && unit !== 0xf7);
}

/** Letters that are read once however often they are written. good, see, 1000, www, هه and kk stay. */
function isDrawnOut(unit: number): boolean {
  if (unit === 0x65 || unit === 0x6f || unit === 0x77 || unit === 0x6b || unit === 0x647) return false;
  return isLatin(unit) || isArabicLetter(unit) || (unit >= 0x1ea0 && unit <= 0x1ef9);
}

function longestRun(unit: number): number {
  if (unit === 0x627) return 1;
  if (unit >= 0x30 && unit <= 0x39) return Infinity;
  return 2;
}

function stringOf(units: Uint16Array, length: number): string {
  let text = '';
  // Handed over as they are: a spread would make an array of them first, which takes six times as long.
  for (let at = 0; at < length; at += 8192)
    text += Reflect.apply(String.fromCharCode, undefined, units.subarray(at, Math.min(length, at + 8192)));
  return text;
}
