/** Cookie that the server reads too (platform/http/request-language.ts). */
const cookie = 'safar_language';

/** The language of this visit: what the server put on the page, which is the cookie's or the browser's. */
export function currentLanguage(): string {
  const chosen = new RegExp(`(?:^|; )${cookie}=(\\w+)`).exec(document.cookie)?.[1];
  return chosen ?? document.documentElement.lang ?? 'en';
}

/** Remembers the choice for a year and starts over in it: react-aria reads its words only once. */
export function chooseLanguage(code: string): void {
  rememberLanguage(code);
  window.location.reload();
}

export function rememberLanguage(code: string): void {
  document.cookie = `${cookie}=${code}; path=/; max-age=31536000; samesite=lax`;
}
