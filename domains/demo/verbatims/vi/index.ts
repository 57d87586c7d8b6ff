import type { Random } from '../../model/random.ts';
import type { Tone, Voice } from '../voice.ts';
import { casual } from './casual.ts';
import { people } from './people.ts';
import { polite } from './polite.ts';
import { surveys } from './surveys.ts';
import { words } from './words.ts';

const emoji: Readonly<Record<Tone, readonly string[]>> = {
  good: ['😍', '❤️', '👍', '🥰', '😊', '💯', '🎉'],
  bad: ['😡', '😭', '👎', '😤', '🙄', '😔'],
  neutral: ['🙂', '🤔', '😅'],
};
/** How the young shorten words; whole words only. */
const teencode: readonly (readonly [string, string])[] = [
  ['không', 'ko'],
  ['được', 'đc'],
  ['mình', 'mik'],
  ['với', 'vs'],
  ['biết', 'bít'],
  ['rồi', 'r'],
  ['vậy', 'z'],
  ['bây giờ', 'bh'],
  ['cũng', 'cx'],
  ['thích', 'thik'],
  ['quá', 'wá'],
  ['nhưng', 'nhg'],
  ['người', 'ng'],
  ['điện thoại', 'đt'],
  ['nhân viên', 'nv'],
  ['sản phẩm', 'sp'],
];
/** Common spelling mistakes and slips of the Telex keyboard. */
const slips: readonly (readonly [string, string])[] = [
  ['giao', 'dao'],
  ['sẽ', 'sẻ'],
  ['nữa', 'nửa'],
  ['chất lượng', 'chât lượng'],
  ['trễ', 'chễ'],
  ['nhanh', 'nhnah'],
  ['hàng', 'hàgn'],
  ['được', 'đươc'],
];

function number(value: number): string {
  return String(value);
}

function replaceWord(text: string, word: string, by: string): string {
  return text.replace(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'gu'), by);
}

function finish(text: string, tone: Tone, register: string, random: Random): string {
  let out = text;
  if (register === 'casual') {
    const habit = random.next();
    if (habit < 0.1)
      for (const [word, short] of teencode) out = random.chance(0.75) ? replaceWord(out, word, short) : out;
    else if (habit < 0.3)
      out = replaceWord(replaceWord(out, 'không', random.pick(['ko', 'k', 'kg', 'hông'])), 'được', 'đc');
    else if (habit < 0.34) out = withoutTones(out);
    if (random.chance(0.15)) out = out.toLowerCase();
    if (random.chance(0.04)) out = out.replace(/quá(?!\p{L})/u, 'quáaa').replace(/lắm(?!\p{L})/u, 'lắmmm');
    if (random.chance(0.12)) out += ` ${random.pick(emoji[tone])}`;
  }
  if (random.chance(0.04)) {
    const [word, slip] = random.pick(slips);
    out = replaceWord(out, word, slip);
  }
  return out;
}

/** Typed without tone marks, as on a foreign keyboard. */
function withoutTones(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

export const voice: Voice = {
  language: 'vi',
  words,
  people,
  surveys,
  registers: [casual, polite],
  number,
  finish,
};
