import { readGolden } from './golden-case.ts';

/** Arabic: standard, Gulf, Egyptian, Levantine, Maghrebi, Arabizi. Written by hand; none is ever deleted. */
export const arabicCases = readGolden(
  'ar',
  `
- | الأكل بارد والمندوب تأخر ساعة | food-freshness courier | complaint | standard
+ | الجودة ممتازة وأنا راضٍ تماماً | product | praise | standard
0 | طلبت المنتج يوم الأحد واستلمته يوم الثلاثاء | | | standard
± | الموقع رائع لكن الغرفة صغيرة جداً | location rooms | | mixed
± | الطعام لذيذ إلا أن الأسعار مبالغ فيها | food-taste price-value | | mixed
- | لم أكن راضياً عن الخدمة | staff | complaint | negation
+ | لا يوجد أي عيب فيه | | | negation
+ | مش بطال، هرجع تاني | | | not-bad egyptian
0 | لا بأس به | | | not-bad
+ | ما عليه كلام | | praise | idiom gulf
- | ليس رخيصاً ولا جيداً | price-value | complaint | negation
+ | لم يخذلوني يوماً | | praise | double-negation
+ | ما قد شفت منهم شي شين | | praise | double-negation gulf
- | لا أنصح به أبداً | | complaint | negation
- | بلا جودة ولا ذوق | product | complaint | negation
+ | لا تفوتوا الفرصة | | praise | negation
- | ما يستاهل ربع قيمته | price-value | complaint | negation gulf
+ | يستاهل كل ريال | price-value | praise | gulf
- | ما شاء الله على السرعة، أسبوعين بس عشان كيس واحد | delivery-speed | complaint | irony
- | شكراً على الأكل المثلج، أبدعتوا | food-freshness | complaint | irony
- | خدمة عملاء خمس نجوم، محدش بيرد أصلاً | support-reach | complaint | irony egyptian
- | كفو والله، ضيعتوا طلبي مرتين | delivery | complaint | irony gulf
- | أحلى شي إنهم ياخذون فلوسك ويختفون | honesty | complaint | irony gulf
- | برافو عليكم، تلات ساعات ع الخط | support-reach | complaint | irony levantine
- | ما أجمل أن تدفع مرتين للطلب نفسه | payment-failure | complaint | irony
- | تطبيق عظيم، يعلق كل دقيقة | app-stability | complaint | irony
+ | ما قصروا، بيض الله وجيههم | | praise | idiom gulf
+ | تسلم إيديكم يا رب | | praise | idiom
- | فلوسي راحت على الفاضي | price-value | complaint | idiom
- | ضحكوا علينا | honesty | complaint | idiom
- | حسبي الله ونعم الوكيل فيكم | | complaint | idiom
- | طلعوا روحي على ما خلصت المعاملة | paperwork | complaint | idiom
- | كلام في الهوا ولا وعد تنفذ | promises | complaint | idiom
+ | على قلبي مثل العسل | | praise | idiom
- | الغالي ما طلع ثمنه فيه | price-value | complaint | idiom
+ | يفتح النفس | | praise | idiom
- | زي الزفت | | complaint | idiom egyptian
+ | زي الفل | | praise | idiom egyptian
- | الخدمة عندكم تعبانة مرة | staff | complaint | gulf
+ | وايد زين وأسعارهم حلوة | price-value | praise | gulf
- | مو راضي عنهم أبد | | complaint | gulf negation
+ | شغلهم مرتب ونظيف ما شاء الله | | praise | gulf
- | السواق قليل أدب ورمى الأغراض | courier staff-attitude | complaint | gulf
- | وش ذا التغليف، كل شي متكسر | delivery-condition | complaint | gulf
- | الأكل وحش أوي ومالوش طعم | food-taste | complaint | egyptian
+ | الأكل تحفة والناس ذوق جداً | food staff-attitude | praise | egyptian
- | بقالي شهر مستني فلوسي ترجع | refunds | complaint | egyptian
- | الموظفة كلمتني بطريقة وحشة | staff-attitude | complaint | egyptian
+ | جامد جداً بصراحة وسعره حنين | price-value | praise | egyptian
- | مش هتعامل معاكم تاني | | churn | egyptian churn
- | الأوردر ناقص حاجتين | delivery-accuracy | complaint | egyptian
+ | كتير مهضومين وبيستقبلوك أحلى استقبال | staff-attitude | praise | levantine
- | شو هالخدمة، صرلنا ساعة ناطرين | waiting | complaint | levantine
+ | الأكل بيشهي والأسعار مقبولة | food | praise | levantine
- | ما حدا بيرد ع التلفون | support-reach | complaint | levantine
- | غرفة مو نضيفة والحمام ريحتو طالعة | rooms cleanliness | complaint | levantine
± | الأكل طيب بس الخدمة بطيئة كتير | food staff | | levantine mixed
+ | بزاف زوين والخدمة واعرة | staff | praise | maghrebi
- | ماشي مزيان، خسرت فلوسي | | complaint | maghrebi
- | الماكلة باردة والسرباي ما كيجاوبش | food-freshness staff | complaint | maghrebi
+ | برشا باهي، يعطيكم الصحة | | praise | maghrebi
- | ما عجبنيش الحال، خدمة ناقصة | staff | complaint | maghrebi
0 | واش كاين التوصيل لوهران؟ | delivery | question | maghrebi question
0 | شحال الثمن؟ | price | question | maghrebi question
- | عمري ما نعاود نشري من عندكم | | churn | maghrebi churn
0 | متى يفتح فرع العليا؟ | opening-hours | question | question
0 | هل يتوفر باللون الأزرق؟ | product-range | question | question
0 | كيف أغير كلمة المرور؟ | account-access | question | question
0 | وين وصل طلبي؟ | order-tracking | question | question gulf
0 | بكام الشحن للإسكندرية؟ | fees | question | question egyptian
- | ليش محد يرد على اتصالاتي؟ | support-reach | complaint question | question gulf
- | هل هذه هي النظافة التي تتحدثون عنها؟ | cleanliness | complaint | question irony
- | إلى متى ننتظر؟ | waiting | complaint | question
0 | ياليت تضيفون الدفع بالتقسيط | payment-failure | wish | wish gulf
0 | أتمنى توفير مواقف للسيارات | facilities | wish | wish
0 | أقترح إضافة الوضع الليلي في التطبيق | app-usability | wish | wish
0 | يا ريت تفتحوا فرع في طنطا | place | wish | wish egyptian
0 | لو تزيدون المقاسات يكون أفضل | product-range | wish | wish gulf
± | كل شي حلو بس ياليت الكمية أكثر | food-portion | wish | wish mixed
- | هذه آخر مرة أطلب منكم | | churn | churn
- | ألغيت اشتراكي ورحت للمنافس | cancellation | churn | churn
- | خسرتوا عميل من عشر سنوات | relationship | churn | churn
- | حذفت التطبيق وما عاد أرجع | digital | churn | churn gulf
- | لن أكرر التجربة ما حييت | | churn | churn
+ | ما أطلب من غيرهم أبداً | | praise | churn-lookalike
- | الشاحن احترق وأنا نايم | safety | danger | danger
- | تسممنا كلنا ودخلت أمي المستشفى | safety | danger | danger
- | لقيت قطعة زجاج في الأكل | food | danger | danger
- | المندوب هددني عند باب البيت | courier | danger | danger
- | السخان كهربني | safety | danger | danger
+ | طعم خطير، لازم تجربونه | food-taste | praise | danger-lookalike gulf
+ | قنبلة هالعرض | discounts | praise | danger-lookalike
- | كود الخصم لا يعمل | discounts | complaint | standard
- | سحبوا المبلغ مرتين من بطاقتي | payment-failure | complaint | standard
- | لم يُعاد المبلغ منذ ثلاثة أسابيع | refunds | complaint | standard
+ | رجعوا المبلغ بنفس اليوم، مشكورين | refunds | praise | gulf
- | الفاتورة فيها أصناف ما طلبتها | billing-errors | complaint | standard
- | المنتج لا يشبه الصورة إطلاقاً | product-as-described | complaint | standard
+ | مطابق للوصف تماماً | product-as-described | praise | standard
- | خرب من أول أسبوع | product-defect | complaint | standard
+ | خمس سنين عندي ولا اشتكى | | praise | idiom
- | المقاس أصغر بكثير من المكتوب | product-design | complaint | standard
- | البطارية تفضى بساعتين | product-performance | complaint | gulf
+ | الصوت نقي والشاشة واضحة | product-performance | praise | standard
+ | موظف الاستقبال خلوق ومبتسم | staff-attitude | praise | standard
- | الفني ما يفهم بشغله | staff-competence | complaint | gulf
+ | طاقم محترف وخبرتهم واضحة | staff-competence | praise | standard
- | وقفنا نص ساعة ومحدش عبرنا | staff-attention | complaint | egyptian
- | زحمة مو طبيعية والطابور لين برا | queues | complaint | gulf
+ | خلصت بخمس دقايق | | praise | gulf
- | تأخرت الرحلة أربع ساعات بلا توضيح | punctuality information | complaint | standard
+ | أقلعت الرحلة في موعدها | punctuality | | standard
- | الحمامات قذرة ورائحتها كريهة | cleanliness | complaint | standard
+ | المكان يلمع من النظافة | cleanliness | praise | idiom
+ | أجواء هادئة وديكور راقٍ | ambience comfort | praise | standard
- | ما فيه مواقف نهائياً | facilities | complaint | gulf
+ | على بعد دقيقتين من الحرم | location | | standard
- | المكيف عطلان وما في ماء حار | amenities | complaint | standard
- | الجدران رقيقة ونسمع الجيران | comfort | complaint | standard
- | من يوم سجلت والرسائل الدعائية ما توقف | privacy-security | complaint | gulf
- | كذابين، كل يوم عذر جديد | honesty | complaint | standard
+ | كان صادقاً معي وقال إن الأرخص يكفيني | honesty | praise | standard
- | وعدوني بالاثنين واليوم الجمعة | promises | complaint | standard
- | نقاطي انتهت من غير ما حد يبلغني | relationship | complaint | egyptian
- | خمس نماذج عشان أغير رقمي | paperwork | complaint | standard
+ | شرحوا لي كل شيء خطوة بخطوة | information | praise | standard
+ | تجربة ممتازة بشكل عام | overall | praise | standard
0 | اشتريته هدية لوالدي | | | neutral
0 | الفرع في الدور الثاني | place | | neutral
0 | السلام عليكم | | | neutral
0 | كلمت الموظف أمس وقال انتظر | staff | | neutral
- | 😡😡 لسه مستني | waiting | complaint | emoji
+ | 😍😍 يجنن | | praise | emoji
+ | 👍🏻👍🏻 | | praise | emoji
- | 🤢🤢 | | complaint | emoji
- | حلو 🙄 | | complaint | emoji irony
- | سيء جداً جداً جداً | | complaint | intensifier
+ | رااااائع | | praise | elongation
- | زفتتتت | | complaint | elongation
+ | مرة مرة حلو | | praise | intensifier gulf
- | el khedma we7sha awi | staff | complaint | arabizi
+ | el akl ta7fa begad | food | praise | arabizi
- | ma 7ada byrod 3al telefon | support-reach | complaint | arabizi
- | el order et2akhar yomen | delivery-speed | complaint | arabizi
+ | shokran ktir, momtaz | | praise | arabizi
- | mesh hatlob menhom tany | | churn | arabizi
0 | emta el fer3 beyefta7? | opening-hours | question | arabizi
0 | yaret tzawdo el ma2asat | product-design | wish | arabizi
± | el akl 7elw bas ghali | food price-value | | arabizi mixed
- | ghali 3al fadi | price-value | complaint | arabizi
- | كان أفضل قبل سنتين | overall | complaint | comparison
+ | أحسن من المرة اللي فاتت بكتير | overall | praise | comparison egyptian
- | توقعت أكثر من كذا | | complaint | comparison gulf
+ | فاق توقعاتي | | praise | comparison
± | الفندق قديم بس نظيف والموظفين محترمين | ambience cleanliness | | mixed gulf
± | التوصيل سريع لكن الطلب ناقص | delivery-speed delivery-accuracy | | mixed
- | ألغوا الحجز قبل السفر بيوم | cancellation | complaint | standard
- | رمز التحقق لا يصلني | account-access | complaint | standard
- | رفضوا الإرجاع مع وجود الفاتورة | returns | complaint | standard
- | طلعت رسوم إضافية في آخر خطوة | fees | complaint | standard
+ | ركبوا الجهاز ونظفوا بعدهم | installation | praise | standard
`,
);
