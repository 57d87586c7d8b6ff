/**
 * What each language says before it is chosen. Not in the catalogues: the page shows all of them at once, in whatever
 * language it happens to be. A language without a greeting is shown by its name alone.
 */
export const greetings: Readonly<Record<string, string>> = {
  ar: 'أهلاً بك',
  en: 'Welcome',
  fa: 'خوش آمدید',
  vi: 'Chào mừng bạn',
};
