import { expect, test } from 'vitest';
import { nameOfPhrases } from './name-of-phrases.ts';

test('a name is the phrase that says most, as people spell it', () => {
  const texts = ['The Face ID login fails', 'face id login again', 'My Face ID login is broken'];
  expect(nameOfPhrases(['login', 'face id login', 'face id', 'the face'], texts, 'en')).toBe('Face ID login');
});

test('the reader’s language goes first', () => {
  const texts = ['ورود با اثر انگشت کار نمی‌کند', 'fingerprint login fails'];
  expect(nameOfPhrases(['fingerprint login', 'اثر انگشت'], texts, 'fa')).toBe('اثر انگشت');
  expect(nameOfPhrases(['اثر انگشت', 'fingerprint login'], texts, 'en')).toBe('Fingerprint login');
});

test('no texts, no phrases', () => {
  expect(nameOfPhrases(['mã giảm giá'], [], 'vi')).toBe('Mã giảm giá');
  expect(nameOfPhrases([], ['x'], 'vi')).toBe('');
});
