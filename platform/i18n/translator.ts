import type { Messages } from '../../languages/en/index.ts';
import { isolateIn } from './bidi.ts';
import type { AnyMessages, Language } from './language.ts';
import type { MessageArguments, MessageKey, MessageParts, RichArguments } from './message-types.ts';

export type { MessageKey, MessageParams } from './message-types.ts';

export type ParamValue = string | number;

/**
 * Says a message in the reader's language: `t('surveys.title')`, `t('cases.count', { n: 3 })`. The type checker
 * demands every `{placeholder}` of the English text. Numbers are counts, written in the reader's digits with thousands
 * grouped; figures, dates and years go in as text from the formatter. Inserted texts are isolated where their
 * direction could disturb the sentence.
 */
export interface Translate {
  <K extends MessageKey>(key: K, ...params: MessageArguments<K>): string;
  /**
   * For keys known only at run time ('surveys.kind.' + kind). A key without a message gives `fallback`, or the key
   * itself; a missing parameter shows as '…'.
   */
  dynamic(key: string, params?: Readonly<Record<string, ParamValue>>, fallback?: string): string;
  /** The text of an AppError's code: 'surveys.notFound' → message 'surveys.error.notFound'. */
  error(code: string, params?: Readonly<Record<string, ParamValue>>): string;
  /** The message in pieces, so that a parameter may be a link or a figure: `t.rich('x', { name: <b>…</b> })`. */
  rich<K extends MessageKey, R>(key: K, ...params: RichArguments<K, R>): MessageParts<R>;
  has(key: string): boolean;
}

type Part = string | { readonly name: string };

export function createTranslator(language: Language, messages: AnyMessages): Translate {
  const rules = new Intl.PluralRules(language.locale);
  const digits = new Intl.NumberFormat(`${language.locale}-u-nu-${language.numbering}`, {
    signDisplay: 'negative',
  });
  const parsed = new Map<string, readonly Part[]>();

  function partsOf(key: string, params: Readonly<Record<string, unknown>>): readonly Part[] | undefined {
    const message = find(messages, key);
    if (message === undefined) return undefined;
    if (typeof message === 'string') return parseCached(message);
    const count = params[message['plural'] ?? ''];
    const form = typeof count === 'number' ? message[rules.select(count)] : undefined;
    return parseCached(form ?? message['other'] ?? '');
  }

  function parseCached(text: string): readonly Part[] {
    let parts = parsed.get(text);
    if (parts === undefined) parsed.set(text, (parts = parse(text)));
    return parts;
  }

  function write(value: unknown): string {
    if (typeof value === 'number') return digits.format(value);
    return value === undefined ? '…' : isolateIn(language.direction, String(value));
  }

  function say(key: string, params: Readonly<Record<string, unknown>>): string | undefined {
    return partsOf(key, params)
      ?.map(part => (typeof part === 'string' ? part : write(params[part.name])))
      .join('');
  }

  function t<K extends MessageKey>(key: K, ...params: MessageArguments<K>): string {
    return say(key, params[0] ?? {}) ?? key;
  }

  return Object.assign(t, {
    dynamic: (key: string, params: Readonly<Record<string, ParamValue>> = {}, fallback = key) =>
      say(key, params) ?? fallback,
    error: (code: string, params: Readonly<Record<string, ParamValue>> = {}) =>
      say(code.replace('.', '.error.'), params) ??
      say('common.error.unexpected', { reference: code }) ??
      code,
    rich: <K extends MessageKey, R>(key: K, ...rich: RichArguments<K, R>): MessageParts<R> => {
      const params: Readonly<Record<string, unknown>> = rich[0] ?? {};
      return (partsOf(key, params) ?? [key]).map(part =>
        typeof part === 'string'
          ? part
          : isPlain(params[part.name])
            ? write(params[part.name])
            : (params[part.name] as R),
      );
    },
    has: (key: string) => find(messages, key) !== undefined,
  });
}

function isPlain(value: unknown): boolean {
  return value === undefined || typeof value === 'string' || typeof value === 'number';
}

function find(messages: AnyMessages, key: string): string | Readonly<Record<string, string>> | undefined {
  const dot = key.indexOf('.');
  const area = messages[key.slice(0, dot) as keyof Messages] as
    Readonly<Record<string, string | Readonly<Record<string, string>>>> | undefined;
  const name = key.slice(dot + 1);
  return area !== undefined && Object.hasOwn(area, name) ? area[name] : undefined;
}

function parse(text: string): Part[] {
  return text
    .split(/(\{\w+\})/)
    .filter(piece => piece !== '')
    .map(piece => (/^\{\w+\}$/.test(piece) ? { name: piece.slice(1, -1) } : piece));
}
