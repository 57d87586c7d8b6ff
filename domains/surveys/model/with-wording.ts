import type { Wording } from './survey-definition.ts';

/**
 * Settings with the text at `path` in `language` replaced. Paths are those of a kind's `wordings`: the name of
 * a wording ('low'), or a list and the key of one of its entries ('options.red', whose text is its `label`).
 */
export function withSettingsWording(
  settings: Readonly<Record<string, unknown>>,
  path: string,
  language: string,
  text: string,
): Readonly<Record<string, unknown>> {
  const [name = '', key] = path.split('.');
  const value = settings[name];
  if (key === undefined)
    return { ...settings, [name]: { ...(value as Wording | undefined), [language]: text } };
  if (!Array.isArray(value)) return settings;
  return {
    ...settings,
    [name]: (value as { readonly key: string; readonly label: Wording }[]).map(entry =>
      entry.key === key ? { ...entry, label: { ...entry.label, [language]: text } } : entry,
    ),
  };
}
