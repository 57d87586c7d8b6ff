import type { TextSpan } from '../model/reading.ts';
import { findPrivate, type PrivateKind } from '../private/find-private.ts';

/** Personal data less sure than this is not taken for it. */
const sure = 0.3;

/** A part of a text with personal data as three dots, whatever the language: for screens. */
export function shownPart(text: string, span: TextSpan): string {
  return maskedPart(text, span, () => '•••');
}

/**
 * A part of a text with each piece of personal data that reaches into it replaced by `instead`. The whole text is looked
 * at, so that a title at its beginning is not cut off from the name.
 */
export function maskedPart(
  text: string,
  [from, to]: TextSpan,
  instead: (kind: PrivateKind) => string = kind => `[${kind}]`,
): string {
  let masked = '';
  let at = from;
  for (const { kind, start, end, confidence } of findPrivate(text)) {
    if (confidence < sure || end <= at || start >= to) continue;
    masked += `${text.slice(at, Math.max(at, start))}${instead(kind)}`;
    at = Math.min(to, end);
  }
  return masked + text.slice(at, to);
}

/** Takes a writer's own name out of a part of their text. Latin letters must match in case: Mai is a name, mai is tomorrow. */
export function withoutName(text: string, name: string | undefined, instead = '[name]'): string {
  const parts = (name ?? '').match(/[\p{L}\p{M}\u200c]{3,}/gu) ?? [];
  return parts.reduce(
    (masked, part) =>
      masked.replace(new RegExp(`(?<![\\p{L}\\p{M}])${part}(?![\\p{L}\\p{M}])`, 'gu'), instead),
    text,
  );
}
