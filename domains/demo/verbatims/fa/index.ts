import type { Random } from '../../model/random.ts';
import type { Tone, Voice } from '../voice.ts';
import { colloquial } from './colloquial.ts';
import { formal } from './formal.ts';
import { people } from './people.ts';
import { surveys } from './surveys.ts';
import { words } from './words.ts';

const zwnj = '\u200c';
const emoji: Readonly<Record<Tone, readonly string[]>> = {
  good: ['🌹', '👏', '❤️', '😍', '🙏', '👌', '🌸', '😊'],
  bad: ['😡', '😞', '😒', '🤦‍♀️', '💔', '😤', '👎'],
  neutral: ['🙂', '🤔', '🙏'],
};
/** Slips that fingers make on a Persian keyboard. */
const slips: readonly (readonly [RegExp, string])[] = [
  [/خواهش/, 'خاهش'],
  [/راضی/, 'راضي'],
  [/کیفیت/, 'كيفيت'],
  [/سفارش/, 'سقارش'],
  [/پشتیبانی/, 'پشتبانی'],
  [/متأسفانه/, 'متاسفانه'],
  [/تأخیر/, 'تاخیر'],
  [/واقعاً/, 'واقعا'],
  [/اصلاً/, 'اصلا'],
  [/لطفاً/, 'لطفا'],
  [/حتماً/, 'حتما'],
];

/** Persian digits, now and then Latin ones. */
function number(value: number, random: Random): string {
  const latin = String(value);
  if (random.chance(0.15)) return latin;
  return latin.replace(/\d/g, digit => String.fromCharCode(0x06f0 + Number(digit)));
}

/** The half-space is typed by few: some write a space, some join the parts. */
function finish(text: string, tone: Tone, register: string, random: Random): string {
  let out = text;
  const casual = register === 'colloquial';
  const habit = random.next();
  if (casual && habit < 0.3) out = out.replaceAll(`می${zwnj}`, 'می').replaceAll(zwnj, ' ');
  else if (habit < (casual ? 0.5 : 0.25)) out = out.replaceAll(zwnj, ' ');
  if (random.chance(casual ? 0.7 : 0.3)) {
    // Few people type hamza and tanwin.
    for (const [pattern, slip] of slips.slice(5)) out = out.replace(pattern, slip);
    out = out.replaceAll('هٔ', casual ? 'ه' : 'ه‌ی');
  }
  if (random.chance(0.05)) {
    const [pattern, slip] = random.pick(slips);
    out = out.replace(pattern, slip);
  }
  if (casual && random.chance(0.1)) out += ` ${random.pick(emoji[tone])}`;
  return out;
}

export const voice: Voice = {
  language: 'fa',
  words,
  people,
  surveys,
  registers: [colloquial, formal],
  number,
  finish,
};
