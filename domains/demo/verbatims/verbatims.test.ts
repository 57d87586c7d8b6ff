// Every grammar, by what can be checked without reading; people have read a few hundred texts of each language too.
import { beforeAll, describe, expect, it } from 'vitest';
import { products } from '../model/catalogue.ts';
import { createRandom } from '../model/random.ts';
import { themes, type Theme } from '../model/touchpoints.ts';
import { tellCompany } from '../rig/tell-company.ts';
import { compose, createSpeaker, type Said } from './compose.ts';
import { loadVoices } from './load-voices.ts';
import { fillTemplate, parseTemplate, requiredSlots } from './template.ts';
import type { Register, Voice } from './voice.ts';

const voices = await loadVoices();
const known = new Set([
  'product', 'machine', 'furniture', 'textile', 'city', 'branch', 'courier', 'days', 'minutes', 'hour', 'staff', 'company', 'version',
  'clause',
]); // prettier-ignore

/** Every template of a register, as its author wrote it. */
function sources(register: Register): string[] {
  const {
    openers,
    closers,
    brief,
    and,
    but,
    flaw,
    greetings,
    farewells,
    leaving,
    contexts,
    notes = [],
  } = register;
  return [
    ...Object.values(register.clauses).flatMap(kinds => Object.values(kinds).flat() as string[]),
    ...[openers, closers, brief].flatMap(tones => Object.values(tones).flat() as string[]),
    ...[and, but, flaw, greetings, farewells, leaving, contexts, notes].flat(),
  ];
}

const all = (voice: Voice): string[] => voice.registers.flatMap(sources);

describe('templates', () => {
  it('take one choice, or none, and pass over what the facts cannot fill', () => {
    const random = createRandom('x');
    const some = parseTemplate('a (b|c {product}) [d]');
    const texts = new Set(Array.from({ length: 60 }, () => fillTemplate(some, {}, random)));
    expect(texts).toEqual(new Set(['a b ', 'a b d']));
    expect(requiredSlots(parseTemplate('{city} ({product}|x)'))).toEqual(['city']);
  });

  it.each(['(a', 'a)', '{a', '[a|b', 'a]'])('refuse %s', source => {
    expect(() => parseTemplate(source)).toThrow();
  });
});

describe.each([...voices])('the voice of %s', (language, voice) => {
  let texts: { text: string; said: Said }[];
  beforeAll(() => {
    texts = compose10k(voice);
  });

  it('has hundreds of templates that name only known facts', () => {
    const templates = all(voice);
    expect(templates.length).toBeGreaterThan(350);
    for (const source of templates) {
      parseTemplate(source);
      for (const [, slot] of source.matchAll(/\{(\w+)\}/g)) expect(known, source).toContain(slot);
    }
  });

  it('can praise and blame every theme', () => {
    for (const theme of themes)
      for (const kind of ['good', 'bad'] as const)
        expect(
          voice.registers.some(register => (register.clauses[theme]?.[kind].length ?? 0) > 0),
          `${theme} ${kind}`,
        ).toBe(true);
  });

  it('leaves no slot, bracket or bar behind, nor empty or doubled punctuation', () => {
    for (const { text } of texts) {
      expect(text).not.toMatch(/[{}[\]|]|undefined|  /);
      expect(text).not.toMatch(/[،,]\s*[،,.]|\s[،,.؟]|^[\s،,.]|\.\s*\.(?!\.)/);
      expect(text.trim().length, text).toBeGreaterThan(1);
    }
  });

  it('rarely says the same twice', () => {
    expect(texts.length).toBeGreaterThan(9_000);
    expect(new Set(texts.map(each => each.text)).size / texts.length).toBeGreaterThan(0.85);
  });

  it('writes its own script', () => {
    const own = {
      fa: /\p{Script=Arabic}/u,
      ar: /\p{Script=Arabic}/u,
      vi: /\p{Script=Latin}/u,
      en: /\p{Script=Latin}/u,
    }[language];
    const foreign = {
      fa: /[a-z]{2}|[ة]/i,
      ar: /[a-z]{2}|[پچژگ]/i,
      vi: /\p{Script=Arabic}/u,
      en: /[^\p{Script=Latin}\p{P}\p{N}\p{S}\p{M}\s\u200d]/u,
    }[language];
    for (const { text } of texts) {
      if (own) expect(text).toMatch(own);
      if (foreign) expect(text.replace(/QR|OTP|app/gi, '')).not.toMatch(foreign);
    }
    if (language === 'vi') {
      const toned = texts.filter(({ text }) =>
        /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹáàãéèíìóòõúùýĩũ]/i.test(text),
      );
      expect(toned.length / texts.length).toBeGreaterThan(0.93);
    }
  });

  it('labels what was asked for', () => {
    for (const { said } of texts) {
      expect(said.label.themes.length).toBeGreaterThan(0);
      if (said.label.intent === 'praise') expect(said.label.sentiment).toBe('positive');
      if (said.label.intent === 'complaint' || said.label.intent === 'leaving')
        expect(said.label.sentiment).toBe('negative');
    }
  });

  it('has people and names enough', () => {
    expect(voice.people.women.length * voice.people.families.length).toBeGreaterThan(600);
    for (const name of [...voice.people.women, ...voice.people.men]) expect(name).toMatch(/^\S+ [a-z]+$/);
  });
});

describe('Persian', () => {
  const fa = voices.get('fa') as Voice;
  const zwnj = '\u200c';

  it('sets the half-space only between letters, and never where it joins nothing', () => {
    for (const source of [...all(fa), ...strings(fa.words), ...strings(fa.surveys)]) {
      expect(source, source).not.toMatch(
        new RegExp(`${zwnj}(?![\\u0621-\\u06cc])|(?<![\\u0621-\\u06cc])${zwnj}`),
      );
      // After letters that do not join to the left a half-space does nothing.
      expect(source, source).not.toMatch(new RegExp(`[آاأإدذرزژوؤ]${zwnj}`));
    }
  });

  it('writes the prefix of verbs and the plural joined by a half-space', () => {
    for (const source of [...all(fa), ...strings(fa.words), ...strings(fa.surveys)]) {
      expect(source, source).not.toMatch(/(^|[\s(|])ن?می\s/);
      expect(source, source).not.toMatch(/[^\s‌]\sها(ی|یی|یم|تون|مون)?([\s).،|]|$)/);
    }
  });

  it('uses Persian letters, not their Arabic neighbours', () => {
    for (const source of all(fa)) expect(source).not.toMatch(/[يكة٠-٩]/);
  });
});

it('keeps a text’s label true after the simulation has chosen it', async () => {
  const { feedback } = await tellCompany('fa', 400);
  const said = feedback.filter(each => each.label !== undefined);
  const low = said.filter(each => (each.draft.scores.find(s => s.metric === 'nps')?.value ?? 9) <= 4);
  expect(low.length).toBeGreaterThan(3);
  expect(low.filter(each => each.label?.sentiment === 'positive')).toEqual([]);
});

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

function compose10k(voice: Voice): { text: string; said: Said }[] {
  const speaker = createSpeaker(voice);
  const random = createRandom('read', voice.language);
  const { words } = voice;
  return Array.from({ length: 10_000 }, () => {
    const mood = random.next();
    const chosen = new Set<Theme>(
      Array.from({ length: 1 + random.weighted([6, 3, 1]) }, () => random.pick(themes)),
    );
    const points = [...chosen].map(theme => ({
      theme,
      good: random.chance(mood < 0.45 ? 0 : mood < 0.9 ? 1 : 0.5),
    }));
    const bad = points.every(point => !point.good);
    const good = points.every(point => point.good);
    const product = random.pick(products);
    const name = words.products[product.key];
    const chance = random.next();
    const said = compose(
      speaker,
      {
        points,
        form: random.pick(['answer', 'answer', 'letter', 'chat', 'review', 'note'] as const),
        intent:
          chance < 0.1
            ? 'wish'
            : chance < 0.17
              ? 'question'
              : bad
                ? chance < 0.22
                  ? 'leaving'
                  : 'complaint'
                : good
                  ? 'praise'
                  : 'comment',
        facts: {
          company: words.company.short,
          product: name,
          ...(product.category === 'appliances' && { machine: name }),
          ...(product.category === 'furniture' && { furniture: name }),
          ...(product.category === 'textiles' && { textile: name }),
          city: random.pick(Object.values(words.cities)),
          branch: random.pick(Object.values(words.cities)),
          courier: random.pick(Object.values(words.couriers)),
          ...(random.chance(0.6) && { days: voice.number(3 + random.int(6), random) }),
          ...(random.chance(0.6) && { minutes: voice.number(11 + random.int(30), random) }),
          hour: voice.number(6 + random.int(3), random),
          staff: random.pick(words.agents.care),
          version: '5.2.0',
        },
      },
      random,
    );
    return said && { text: said.text, said };
  }).filter(each => each !== undefined);
}
