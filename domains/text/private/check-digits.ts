/** Check digits of numbers that identify people and accounts. All take plain digits without separators. */

/** Payment cards: Luhn, ISO/IEC 7812-1. */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    let value = Number(digits[digits.length - 1 - at]);
    if (at % 2 === 1) value = value > 4 ? value * 2 - 9 : value * 2;
    sum += value;
  }
  return sum % 10 === 0;
}

/** IBAN: ISO 13616, the number modulo 97 is 1. Letters in capitals, no spaces. */
export function isIban(iban: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  if (iban.length !== ibanLengths[iban.slice(0, 2)]) return false;
  let rest = 0;
  for (const sign of iban.slice(4) + iban.slice(0, 4))
    for (const digit of String(Number.parseInt(sign, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

/** Countries whose numbers are looked for; of others the length, half of the check, would not be known. */
const ibanLengths: Readonly<Record<string, number>> = Object.fromEntries(
  'IR26 SA24 AE23 KW30 QA29 BH22 JO30 LB28 EG29 IQ23 TN24 LY25 PS29 SD18 MR27 PK24 TR26 AZ28 GE22 GB22 IE22 DE22 FR27 NL18 BE16 AT20 CH21 SE24 NO15 DK18 FI18 ES24 IT27 PT25 PL28 CZ24 RO24 GR27 UA29'
    .split(' ')
    .map(entry => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** Iranian national code: ten digits, the last weighed from the nine before it. Repeated digits are no code. */
export function isIranianNationalId(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1{9}$/.test(digits)) return false;
  let sum = 0;
  for (let at = 0; at < 9; at++) sum += Number(digits[at]) * (10 - at);
  const rest = sum % 11;
  return Number(digits[9]) === (rest < 2 ? rest : 11 - rest);
}

/** Saudi identity or residence number: ten digits, first 1 or 2, Luhn from the left. */
export function isSaudiId(digits: string): boolean {
  return /^[12]\d{9}$/.test(digits) && isLuhn(digits);
}

/** Vietnamese citizen number: province (001–096), century and sex, year of birth, six digits. No check digit. */
export function isVietnameseId(digits: string): boolean {
  return /^0(?:0[1-9]|[1-8]\d|9[0-6])[0-3]\d{8}$/.test(digits);
}
