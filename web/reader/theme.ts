export type Theme = 'system' | 'light' | 'dark';

const key = 'safar-theme';
/** For the server, which puts it on the page before anything is painted (app/mount-web.ts). */
const cookie = 'safar_theme';

export function currentTheme(): Theme {
  const stored = localStorage.getItem(key);
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

/** Sets the page's colours; 'system' follows the device. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') {
    localStorage.removeItem(key);
    delete document.documentElement.dataset['theme'];
    document.cookie = `${cookie}=; path=/; max-age=0; samesite=lax`;
  } else {
    localStorage.setItem(key, theme);
    document.documentElement.dataset['theme'] = theme;
    document.cookie = `${cookie}=${theme}; path=/; max-age=31536000; samesite=lax`;
  }
}
