import type { Messages } from '../../languages/en/index.ts';
import type { PluralMessage } from './message.ts';

type Area = keyof Messages & string;

/** Every message of the English catalogue: 'surveys.title', 'common.error.notFound'. */
export type MessageKey = { [A in Area]: `${A}.${keyof Messages[A] & string}` }[Area];

/** The message behind a key, as a literal type. */
type MessageOf<K extends string> = K extends `${infer A}.${infer Name}`
  ? A extends Area
    ? Name extends keyof Messages[A]
      ? Messages[A][Name]
      : never
    : never
  : never;

type Placeholders<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

type ParamsOfMessage<M> =
  M extends PluralMessage<'one' | 'other'>
    ? { readonly [N in M['plural']]: number } & {
        readonly [N in Exclude<Placeholders<M['one'] | M['other']>, M['plural']>]: string | number;
      }
    : { readonly [N in Placeholders<M>]: string | number };

/** Parameters that a message needs, by name. */
export type MessageParams<K extends MessageKey> = ParamsOfMessage<MessageOf<K>>;

/** No second argument for a message without placeholders; a missing or unknown parameter is a type error. */
export type MessageArguments<K extends MessageKey> = keyof MessageParams<K> extends never
  ? []
  : [params: MessageParams<K>];

export type RichArguments<K extends MessageKey, R> = keyof MessageParams<K> extends never
  ? []
  : [params: { readonly [N in keyof MessageParams<K>]: MessageParams<K>[N] | R }];

export type MessageParts<R> = readonly (string | R)[];
