import type { Random } from '../../model/random.ts';
import type { Tone, Voice } from '../voice.ts';
import { casual } from './casual.ts';
import { people } from './people.ts';
import { plain } from './plain.ts';
import { surveys } from './surveys.ts';
import { words } from './words.ts';

const emoji: Readonly<Record<Tone, readonly string[]>> = {
  good: ['👍', '😊', '❤️', '🙌', '😍', '⭐'],
  bad: ['😡', '👎', '😞', '🙄', '🤦'],
  neutral: ['🤷', '🙂', '🤔'],
};
const small = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** Slips of thumbs. */
const slips: readonly (readonly [RegExp, string])[] = [
  [/\bthe\b/, 'teh'],
  [/deliver/, 'delivr'],
  [/definitely/, 'definately'],
  [/received/, 'recieved'],
  [/customer/, 'custmer'],
  [/really/, 'realy'],
  [/would/, 'woud'],
  [/service/, 'servcie'],
  [/disappointed/, 'dissapointed'],
  [/\band\b/, 'adn'],
];

function number(value: number, random: Random): string {
  const word = small[value - 1];
  return word !== undefined && random.chance(0.5) ? word : String(value);
}

function finish(text: string, tone: Tone, register: string, random: Random): string {
  let out = text;
  if (register === 'casual') {
    const habit = random.next();
    if (habit < 0.16) out = out.toLowerCase();
    else if (habit < 0.22) out = out.replaceAll(/[’']/g, '');
    if (random.chance(0.04)) out = out.replace(/\bso (?=\p{L})/u, 'sooo ').replace(/\breally\b/, 'reeeally');
    if (random.chance(0.1)) out += ` ${random.pick(emoji[tone])}`;
  }
  if (random.chance(0.05)) {
    const [pattern, slip] = random.pick(slips);
    out = out.replace(pattern, slip);
  }
  return out;
}

export const voice: Voice = {
  language: 'en',
  words,
  people,
  surveys,
  registers: [casual, plain],
  number,
  finish,
};
