import { expect, test } from 'vitest';
import { languages, type LanguageCode } from '../../../languages/registry.gen.ts';
import { createTranslator } from '../../../platform/i18n/translator.ts';
import { timeZoneOptions } from './choices.ts';

async function zonesIn(code: LanguageCode) {
  const language = languages[code];
  return timeZoneOptions(language, createTranslator(language, await language.load()));
}

const plain = (text: string) => text.replace(/[\u2066-\u2069]/gu, '');
const codes = Object.keys(languages) as LanguageCode[];

test.each(codes)('%s: every time zone has a name of its own', async code => {
  const labels = (await zonesIn(code)).map(({ label }) => plain(label));
  expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
});

test.each(['fa', 'ar'] as const)('%s: none is written in Latin letters', async code => {
  const labels = (await zonesIn(code)).map(({ label }) => plain(label));
  expect(labels.filter(label => /\p{Script=Latin}/u.test(label))).toEqual([]);
});

test.each([
  ['fa', 'Asia/Tehran', 'وقت عادی ایران · تهران'],
  ['ar', 'Asia/Riyadh', 'التوقيت العربي الرسمي · الرياض'],
  ['vi', 'Asia/Ho_Chi_Minh', 'Giờ Đông Dương · Thành phố Hồ Chí Minh'],
  ['en', 'Europe/Kyiv', 'Eastern European Time · Kyiv'],
] as const)('%s: %s is called %s and found by its Latin name', async (code, zone, name) => {
  const option = (await zonesIn(code)).find(one => one.value === zone);
  expect(plain(option?.label ?? '')).toBe(name);
  expect(option?.alias).toContain(zone);
});
