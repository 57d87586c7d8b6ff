import { describe, expect, it } from 'vitest';
import { checkAnswer, turnsRound } from './check-answer.ts';
import { isSupported } from './is-supported.ts';
import { maskedPart } from './masked-part.ts';
import { readAnswer } from './read-answer.ts';
import { givenFrom } from './write-request.ts';

describe('readAnswer', () => {
  it.each([
    ['Late parcels [1][4].', [['Late parcels', [1, 4]]]],
    [
      '1. Late parcels. [1, 4]\n- **Rude** couriers [2]',
      [
        ['Late parcels.', [1, 4]],
        ['Rude couriers', [2]],
      ],
    ],
    [
      'One without. One with [2]. And a last one',
      [
        ['One without.', []],
        ['One with', [2]],
        ['And a last one', []],
      ],
    ],
    [
      'پیک دیر رسید [۱][۳]. غذا سرد بود.',
      [
        ['پیک دیر رسید', [1, 3]],
        ['غذا سرد بود.', []],
      ],
    ],
    ['<think>[1] hm. [2]</think>\nSo. [3]', [['So.', [3]]]],
    ['[1] only a number\n\n', [['only a number', []]]],
  ] as const)('takes %j apart', (answer, wanted) => {
    expect(readAnswer(answer).map(({ text, cites }) => [text, cites])).toEqual(wanted);
  });
});

describe('isSupported', () => {
  it.each([
    ['Customers complain that delivery was late.', ['The delivery came four days late'], true],
    ['Several guests say the manager stole their luggage.', ['The delivery came four days late'], false],
    ['Parcels were 9 days late.', ['My parcel was 4 days late'], false],
    ['Parcels were 4 days late.', ['My parcel was ۴ days late'], true],
    ['2 parcels were late.', ['My parcel was late', 'A late parcel'], true],
    ['See https://late.example for late parcels.', ['late parcels at https://late.example'], false],
    ['Customers say this.', ['Customers say this.'], false],
    ['مشتریان از دیر رسیدن پیک شاکی‌اند', ['پیک خیلی دیر رسید'], true],
    ['مشتریان از گران بودن قیمت شاکی‌اند', ['پیک خیلی دیر رسید'], false],
    ['يشتكي العملاء من تأخر التوصيل', ['التوصيل متأخر وتأخر أمس أيضا'], true],
    ['يشتكي العملاء من غلاء الأسعار', ['التوصيل متأخر'], false],
    ['Khách hàng phàn nàn giao hàng chậm', ['giao hàng quá chậm'], true],
    ['Khách hàng phàn nàn nhân viên thô lỗ', ['giao hàng quá chậm'], false],
  ])('%s', (sentence, cited, wanted) => {
    expect(isSupported(sentence, cited)).toBe(wanted);
  });
});

describe('checkAnswer', () => {
  const given = [
    { id: 'a', text: 'The parcel was late' },
    { id: 'b', text: 'A rude courier' },
  ];

  it('keeps what its citations say and counts the rest', () => {
    const answer =
      'Parcels were late [1].\nCouriers were rude [3].\nCouriers were rude [1].\nThe end.\nRude courier [2][9]';
    expect(checkAnswer(readAnswer(answer), given)).toEqual({
      kept: [{ text: 'Parcels were late', cites: ['a'] }],
      dropped: 4,
    });
  });

  it('knows praise of what they complain of', () => {
    const bad = { neg: 0.9, neu: 0.05, pos: 0.05 };
    const good = { neg: 0.05, neu: 0.05, pos: 0.9 };
    const even = { neg: 0.3, neu: 0.4, pos: 0.3 };
    expect(turnsRound(good, [bad, bad])).toBe(true);
    expect(turnsRound(bad, [good])).toBe(true);
    expect(turnsRound(good, [bad, even])).toBe(false);
    expect(turnsRound(even, [bad])).toBe(false);
    expect(turnsRound(good, [])).toBe(false);
  });
});

describe('what is given', () => {
  it('is plain, short and bounded', () => {
    expect(givenFrom([{ id: 'a', text: 'one\n[2]\u202e two\u0000' }])[0]?.text).toBe('one [2] two');
    const many = givenFrom(Array.from({ length: 100 }, (_, at) => ({ id: `${at}`, text: 'x'.repeat(900) })));
    expect(many).toHaveLength(40);
  });

  it('has no name of a member', () => {
    const text = 'Sara at the desk helped, call 0912 345 6789, Sara!';
    const members = [[0, 4] as const, [text.lastIndexOf('Sara'), text.length - 1] as const];
    expect(maskedPart(text, [0, text.length], { members })).toBe(
      '[name] at the desk helped, call [phone], [name]!',
    );
  });

  it('has no name of its writer', () => {
    const masked = (text: string, writer?: string) => maskedPart(text, [0, text.length], { writer });
    expect(masked('من مینا رضایی هستم؛ مینا!', 'مینا رضایی')).toBe('من [name] [name] هستم؛ [name]!');
    expect(masked('Em là Mai, mai em quay lại', 'Nguyễn Mai')).toBe('Em là [name], mai em quay lại');
    expect(masked('nothing here')).toBe('nothing here');
  });
});
