import type { Plurals } from '../../../../../languages/vi/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'kind.ces2.name': 'Mức dễ dàng (CES 2)',
  'kind.ces2.about': 'Bạn có giúp mọi việc dễ dàng không? Từ 1 đến 7, càng cao càng tốt',
  'kind.ces2.title': 'Công ty đã giúp tôi giải quyết yêu cầu một cách dễ dàng.',
  'kind.ces2.low': 'Hoàn toàn không đồng ý',
  'kind.ces2.high': 'Hoàn toàn đồng ý',
};
