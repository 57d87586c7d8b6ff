import type { TextLanguage } from '../language/detect-language.ts';
import { normalise } from '../normalise/normalise.ts';
import { tokensOf } from '../segment/tokens.ts';

/**
 * Grammar: words of which nobody would say that they show how somebody feels, though a classifier gives them weight. Each
 * language has its own, since the same letters are different words: «ما» is "we" in Persian and "not" in Arabic, "hay"
 * is "good" in Vietnamese. Words that deny stay out: "not" and «نیست» do show it.
 */
const grammar: Readonly<Record<Exclude<TextLanguage, 'other'>, string>> = {
  en: `a an the and or but so as if then than that this these those there here it its it's i i'm i've i'd i'll me my mine
    myself you your you're yours he him his she her hers we us our ours they them their theirs who whom whose which what
    when where why how is are was were be been being am 's 're 've 'm do does did doing done have has had having will would
    can could should may might must shall of in on at by to from for with into onto over under about after before during
    through between because since until while though although however also just s t m d re ve ll one ones some any each
    other another both such own same again`,
  fa: `و یا اما ولی که این آن اون همین همان همون از به در با برای واسه تا بر را رو هم نیز اگر اگه چون چونکه پس بعد قبل هر من تو
    او ما شما آنها اونا اونها ایشان ایشون خودم خودش خودتون خود مون تون شون ام ات اش ای ها های هایی یک یه یکی است هست هستم
    هستند هستش بود بودم بودند بودن بوده باشد باشه باشم شد شدم شدند شده شدن شود بشه میشه می شود میشود کرد کردم کردند کردن کرده
    کنم کنید کنند کنه میکنم میکنه میکنند کند دارم دارد داره دارند داشت داشتم داشتند داشتن چه چی چرا کی کجا وقتی حتی البته روی
    توی تو درباره مورد یعنی الان حالا اینجا اونجا اینکه آنکه`,
  ar: `و ف ب ل ك في من الى على عن مع هذا هذه هذي هاي ذلك تلك هنا هناك الذي التي الذين اللي يلي هو هي هم هن نحن احنا انا انت انتم
    انتي انه انها انهم اني اننا ان او ام ثم كان كانت كانوا كنت كنا يكون تكون اكون قد لقد سوف كل بعض كما مثل حيث حين عند عندما
    عندي عندهم بعد قبل بين حتى اذا لو لان لانه لانها ايضا هل متى اين كيف ماذا له لها لهم لي لك لنا به بها فيه فيها منه منها
    عليه عليها معه معهم وهو وهي وهذا وهذه وكان وكانت والى وفي ومن وعلى ومع وانا لكن ولكن نفس`,
  vi: `và hoặc nhưng mà là của có cho với từ đến trong ngoài trên dưới ở tại khi nếu thì vì nên do này đó kia ấy đây đấy những các
    mọi mỗi một hai cũng đã đang sẽ vẫn còn rằng như để về theo sau trước ra vào lên xuống họ tôi tui mình bạn chúng ta nó ai gì
    sao nào bằng cái con chiếc người anh chị em ạ à nhé nha ơi thế vậy lại`,
};

/** How much of it: shows a feeling only beside the word that it belongs to. */
const degree: Readonly<Record<Exclude<TextLanguage, 'other'>, string>> = {
  en: 'very so too really quite much many more most all only even ever always still',
  fa: 'خیلی بسیار زیاد زیادی کاملا واقعا همه همش همیشه بیشتر فقط دیگر دیگه انقدر اینقدر چقدر چند حتما',
  ar: 'جدا كثير كثيرا مره كتير اوي اكثر فقط دائما كلش حقا',
  vi: 'rất quá lắm hơn nhất thật cực siêu khá hơi bị luôn chỉ nhiều toàn',
};

const sets = new Map<string, ReadonlySet<string>>();

export function isGrammar(language: TextLanguage, word: string): boolean {
  return setOf('grammar', grammar, language).has(word);
}

export function isDegree(language: TextLanguage, word: string): boolean {
  return setOf('degree', degree, language).has(word);
}

/** In the spelling that normalised texts have; of other languages the English ones, as they are read with. */
function setOf(kind: string, lists: typeof grammar, language: TextLanguage): ReadonlySet<string> {
  const own = language === 'other' ? 'en' : language;
  let set = sets.get(`${kind} ${own}`);
  if (set === undefined) {
    set = new Set(
      lists[own].split(/\s+/u).flatMap(word => tokensOf(normalise(word).text).map(token => token.text)),
    );
    sets.set(`${kind} ${own}`, set);
  }
  return set;
}
