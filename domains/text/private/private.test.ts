import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIban, isIranianNationalId, isLuhn, isSaudiId, isVietnameseId } from './check-digits.ts';
import { findPrivate } from './find-private.ts';
import { mask } from './mask.ts';

const kindsIn = (text: string) =>
  findPrivate(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('personal data', () => {
  it.each([
    ['شماره‌ام ۰۹۱۲۳۴۵۶۷۸۹ است', 'phone', '۰۹۱۲۳۴۵۶۷۸۹'],
    ['با +98 912 345 6789 تماس بگیرید', 'phone', '+98 912 345 6789'],
    ['جوالي ٠٥٠١٢٣٤٥٦٧ كلموني', 'phone', '٠٥٠١٢٣٤٥٦٧'],
    ['call 00966501234567 please', 'phone', '00966501234567'],
    ['sđt của em 0901 234 567 nhé', 'phone', '0901 234 567'],
    ['gọi (028) 3822 1234 không ai nghe', 'phone', '(028) 3822 1234'],
    ['write to sara.k+shop@mail.example.com.', 'email', 'sara.k+shop@mail.example.com'],
    ['کارت ۶۰۳۷-۹۹۷۵-۰۰۰۰-۰۰۰۶ کم شد', 'card', '۶۰۳۷-۹۹۷۵-۰۰۰۰-۰۰۰۶'],
    ['card 4111 1111 1111 1111 was charged', 'card', '4111 1111 1111 1111'],
    ['شبا IR820540102680020817909002 واریز کنید', 'iban', 'IR820540102680020817909002'],
    ['my iban SA03 8000 0000 6080 1016 7519 thanks', 'iban', 'SA03 8000 0000 6080 1016 7519'],
    ['کد ملی من ۰۰۸۴۵۷۵۹۴۸ است', 'nationalId', '۰۰۸۴۵۷۵۹۴۸'],
    ['CCCD 079203001234 của mình', 'nationalId', '079203001234'],
    ['پلاک ۱۲ب۳۴۵ ایران ۶۷ جلوی در پارک کرده', 'plate', '۱۲ب۳۴۵ ایران ۶۷'],
    ['لوحة السيارة ABC 1234 واقفة', 'plate', 'ABC 1234'],
    ['xe 51F-123.45 giao hàng', 'plate', '51F-123.45'],
    ['see https://t.me/secret_group now', 'url', 'https://t.me/secret_group'],
    ['خیابان ولیعصر، کوچه مهر، پلاک ۱۲ بیایید', 'address', 'خیابان ولیعصر، کوچه مهر، پلاک ۱۲'],
    ['nhà em ở 12/3 đường Lê Lợi', 'address', '12/3 đường Lê Lợi'],
    ['آقای رضایی خیلی کمک کرد', 'name', 'رضایی'],
    ['السيد أحمد تعامل معي بلطف', 'name', 'أحمد'],
    ['chị Lan tư vấn rất tốt', 'name', 'Lan'],
    ['Mr Brown was kind', 'name', 'Brown'],
  ])('%s', (text, kind, words) => {
    expect(kindsIn(text)).toContainEqual([kind, words]);
  });

  it.each([
    'سفارش ۱۲۳۴۵۶۷۸۹۰۱۲ هنوز نرسیده',
    'order no. 0912345678 is late',
    'mã đơn 230912345678 chưa tới',
    'رقم الطلب 9876543210 ما وصل',
    'قیمتش ۱۲۵۰۰۰۰ تومان بود',
    'we waited 45 minutes on 2026-11-22',
    'آقای راننده بی‌ادب بود',
    'the app version 5.2.0 crashes',
    'giá 1.250.000 đồng',
    'مره حلو الاكل والخدمه',
    'flight UA936 4 hours late, bag tag UA6016053916',
    'گوشی مدل ZE550KL با MSM8939',
    'مدام قطع می‌شود و ۹۹.۹۹۹۹۹ درصد خراب است',
  ])('finds nothing in %s', text => {
    expect(kindsIn(text)).toEqual([]);
  });

  it('masks what was found and nothing else', () => {
    const text = 'تماس: ۰۹۱۲۳۴۵۶۷۸۹ یا a@b.example';
    expect(mask(text, findPrivate(text))).toBe('تماس: [phone] یا [email]');
  });

  it('check digits', () => {
    expect(isLuhn('4111111111111111')).toBe(true);
    expect(isLuhn('4111111111111112')).toBe(false);
    expect(isIban('SA0380000000608010167519')).toBe(true);
    expect(isIban('SA0380000000608010167518')).toBe(false);
    expect(isIranianNationalId('0084575948')).toBe(true);
    expect(isIranianNationalId('0084575947')).toBe(false);
    expect(isIranianNationalId('1111111111')).toBe(false);
    expect(isSaudiId('1058529940')).toBe(true);
    expect(isVietnameseId('079203001234')).toBe(true);
  });

  it('stands any string: spans in order, within it, not overlapping', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), text => {
        let last = 0;
        for (const { start, end } of findPrivate(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });
});
