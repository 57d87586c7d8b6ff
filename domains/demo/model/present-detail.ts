import type { CompanyWords } from '../verbatims/voice.ts';
import type { CustomerEvent, EventDetail } from './history.ts';

/** Details of an event in the workspace's words, as they are shown on the timeline. */
export function presentDetail(
  detail: CustomerEvent['detail'],
  words: CompanyWords,
): Readonly<Record<string, string | number>> {
  const names: Readonly<Partial<Record<EventDetail, Readonly<Record<string, string>>>>> = {
    courier: words.couriers,
    product: words.products,
    reason: words.lostReasons,
  };
  return Object.fromEntries(
    Object.entries(detail).map(([name, value]) => {
      const key = name as EventDetail;
      return [words.details[key], names[key]?.[String(value)] ?? value];
    }),
  );
}
