import type { TextSpan } from '../model/reading.ts';
import { findPrivate } from '../private/find-private.ts';
import type { PrivateKind } from '../private/private-span.ts';

/** Whom the workspace knows of those in a text. */
export interface KnownPeople {
  /** The customer who wrote it, as the customer's record has the name. */
  readonly writer?: string | undefined;
  /** Where it names members of the workspace. */
  readonly members?: readonly TextSpan[] | undefined;
}

type Instead = (kind: PrivateKind) => string;

/** Personal data less sure than this is not taken for it. */
const sure = 0.3;

/** A part of a text with personal data as three dots, whatever the language: for screens. */
export function shownPart(text: string, span: TextSpan, people: KnownPeople = {}): string {
  return maskedPart(text, span, people, () => '•••');
}

/**
 * A part of a text with each piece of personal data that reaches into it replaced by `instead`. The whole text is looked
 * at, so that a title at its beginning is not cut off from the name.
 */
export function maskedPart(
  text: string,
  [from, to]: TextSpan,
  { writer, members = [] }: KnownPeople = {},
  instead: Instead = kind => `[${kind}]`,
): string {
  const found = findPrivate(text).filter(({ confidence }) => confidence >= sure);
  const named = [...members, ...spansOfName(text, writer)].map(([start, end]) => ({
    kind: 'name' as const,
    start,
    end,
  }));
  let masked = '';
  let at = from;
  for (const { kind, start, end } of [...found, ...named].sort((a, b) => a.start - b.start)) {
    if (end <= at || start >= to) continue;
    masked += `${text.slice(at, Math.max(at, start))}${instead(kind)}`;
    at = Math.min(to, end);
  }
  return masked + text.slice(at, to);
}

/** Where a text holds parts of a name. Latin letters must match in case: Mai is a name, mai is tomorrow. */
function spansOfName(text: string, name: string | undefined): TextSpan[] {
  const parts = (name ?? '').match(/[\p{L}\p{M}\u200c]{3,}/gu) ?? [];
  return parts.flatMap(part =>
    [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{M}])${part}(?![\\p{L}\\p{M}])`, 'gu'))].map(
      ({ index }): TextSpan => [index, index + part.length],
    ),
  );
}
