import type { PrivateSpan } from './private-span.ts';

/**
 * The text with each found piece replaced by its kind in brackets: 'call [phone]'. Pieces below `sure` stay. For text
 * that leaves the house or is shown to those who may not see personal data.
 */
export function mask(text: string, found: readonly PrivateSpan[], sure = 0.3): string {
  let masked = '';
  let at = 0;
  for (const { kind, start, end, confidence } of found) {
    if (confidence < sure || start < at) continue;
    masked += `${text.slice(at, start)}[${kind}]`;
    at = end;
  }
  return masked + text.slice(at);
}
