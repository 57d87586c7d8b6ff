/** One row of the file, and how the screen is to say it. */
export interface FileRow {
  readonly text: string;
  readonly person: string;
  readonly place: string;
  readonly nps: number;
  readonly csat: number;
  /** The day as the reader's calendar writes it. */
  readonly day: string;
}

export interface FeedbackFile {
  readonly name: string;
  readonly text: string;
  /** The latest first. */
  readonly rows: readonly FileRow[];
  readonly places: readonly { readonly name: string; readonly n: number }[];
  readonly nps: { readonly value: number; readonly n: number };
  readonly csat: { readonly percent: number; readonly n: number };
}

const words = {
  en: {
    header: ['Feedback ID', 'Date', 'Touchpoint', 'Customer ID', 'Customer name', 'NPS', 'CSAT', 'Comment'],
    places: ['Shop window', 'Checkout counter', 'Home delivery', 'Phone line'],
    people: ['Mia Clark', 'Owen Reed', 'Lily Stone', 'Noah Field', 'Ava Marsh'],
    good: [
      'They found the book I had given up on',
      'Wrapped with care, and a kind word',
      'Quick and friendly',
    ],
    bad: [
      'I waited "forever", then nobody came',
      'The parcel was wet, the corners bent',
      'Nobody called back',
    ],
  },
  fa: {
    header: ['کد بازخورد', 'تاریخ', 'نقطه تماس', 'کد مشتری', 'نام مشتری', 'احتمال توصیه', 'رضایت', 'نظر'],
    places: ['ویترین مغازه', 'صندوق', 'ارسال به خانه', 'خط تلفن'],
    people: ['نیلوفر کریمی', 'آرش دهقان', 'یاسمن رضایی', 'بهروز نیکو', 'گلناز شریفی'],
    good: [
      'کتابی را پیدا کردند که از یافتنش ناامید بودم',
      'بسته‌بندی‌شان پر از حوصله بود',
      'تند و خوش‌برخورد بودند',
    ],
    bad: [
      'خیلی منتظر ماندم و کسی نیامد، «هیچ‌کس»',
      'بسته خیس رسید و گوشه‌ها تا خورده بود',
      'هیچ‌کس دوباره زنگ نزد',
    ],
  },
} as const;

/** A company's own spreadsheet, as it would be exported: in Persian with Jalali dates and Persian digits. */
export function writeFeedbackFile(language: 'en' | 'fa', size = 120): FeedbackFile {
  const { header, places, people, good, bad } = words[language];
  const local = (n: number | string) =>
    language === 'fa' ? String(n).replace(/\d/g, digit => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)] ?? '') : String(n);
  const rows: FileRow[] = [];
  const lines = [header.join(',')];
  for (let i = 0; i < size; i++) {
    // Some three rows a day, yesterday first, at hours that no time zone moves to another day.
    const at = new Date(Date.now() - (1 + Math.floor(i / 3)) * 86_400_000);
    at.setUTCHours(12 - (i % 3), 0, 0, 0);
    const nps = (i * 7 + (i % 4)) % 11;
    const csat = 1 + ((i * 3 + (i % 5)) % 5);
    const place = pick(places, i * 5 + Math.floor(i / 7));
    const person = pick(people, i);
    const text = `${pick(nps > 6 ? good : bad, i)} ${local(i + 1)}`;
    lines.push(
      [
        `f-${i + 1}`,
        dateCell(at, language),
        place,
        `c-${i % people.length}`,
        person,
        local(nps),
        local(csat),
        quoted(text),
      ].join(','),
    );
    rows.push({ text, person, place, nps, csat, day: dayText(at, language) });
  }
  const share = (has: (row: FileRow) => boolean) => rows.filter(has).length / rows.length;
  return {
    name: language === 'fa' ? 'بازخوردها.csv' : 'feedback.csv',
    // A mark in front, as spreadsheet programs write it.
    text: `\uFEFF${lines.join('\r\n')}\r\n`,
    rows,
    places: places.map(name => ({ name, n: rows.filter(row => row.place === name).length })),
    nps: { value: Math.round(100 * (share(row => row.nps > 8) - share(row => row.nps < 7))), n: size },
    csat: { percent: Math.round(100 * share(row => row.csat > 3)), n: size },
  };
}

function pick<T>(list: readonly T[], i: number): T {
  return list[i % list.length] as T;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** 2026-11-21 14:30 in the company's own time zone, or ۱۴۰۵/۰۸/۳۰ ۱۴:۳۰. */
function dateCell(at: Date, language: 'en' | 'fa'): string {
  const locale = language === 'fa' ? 'en-u-ca-persian-nu-latn' : 'en-u-ca-gregory-nu-latn';
  const parts = new Map(
    new Intl.DateTimeFormat(locale, {
      timeZone: 'Asia/Tehran',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const part = (name: string) => parts.get(name as Intl.DateTimeFormatPartTypes) ?? '';
  const dash = language === 'fa' ? '/' : '-';
  const text = `${[part('year'), part('month'), part('day')].join(dash)} ${part('hour')}:${part('minute')}`;
  return language === 'fa' ? text.replace(/\d/g, digit => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)] ?? '') : text;
}

/** '21 November' or '۳۰ آبان', as any page would write it; the year stands apart. */
function dayText(at: Date, language: 'en' | 'fa'): string {
  const locale = language === 'fa' ? 'fa-IR-u-ca-persian-nu-arabext' : 'en-GB-u-ca-gregory';
  const month = new Intl.DateTimeFormat(locale, {
    timeZone: 'Asia/Tehran',
    month: language === 'fa' ? 'long' : 'short',
  }).format(at);
  const day = new Intl.DateTimeFormat(locale, { timeZone: 'Asia/Tehran', day: 'numeric' }).format(at);
  return `${day} ${month}`;
}
