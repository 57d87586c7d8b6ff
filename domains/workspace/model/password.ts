/** Rules a new password must pass; the same in the browser while typing and on the server. */

export const PASSWORD_LENGTH = { min: 10, max: 200 } as const;

export type PasswordFlaw = 'short' | 'long' | 'common' | 'personal';

const COMMON = [
  'password', 'passw0rd', 'qwerty', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'iloveyou', 'letmein', 'welcome', 'admin',
  'changeme', 'secret', 'safar', 'matkhau', 'anhyeuem', 'ramzobur', 'salam', 'iran', 'tehran', 'abc', 'test', 'user',
]; // prettier-ignore

/** The first reason to refuse a password, or undefined when it may be used. `personal`: words it must not consist of. */
export function passwordFlaw(password: string, personal: readonly string[] = []): PasswordFlaw | undefined {
  const length = [...password].length;
  if (length < PASSWORD_LENGTH.min) return 'short';
  if (length > PASSWORD_LENGTH.max) return 'long';
  const bare = password.toLowerCase().replace(/[\s\d\p{P}\p{S}]+/gu, '');
  if (new Set(password).size < 5 || isRun(password) || COMMON.includes(bare)) return 'common';
  const own = personal.flatMap(word => [word, ...word.split(/[@\s]/)]).map(word => word.toLowerCase());
  if (own.some(word => word.length >= 3 && (word === password.toLowerCase() || word === bare)))
    return 'personal';
  return undefined;
}

/** '1234567890', 'abcdefghij' and their reverses: every character one step from the last, 9 and 0 being neighbours. */
function isRun(text: string): boolean {
  const codes = [...text].map(c => c.codePointAt(0) ?? 0);
  const steps = new Set(codes.slice(1).map((code, i) => code - (codes[i] ?? 0)));
  return [1, -1].some(step => [...steps].every(s => s === step || s === step * -9));
}
