import { readGolden } from './golden-case.ts';

/** Persian: formal and Tehrani colloquial, irony, idioms, Finglish. Written by hand; none is ever deleted. */
export const persianCases = readGolden(
  'fa',
  `
- | غذا سرد بود و پیک هم یک ساعت دیر رسید | food-freshness delivery-speed | complaint | plain
+ | کیفیتش عالیه، واقعاً راضی‌ام | product | praise | plain
0 | سفارشم را دیروز ثبت کردم و امروز تحویل گرفتم | delivery | | plain
± | غذا خوشمزه بود ولی خیلی گرون حساب کردن | food-taste price-value | | mixed
± | اتاق تمیز بود اما سروصدای خیابان نذاشت بخوابیم | cleanliness comfort | | mixed
- | اصلاً راضی نبودم | | complaint | negation
+ | هیچ ایرادی نداشت | | | negation
+ | بد نبود، راضی بودم | | | not-bad
0 | بد نیست، معمولیه | | | not-bad
+ | کم نظیره این فروشگاه | | praise | idiom
- | بی‌کیفیت‌ترین چیزی که تا حالا خریدم | product | complaint | superlative
+ | نمی‌شه گفت بد بود، اتفاقاً خیلی هم خوب بود | | | double-negation
- | نه کیفیتش خوبه نه قیمتش مناسبه | product price-value | complaint | negation
+ | هیچ‌وقت پشیمون نشدم از خریدش | | | double-negation
- | این کیفیت به این قیمت نمی‌ارزه | price-value product | complaint | negation
+ | به هر قیمتی بود می‌ارزید | price-value | | idiom
- | دستتون درد نکنه با این غذای یخ‌زده‌تون! | food-freshness | complaint | irony
- | به‌به، چه سرعتی! فقط ده روز طول کشید | delivery-speed | complaint | irony
- | آفرین به این پشتیبانی که هیچ‌وقت جواب نمی‌ده | support-reach | complaint | irony
- | خسته نباشید واقعاً، سه بار زنگ زدم سه بار قطع کردین | support-reach | complaint | irony
- | مرسی که سفارشم رو بدون خبر لغو کردید | cancellation | complaint | irony
- | چه خدمات پس از فروشی! پنج بار بردم هنوز درست نشده | support-resolution | complaint | irony
- | ماشاالله به این قیمت‌ها، انگار طلا می‌فروشن | price-value | complaint | irony
- | عالی‌تر از این نمی‌شه؛ لباس رو یه بار شستم شد دستمال | product product-defect | complaint | irony
+ | حرف نداره | | praise | idiom
+ | دمتون گرم، کارتون درسته | | praise | idiom colloquial
+ | سنگ تموم گذاشتن | | praise | idiom
- | پولمون رو ریختیم تو جوب | price-value | complaint | idiom
- | آب از دستشون نمی‌چکه | | complaint | idiom
- | پشت گوش می‌ندازن، پیگیری نمی‌کنن | support-resolution | complaint | idiom
- | کلاه سرمون رفت | honesty | complaint | idiom
+ | مو لای درز کارشون نمی‌ره | | praise | idiom
- | آدم رو سر می‌دوونن | support-resolution | complaint | idiom
- | تو ذوقم خورد | | complaint | idiom
+ | به دلم نشست | | praise | idiom
- | از این گوش می‌شنون از اون گوش در می‌کنن | | complaint | idiom
- | جنسشون آشغاله | product | complaint | colloquial
+ | خیلی باحال و خوش‌برخورد بودن | staff-attitude | praise | colloquial
- | یارو اصن حال نداشت جواب آدمو بده | staff-attitude | complaint | colloquial
- | گرون‌فروشین به خدا | price-value | complaint | colloquial
+ | قیمتاشون خیلی خوبه نسبت به بقیه | price-value | praise | colloquial
- | اپتون همش هنگ می‌کنه، کلافه شدم | app-stability | complaint | colloquial
+ | راحت نصب شد و تمیز کار می‌کنه | installation | praise | plain
- | نصاب اومد نصفه ول کرد رفت | installation | complaint | colloquial
- | گارانتیش فقط اسمه | warranty-repair | complaint | idiom
0 | ساعت کاری شعبه‌ی ولیعصر چنده؟ | opening-hours | question | question
0 | این مدل رنگ آبی هم داره؟ | | question | question
0 | چطور می‌تونم رمز عبورم رو عوض کنم؟ | account-access | question | question
0 | ارسال به شهرستان چند روز طول می‌کشه؟ | delivery | question | question
0 | سایز ایکس‌لارج کی موجود می‌شه؟ | product-range | question | question
- | چرا کسی جواب تلفن رو نمی‌ده؟ | support-reach | complaint question | question
- | این چه وضع بسته‌بندیه؟ | delivery-condition | complaint | question
- | مگه قول نداده بودین دوشنبه می‌رسه؟ | promises | complaint | question
0 | کاش حالت تاریک هم به اپ اضافه می‌کردید | app-usability | wish | wish
0 | لطفاً پرداخت قسطی هم بذارید | payment-failure | wish | wish
0 | پیشنهاد می‌کنم پارکینگ هم اضافه کنید | facilities | wish | wish
0 | ای کاش جمعه‌ها هم باز بودید | opening-hours | wish | wish
0 | بهتره منو رو به انگلیسی هم بنویسید | | wish | wish
± | غذاتون خوبه فقط کاش حجمش یکم بیشتر بود | food-portion | wish | wish mixed
- | دیگه عمراً ازتون خرید کنم | | churn complaint | churn
- | حسابم رو بستم و رفتم سراغ رقیبتون | | churn | churn
- | آخرین بارم بود که این‌جا اومدم | | churn | churn
- | با این رفتار یه مشتری ده‌ساله رو از دست دادید | relationship | churn complaint | churn
- | اپ رو پاک کردم، خداحافظ | digital | churn | churn
- | دیگر به هیچ عنوان از خدمات شما استفاده نخواهم کرد | | churn | churn formal
+ | دیگه جای دیگه نمی‌رم، فقط همین‌جا | | praise | churn-lookalike
- | شارژرش وسط شب آتیش گرفت، خدا رحم کرد | safety | danger | danger
- | بعد از خوردن ساندویچ هر دومون مسموم شدیم و رفتیم بیمارستان | safety | danger | danger
- | سیم لخت بیرون زده بود و برق دستم رو گرفت | safety | danger | danger
- | توی سالاد خرده‌شیشه بود | food | danger complaint | danger
- | پیک تهدیدم کرد که آدرسم رو بلده | courier | danger | danger
+ | آتیش به پا کردن با این تخفیف، عالی بود | discounts | praise | danger-lookalike
- | کارت تخفیفی که دادید کار نمی‌کنه | discounts | complaint | plain
- | دو بار از کارتم پول کم شد | payment-failure | complaint | plain
- | سه هفته‌ست پولم رو پس ندادن | refunds | complaint | plain
+ | همون روز پولم رو برگردوندن | refunds | praise | plain
- | فاکتور رو اشتباه زدن و زیر بار هم نمی‌رن | billing-errors | complaint | plain
+ | فاکتورش خیلی شفاف و خوانا بود | billing-errors | praise | plain
- | عکسش با خودش زمین تا آسمون فرق داشت | product-as-described | complaint | idiom
+ | دقیقاً همونی بود که تو عکس بود | product-as-described | praise | plain
- | کفش رو نپوشیده کفش دهن باز کرد | product-defect | complaint | colloquial
+ | پنج ساله دارمش آخ نگفته | product-defect | praise | idiom
- | سایزش کوچیکه و تن‌خورش خوب نیست | product-design | complaint | plain
- | باتریش دو ساعت هم دووم نمیاره | product-performance | complaint | plain
+ | صداش فوق‌العاده‌ست و شارژش سه روز می‌مونه | product-performance | praise | plain
- | پرسنلش انگار ارث باباشون رو می‌خوان از آدم | staff-attitude | complaint | idiom
+ | خانم پذیرش با حوصله همه‌ی سؤال‌هام رو جواب داد | staff-attitude | praise | plain
- | فروشنده هیچ اطلاعاتی درباره‌ی جنس نداشت | staff-competence | complaint | plain
+ | مشاورشون واقعاً کاربلد بود | staff-competence | praise | plain
- | یک ربع وایسادم هیچ‌کس محل نداد | staff-attention | complaint | colloquial
- | یک ساعت تو صف بودیم برای یه امضا | queues waiting | complaint | plain
+ | بدون نوبت و معطلی کارم انجام شد | | praise | negation
- | پروازمون چهار ساعت تأخیر داشت و هیچ‌کس توضیح نداد | punctuality information | complaint | plain
+ | سر ساعت حرکت کردیم و سر ساعت رسیدیم | punctuality | | plain
- | دستشویی‌هاش بوی گند می‌داد | cleanliness | complaint | plain
+ | همه جا برق می‌زد از تمیزی | cleanliness | praise | idiom
+ | فضای دنج و دلنشینی داره | ambience comfort | praise | plain
- | جای پارک نیست، باید دو تا خیابون دورتر پارک کنی | facilities | complaint | plain
+ | تا مترو پنج دقیقه پیاده‌ست | location | | plain
- | کولر خراب بود و آب گرم نداشتیم | amenities | complaint | plain
± | موقعیتش عالیه ولی اتاق‌هاش کهنه‌ست | location rooms | | mixed
- | از وقتی ثبت‌نام کردم روزی ده تا پیامک تبلیغاتی میاد | privacy-security | complaint | plain
- | دروغ می‌گن، هیچ‌کدوم از قول‌هاشون عملی نشد | honesty promises | complaint | plain
+ | با صداقت گفت این مدل به دردت نمی‌خوره | honesty | praise | plain
- | امتیازهای باشگاه مشتریان رو بی‌خبر سوزوندن | relationship | complaint | plain
+ | کلا راضیم ازشون | overall | praise | plain
0 | من این محصول را برای پدرم خریدم | | | neutral
0 | دیروز با پشتیبانی صحبت کردم، گفتند منتظر بمانم | support | | neutral
0 | سلام وقت بخیر | | | neutral
0 | ساندویچ مرغ و یک نوشابه سفارش دادم | food | | neutral
- | 😡😡 سه روزه منتظرم | waiting | complaint | emoji
+ | 😍😍 عاشقش شدم | | praise | emoji
+ | 👌👌👌 | | praise | emoji
- | 👎 | | complaint | emoji
- | خیلی خیلی خیلی بد | | complaint | intensifier
+ | عااااالییییی بووووود | | praise | elongation intensifier
- | افتضاححححح | | complaint | elongation
+ | واقعاً و بی‌اغراق بهترین رستوران شهره | food | praise | intensifier
- | یه ذره هم کیفیت نداشت | product | complaint | intensifier negation
+ | خوب که چه عرض کنم، محشر بود | | praise | idiom
- | خوب که چه عرض کنم، آبروریزی بود | | complaint | idiom irony
- | kheyli bad bud, ghaza yakh karde bud | food-freshness | complaint | finglish
+ | damet garm, ali bud | | praise | finglish
- | poshtibani aslan javab nemide | support-reach | complaint | finglish
+ | keyfiyatesh harf nadare | product | praise | finglish
- | gheymatash kheyli gerune | price-value | complaint | finglish
- | 3 ruze sefaresham nareside, javab ham nemidan | delivery-speed support-reach | complaint | finglish
0 | salam in mahsul mojude? | product-range | question | finglish
0 | kash takhfif bishtar bezarid | discounts | wish | finglish
- | dige azatun nemikharam | | churn | finglish
+ | mersi az peyketun kheyli mohtaram bud | courier | praise | finglish
± | ghazash khub bud vali dir resid | food delivery-speed | | finglish mixed
- | app hey error mide | app-stability | complaint | finglish
+ | انتظار نداشتم انقدر خوب باشه | | praise | negation
- | انتظار بیشتری داشتم | | complaint | idiom
- | اون‌طور که تعریفش رو می‌کردن نبود | | complaint | negation
+ | از اون چیزی که فکر می‌کردم خیلی بهتر بود | | praise | comparison
- | نسبت به قبل خیلی افت کرده | product | complaint | comparison
+ | نسبت به پارسال خیلی بهتر شدن | | praise | comparison
- | شعبه‌ی قبلی کجا این کجا | place | complaint | idiom comparison
± | قیمتش بالاست اما کیفیتش هم بالاست | price-value product | | mixed
± | نه خیلی خوب بود نه خیلی بد | | | mixed
- | اگر پولم زیادی کرده بود باز هم از این‌جا خرید نمی‌کردم | | churn | irony
+ | بدون شک دوباره میام | overall | praise | negation
- | هیچ توصیه نمی‌کنم | | complaint | negation
+ | چشم‌بسته پیشنهادش می‌کنم | | praise | idiom
- | ثبت نام کردن توش هفت خان رستمه | account-access | complaint | idiom
- | کد تأیید پیامک نمی‌شه و نمی‌تونم وارد بشم | account-access | complaint | plain
- | دوتا لیوان از شش تا شکسته بود | delivery-condition | complaint | plain
- | به‌جای قرمز، آبی فرستادن | delivery-accuracy | complaint | plain
0 | کد رهگیری مرسوله‌ام چیه؟ | order-tracking | question | question
- | برای یه مرجوعی ساده ده تا مدرک می‌خوان | returns paperwork | complaint | plain
+ | پیک مؤدب بود و سر وقت رسید | courier | praise | plain
- | لینک پرداخت باز نمی‌شه، درگاه خطا می‌ده | payment-failure | complaint | plain
`,
);
