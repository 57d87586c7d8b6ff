/** Names, settings and signs that stay in Latin letters in every language. */
const names =
  'SAFAR_[A-Z_]+|F1|NPS|CSAT|PSAT|CES ?[12]?|RR[1-6]|CX|QR|CSV|TSV|XLSX|Excel|JSON Lines|JSON|gzip|ZIP|PDF|PNG|SVG|API|CRM|POS|ERP|IP|URL|HTML|HTTPS?|UTC|SMS|UTF-8|ID|ISO 8601|Safar|AAPOR|Wilson|Newcombe|Kaplan|Meier|Rocks|Benjamini|Hochberg|Bonferroni|Student|Welch|Wald|Shapley|Johnson|Greenwood|Umm al-Qura|Jalali|Alt|Ctrl|Cmd|Shift|Enter|Esc|Escape|Tab|Delete|Backspace|Space|PostgreSQL|ClickHouse|WhatsApp|Instagram|Telegram|Email|Menu|K|n|p|z|t';

/** What is not language: placeholders, addresses, files of the documentation, names, keys of the keyboard. */
const foreign = new RegExp(
  String.raw`\{\w+\}|https?://\S*|\b[A-Z]\w+/[A-Z]\w+|\b\w+\.<\w+>|(?<![\p{L}\p{N}])/[\w./-]+|\S+@\S+|\bdocs/[\w.-]+|\b[\w-]+\.(com|org|csv|xlsx|json)\b|(?<![\p{Script=Latin}\p{N}'’])(${names})(?![\p{Script=Latin}\p{N}])`,
  'gu',
);

interface Rule {
  readonly only?: readonly string[];
  readonly pattern: RegExp;
  readonly problem: string;
}

const rightToLeft = ['fa', 'ar'];

const rules: readonly Rule[] = [
  { pattern: /^\s*$/u, problem: 'is empty' },
  { pattern: /^ | $| {2}/u, problem: 'has spaces at its ends or two in a row' },
  { pattern: /\.\.\./u, problem: 'write … as one character' },
  { only: ['en', 'vi'], pattern: /"/u, problem: 'write “ ” instead of straight quotes' },
  { only: ['en'], pattern: /\p{L}'\p{L}/u, problem: 'write ’ as the apostrophe' },
  { only: rightToLeft, pattern: /["“”]/u, problem: 'write « » as quotes' },
  {
    only: rightToLeft,
    pattern: /[\p{Script=Arabic}»)\s][,;?]/u,
    problem: 'has Latin punctuation: write ، ؛ ؟',
  },
  { only: rightToLeft, pattern: /[0-9]/u, problem: 'has ASCII digits' },
  { only: rightToLeft, pattern: /\p{Script=Latin}{2,}/u, problem: 'has a word left in English' },
  { only: ['fa'], pattern: /[٠-٩]/u, problem: 'has Arabic digits' },
  { only: ['fa'], pattern: /[يكىةۀ]/u, problem: 'has an Arabic letter: write ی ک ه' },
  { only: ['fa'], pattern: /(?<!\p{L})ن?می \p{L}/u, problem: 'needs a half-space after می' },
  {
    only: ['fa'],
    pattern: /\p{L} (ها|های|هایی|هایش|هایشان|هایتان|ترین)(?!\p{L})/u,
    problem: 'needs a half-space before the suffix',
  },
  {
    only: ['fa'],
    pattern: /\u200c(?!\p{L})|(?<!\p{L}[\u064b-\u0652\u0654]?)\u200c/u,
    problem: 'has a stray half-space',
  },
  { only: ['fa'], pattern: /ه\u200cی(?!\p{L})/u, problem: 'write «هٔ», not «ه‌ی»' },
  { only: ['ar'], pattern: /[۰-۹]/u, problem: 'has Persian digits' },
  { only: ['ar'], pattern: /[یکگپچژ]/u, problem: 'has a Persian letter' },
];

/** What a reader of the language would stumble over in a text; empty when it reads well. */
export function textProblems(code: string, text: string, english: string): string[] {
  const words = text.replace(foreign, '');
  const problems = rules
    .filter(rule => rule.only === undefined || rule.only.includes(code))
    .filter(rule =>
      rule.pattern.test(rule.problem === 'is empty' ? text : rule.problem.includes('spaces') ? text : words),
    )
    .map(rule => rule.problem);
  if (text !== text.normalize('NFC')) problems.push('is not in Unicode NFC');
  const translatable = /\p{L}{3,}/u.test(english.replace(foreign, ''));
  if (code !== 'en' && translatable && text === english) problems.push('is left in English');
  return problems;
}
