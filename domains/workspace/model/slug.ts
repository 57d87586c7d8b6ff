/** Letters that have no Latin decomposition, as they are commonly romanised in company names. */
const LATIN: Readonly<Record<string, string>> = {
  ا: 'a', آ: 'a', أ: 'a', إ: 'e', ب: 'b', پ: 'p', ت: 't', ث: 's', ج: 'j', چ: 'ch', ح: 'h', خ: 'kh', د: 'd', ذ: 'z',
  ر: 'r', ز: 'z', ژ: 'zh', س: 's', ش: 'sh', ص: 's', ض: 'z', ط: 't', ظ: 'z', ع: 'a', غ: 'gh', ف: 'f', ق: 'q', ک: 'k',
  ك: 'k', گ: 'g', ل: 'l', م: 'm', ن: 'n', و: 'v', ه: 'h', ة: 'a', ی: 'i', ي: 'i', ى: 'a', ئ: 'y', ؤ: 'o', đ: 'd',
}; // prettier-ignore

/**
 * A workspace's part of the address from its name: 'Cà phê Sông Hàn' → 'ca-phe-song-han'; at most 40 characters.
 * Empty when nothing can be kept; the caller then picks a word of its own.
 */
export function slugOf(name: string): string {
  return [
    ...name
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}+/gu, ''),
  ]
    .map(c => LATIN[c] ?? c)
    .join('')
    .replace(/\u200c/g, '-')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
}
