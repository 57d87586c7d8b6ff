import { hashOf } from './hash.ts';

/**
 * Words that change the meaning of the words around them, in normalised spelling. Negators turn what is near them
 * (before the verb in English, Arabic and Vietnamese, at the verb in Persian); turning words give what follows more
 * weight than what came before.
 */
const negators = `
not no never don't didn't doesn't isn't wasn't aren't weren't can't cannot couldn't won't wouldn't shouldn't haven't
hasn't hadn't ain't without nothing none nobody neither nor hardly barely lack lacks dont didnt doesnt isnt wasnt cant
wont couldnt wouldnt n't nt few
نیست نبود نیستم نیستند نبودن نداره ندارد ندارم نداشت نداشتم نشد نشده نمیشه نمیشود نکرد نکردم نکرده نمیکنه نمیکنم نمیکند
نخورد نخوردم نرسید نرسیده ندادن ندادند نداد نیومد نیامد نمیاد هیچ اصلا بدون نه نباید نمیده نمیدهد نبوده ندیدم نیس نمیارزه نمیخره
لا ما لم لن لیس لیست لیسوا مش مو مب مهو موب غیر بدون عدم ولا مافی مافیش ماکان مفیش مهوب ماهو دون بلا محد لایوجد مایستاهل
không chưa chẳng chả đừng ít thiếu kém hết khỏi đâu hổng chớ
`;

const turns = `
but however although though yet except
ولی اما لیکن ولیکن منتها فقط هرچند متاسفانه
لکن ولکن بس الا
nhưng tuy mỗi song
`;

export const negatorHashes: ReadonlySet<number> = hashesOf(negators);
export const turnHashes: ReadonlySet<number> = hashesOf(turns);

function hashesOf(words: string): Set<number> {
  return new Set(
    words
      .trim()
      .split(/\s+/u)
      .map(word => hashOf(word)),
  );
}
