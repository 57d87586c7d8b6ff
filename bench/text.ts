import { sentimentOf, understand } from '../domains/text/server.ts';
import type { Measured } from './measured.ts';

/** Twenty words each, of the four languages, written for this. */
const comments = [
  'The delivery was quick and the driver was polite but the food was cold and the soup had leaked everywhere again',
  'I have called support three times this week and nobody could tell me where my refund is, really disappointing service',
  'غذا خیلی خوب و گرم بود ولی پیک دیر رسید و نوشابه هم که سفارش داده بودم اصلا نیاورد واقعا حیف شد',
  'برخورد کارکنان شعبه بسیار محترمانه بود و مشکل کارت من را در کمتر از ده دقیقه حل کردند خیلی ممنون از همه',
  'الفندق نظيف وقريب من البحر والموظفون متعاونون جدا لكن الافطار كان ضعيفا والغرفة صغيرة والتكييف لا يعمل طوال الليل للاسف',
  'تجربة ممتازة مع خدمة العملاء ردوا علي بسرعة وحلوا المشكلة وارجعوا لي المبلغ كامل في نفس اليوم شكرا لكم من القلب',
  'Giao hàng nhanh, đóng gói cẩn thận nhưng sản phẩm bị lỗi màn hình, shop trả lời chậm và không cho đổi trả lại',
  'Nhân viên rất nhiệt tình, phòng sạch sẽ và gần biển, bữa sáng ngon, giá hợp lý, lần sau mình nhất định sẽ quay lại',
];
const perRound = 4000;
const rounds = 5;

/** Comments a second on one core: the whole pipeline, and sentiment alone; and how long a language takes to load. */
export async function text(): Promise<Measured[]> {
  const begun = performance.now();
  understand(comments[2] ?? '');
  const load = performance.now() - begun;
  return [
    { name: 'first text of a language understood', value: load, unit: 'ms', must: 300, aim: 150 },
    {
      name: 'texts of 20 words understood, one core',
      value: perSecond(comment => understand(comment)),
      unit: '/s',
      must: 5000,
      aim: 15_000,
      more: true,
    },
    {
      name: 'their sentiment alone',
      value: perSecond(comment => sentimentOf(comment)),
      unit: '/s',
      must: 20_000,
      aim: 40_000,
      more: true,
    },
  ];
}

/** The best of some rounds: what the machine can do, not what else it did. */
function perSecond(read: (comment: string) => unknown): number {
  let best = 0;
  for (let round = 0; round < rounds; round++) {
    const begun = process.cpuUsage();
    // A new ending each time: no cache of whole texts would help.
    for (let at = 0; at < perRound; at++) read(`${comments[at % comments.length] ?? ''} ${at}`);
    const used = process.cpuUsage(begun);
    best = Math.max(best, perRound / ((used.user + used.system) / 1e6));
  }
  return best;
}
