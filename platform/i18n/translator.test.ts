import { describe, expect, expectTypeOf, it } from 'vitest';
import { languages } from '../../languages/registry.gen.ts';
import { findLanguage, loadLanguage } from './load-language.ts';
import type { MessageParams } from './translator.ts';

const { t: fa } = await loadLanguage('fa');
const { t: ar } = await loadLanguage('ar');
const { t: vi } = await loadLanguage('vi');
const { t: en } = await loadLanguage('en');

describe('t', () => {
  it('says the message', () => {
    expect(en('common.save')).toBe('Save');
    expect(fa('common.save')).toBe('ذخیره');
  });
  it('fills in numbers in the reader’s digits', () => {
    expect(en('common.page', { page: 1, pages: 1200 })).toBe('Page 1 of 1,200');
    expect(fa('common.page', { page: 1, pages: 1200 })).toBe('صفحهٔ ۱ از ۱٬۲۰۰');
    expect(ar('common.page', { page: 1, pages: 12 })).toBe('الصفحة ١ من ١٢');
  });
  it('chooses the plural form', () => {
    expect([0, 1, 2, 3, 11, 100].map(n => ar('common.days', { n }))).toEqual([
      '٠ يوم',
      'يوم واحد',
      'يومان',
      '٣ أيام',
      '١١ يومًا',
      '١٠٠ يوم',
    ]);
    expect([1, 2].map(n => en('common.days', { n }))).toEqual(['1 day', '2 days']);
    expect(vi('common.days', { n: 2 })).toBe('2 ngày');
  });
  it('isolates inserted texts only where they could disturb', () => {
    expect(fa('common.confirmDelete', { name: 'NPS 2' })).toContain('«\u2068NPS 2\u2069»');
    expect(fa('common.confirmDelete', { name: 'سفر' })).toContain('«سفر»');
    expect(en('common.confirmDelete', { name: 'سفر' })).toContain('“\u2068سفر\u2069”');
    expect(en('common.confirmDelete', { name: 'Trip (2)' })).toContain('“Trip (2)”');
  });
  it('does not read placeholders out of inserted texts', () =>
    expect(en('common.confirmDelete', { name: '{name} $& {n}' })).toContain('“{name} $& {n}”'));
  it('demands the parameters of the English text', () => {
    expectTypeOf<MessageParams<'common.page'>>().toEqualTypeOf<{
      readonly page: string | number;
      readonly pages: string | number;
    }>();
    expectTypeOf<MessageParams<'common.days'>['n']>().toEqualTypeOf<number>();
    // @ts-expect-error a missing parameter
    en('common.page', { page: 1 });
    // @ts-expect-error no parameters at all
    en('common.page');
    // @ts-expect-error a parameter that the message does not have
    en('common.save', { page: 1 });
    // @ts-expect-error a text where a number chooses the plural
    en('common.days', { n: 'three' });
    // @ts-expect-error no such message
    en('common.nothing');
  });
});

describe('t.dynamic', () => {
  it('says what it finds, else the fallback, else the key', () => {
    expect(en.dynamic('common.page', { page: 1, pages: 2 })).toBe('Page 1 of 2');
    expect(en.dynamic('common.nope', {}, 'Nope')).toBe('Nope');
    expect(en.dynamic('nowhere.nope')).toBe('nowhere.nope');
    expect(en.dynamic('common.toString')).toBe('common.toString');
    expect(en.dynamic('toString')).toBe('toString');
  });
  it('shows a missing parameter as an ellipsis', () =>
    expect(en.dynamic('common.page', { page: 1 })).toBe('Page 1 of …'));
});

describe('t.error', () => {
  it('finds the message of a code', () => expect(en.error('common.notFound')).toMatch(/does not exist/));
  it('chooses the plural of a code', () =>
    expect(ar.error('common.rateLimited', { seconds: 2 })).toContain('ثانيتين'));
  it('reports an unknown code rather than nothing', () =>
    expect(en.error('moon.fell')).toContain('moon.fell'));
});

it('t.rich keeps what is not text', () => {
  const link = { href: '/x' };
  expect(en.rich('common.page', { page: link, pages: 3 })).toEqual(['Page ', link, ' of ', '3']);
});

it('t.has', () => expect([en.has('common.save'), en.has('common.nope')]).toEqual([true, false]));

describe('findLanguage', () => {
  it('reads tags', () => {
    expect(findLanguage('fa-IR')).toBe(languages.fa);
    expect(findLanguage('VI_vn')).toBe(languages.vi);
    expect(findLanguage('de')).toBeUndefined();
    expect(findLanguage('constructor')).toBeUndefined();
  });
  it('gives English to everybody else', async () =>
    expect((await loadLanguage('de')).language).toBe(languages.en));
});
