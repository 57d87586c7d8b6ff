/** Digits of any script as 0–9, unit by unit, so that offsets stay; everything else unchanged. */
export function plainDigits(text: string): string {
  return foreignDigit.test(text) ? text.replace(foreignDigits, digit => String(valueOf(digit))) : text;
}

const foreignDigit = /[٠-٩۰-۹０-９]/;
const foreignDigits = /[٠-٩۰-۹０-９]/g;

function valueOf(digit: string): number {
  const code = digit.charCodeAt(0);
  if (code >= 0xff10) return code - 0xff10;
  return code >= 0x6f0 ? code - 0x6f0 : code - 0x660;
}
