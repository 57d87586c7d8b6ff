import type { AnyMessages, Language } from '../../platform/i18n/language.ts';
import type { ParamValue, Translate } from '../../platform/i18n/translator.ts';

type Arguments = Readonly<Record<string, ParamValue | boolean | undefined>>;
type AriaString = string | ((args: Arguments) => string);

/**
 * Gives react-aria its words from our catalogues (messages '<package>:<key>' of the ui area): it brings none for
 * Persian and Vietnamese. It reads them once, so call this before the first render; changing language reloads.
 */
export function installReactAriaStrings(language: Language, messages: AnyMessages, t: Translate): void {
  const packages: Record<string, Record<string, AriaString>> = {};
  for (const [name, message] of Object.entries(messages.ui)) {
    const colon = name.indexOf(':');
    if (colon < 0) continue;
    const strings = (packages[name.slice(0, colon)] ??= {});
    const plain = typeof message === 'string' && !message.includes('{');
    strings[name.slice(colon + 1)] = plain ? message : args => t.dynamic(`ui.${name}`, asParams(args));
  }
  const comboBox = packages['@react-aria/combobox'];
  if (comboBox) comboBox['focusAnnouncement'] = args => announceOption(args, t);
  // Both are read from the window by name; react-aria has no other way in.
  const shared = window as unknown as Record<symbol, unknown>;
  shared[Symbol.for('react-aria.i18n.locale')] = language.locale;
  shared[Symbol.for('react-aria.i18n.strings')] = packages;
}

function announceOption(args: Arguments, t: Translate): string {
  const option = String(args['optionText'] ?? '');
  const group = args['isGroupChange']
    ? `${t('ui.aria.enteredGroup', { title: String(args['groupTitle'] ?? '') })} `
    : '';
  return (
    group +
    (args['isSelected'] ? t('ui.@react-aria/combobox:selectedAnnouncement', { optionText: option }) : option)
  );
}

function asParams(args: Arguments): Record<string, ParamValue> {
  return Object.fromEntries(
    Object.entries(args ?? {}).map(([name, value]) => [
      name,
      typeof value === 'number' ? value : String(value ?? ''),
    ]),
  );
}
