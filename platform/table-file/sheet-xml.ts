/** The little of SpreadsheetML that reading values needs (ECMA-376 part 1, 18.3 and 18.4). */

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text of an XML text node. */
export function xmlText(raw: string): string {
  const text = raw.includes('&')
    ? raw.replace(
        /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
        (whole, hex?: string, decimal?: string, name?: string) => {
          if (name !== undefined) return entities[name] ?? whole;
          const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal);
          return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
        },
      )
    : raw;
  return text.includes('_x')
    ? text.replace(/_x([0-9A-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
}

export function attributeOf(tag: string, name: string): string | undefined {
  const at = tag.indexOf(` ${name}="`);
  if (at === -1) return undefined;
  const start = at + name.length + 3;
  const end = tag.indexOf('"', start);
  return end === -1 ? undefined : xmlText(tag.slice(start, end));
}

/** All `<t>` of a shared or inline string; ruby text (`<rPh>`) is reading help, not content. */
export function stringOf(xml: string): string {
  let text = '';
  for (const match of xml
    .replace(/<rPh\b[\s\S]*?<\/rPh>/g, '')
    .matchAll(/<t\b[^>]*?(?:\/>|>([\s\S]*?)<\/t>)/g))
    text += xmlText(match[1] ?? '');
  return text;
}

/** Zero-based column of a reference: 'B7' → 1. Undefined when it has none. */
export function columnOf(reference: string | undefined): number | undefined {
  if (reference === undefined) return undefined;
  let column = 0;
  for (let i = 0; i < reference.length; i++) {
    const code = reference.charCodeAt(i) - 64;
    if (code < 1 || code > 26) break;
    column = column * 26 + code;
  }
  return column === 0 ? undefined : column - 1;
}

/** Number formats that show dates or times (18.8.30, and those that East Asian versions add). */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58))
    return true;
  return (
    code !== undefined &&
    /[dmyhs]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')) &&
    !/[#0]/.test(code.replace(/s\.0+/g, ''))
  );
}

/** A serial day number as 'YYYY-MM-DD' or 'YYYY-MM-DDTHH:MM:SS'. */
export function serialDate(serial: number, from1904: boolean): string | undefined {
  const days = serial + (from1904 ? 1462 : 0);
  // 25,569 days from the epoch of 1900 to that of Unix; the 29 February 1900 that never was is before it.
  const ms = Math.round((days - 25_569) * 86_400) * 1000;
  if (!Number.isFinite(ms) || Math.abs(ms) > 8.64e15) return undefined;
  const iso = new Date(ms).toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19);
}
