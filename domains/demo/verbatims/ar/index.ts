import type { Random } from '../../model/random.ts';
import type { Tone, Voice } from '../voice.ts';
import { egyptian } from './egyptian.ts';
import { gulf } from './gulf.ts';
import { people } from './people.ts';
import { standard } from './standard.ts';
import { surveys } from './surveys.ts';
import { words } from './words.ts';

const emoji: Readonly<Record<Tone, readonly string[]>> = {
  good: ['🌹', '👏', '❤️', '😍', '🙏', '👌', '💐', '👍'],
  bad: ['😡', '😞', '💔', '👎', '🤦‍♂️', '😤'],
  neutral: ['🙂', '🤔', '🤷‍♂️'],
};
/** What hurried fingers leave out or mistake. */
const slips: readonly (readonly [RegExp, string])[] = [
  [/ة(?=\s|$)/, 'ه'],
  [/إ/, 'ا'],
  [/أ/, 'ا'],
  [/ى(?=\s|$)/, 'ي'],
  [/الخدمة/, 'الخدمه'],
  [/شكراً/, 'شكرا'],
  [/جداً/, 'جدا'],
  [/انتظر/, 'انتضر'],
  [/المنتج/, 'المنتح'],
];

/** Both kinds of digits are common. */
function number(value: number, random: Random): string {
  const latin = String(value);
  return random.chance(0.5)
    ? latin
    : latin.replace(/\d/g, digit => String.fromCharCode(0x0660 + Number(digit)));
}

function finish(text: string, tone: Tone, register: string, random: Random): string {
  let out = text;
  const casual = register !== 'standard';
  const habit = random.next();
  if (casual && habit < 0.45) {
    out = out.replace(/[أإ]/g, 'ا').replaceAll('اً', 'ا');
    if (habit < 0.18) out = out.replace(/ة(?=[\s.،!؟]|$)/g, 'ه');
  } else if (habit > 0.9) out = out.replaceAll('اً', 'ا');
  if (random.chance(0.05)) {
    const [pattern, slip] = random.pick(slips);
    out = out.replace(pattern, slip);
  }
  if (casual && random.chance(0.04)) out = out.replace('مرة', 'مرررة').replace('جداً', 'جداااً');
  if (casual && random.chance(0.1)) out += ` ${random.pick(emoji[tone])}`;
  return out;
}

export const voice: Voice = {
  language: 'ar',
  words,
  people,
  surveys,
  registers: [gulf, standard, egyptian],
  number,
  finish,
};
