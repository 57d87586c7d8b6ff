import type { Theme } from '../taxonomy.ts';
import { writeTheme } from './write-theme.ts';

/** Food and drink. */
export const foodThemes: readonly Theme[] = [
  writeTheme({
    key: 'food',
    pillar: 'expectations',
    stages: ['use'],
    names: { en: 'Food and drink', fa: 'غذا و نوشیدنی', ar: 'الطعام والشراب', vi: 'Đồ ăn thức uống' },
    descriptions: {
      en: 'Meals, breakfast, drinks',
      fa: 'غذا، صبحانه، نوشیدنی',
      ar: 'الوجبات والإفطار والمشروبات',
      vi: 'Bữa ăn, bữa sáng, đồ uống',
    },
    words: {
      en: 'food|meal|meals|dish|dishes|breakfast|lunch|dinner|brunch|buffet|dessert|desserts|appetizer|appetizers|entree|entrees|salad|soup|pizza|pasta|burger|sushi|sashimi|fish|chicken|steak|beef|pork|lamb|shrimp|seafood|rice|noodle|noodles|bread|bagel|bagels|fries|sandwich|sauce|cheese|wine|wine list|drink|drinks|cocktail|cocktails|beer|coffee|tea|martini|margarita|sake|menu|cuisine|curry|dumpling|dumplings|rolls|roll|lobster|oyster|oysters|duck|calamari|pancakes|eggs|cake|chocolate|snack|kitchen|chef|cooked|~eat|~ate|~eating|spicy|indian food|thai|dim sum|tapas|vegetarian|vegan|sandwiches|tuna|salmon|crab|bacon|hot dog|hot dogs|ingredients|ice cream|mussels|risotto|ravioli|toast|potatoes|potato|spinach|mozzarella|prix fixe|tasting menu|naan|tandoori|bruschetta|ramen|tacos|burrito|pancake|waffles|omelette|gnocchi|pad thai|kebab|falafel|hummus|smoothie|latte|espresso|pastry|pastries|croissant',
      fa: 'غذا|غذاش|غذاها|غذاهاش|صبحانه|صبحونه|ناهار|نهار|شام|نوشیدنی|نوشابه|دسر|پیتزا|پیتزاش|برگر|همبرگر|ساندویچ|ساندویچش|کباب|کبابش|جوجه|جوجه کباب|برنج|برنجش|خورشت|قورمه سبزی|قیمه|سیب زمینی|سالاد|سس|سوپ|مرغ|مرغش|ماهی|میگو|گوشت|گوشتش|نان|نون|پنیر|قهوه|چای|چایی|کیک|شیرینی|بستنی|آش رشته|آش دوغ|دلستر|فلافل|سوخاری|پاستا|لازانیا|استیک|منو|منوی|فست فود|آشپز|خوراک|خوراکی|میوه|شیر|ماست|دوغ|بوفه|سوشی|کوبیده|چلوکباب|ghaza|ghazash|pitza|kabab|nahar|sham|sobhane|خمیر|قارچ|پیاز|هات داگ|پپرونی|گوجه|فیله|پلو|چلو|سبزی|رستوران|مواد اولیه|خیارشور|ژامبون|بال مرغ|بال سوخاری|ماکارونی|کوکو|املت|حلیم|عدسی|نیمرو|مخلفات',
      ar: 'طعام|الطعام|أكل|اكل|الأكل|الاكل|اكلهم|أكلهم|طعامهم|فطور|الفطور|إفطار|الإفطار|افطار|الافطار|وجبة|وجبات|الوجبات|غداء|الغداء|عشاء|العشاء|بوفيه|البوفيه|مطعم|المطعم|مطاعم|المطاعم|مشروبات|المشروبات|مشروب|عصير|عصائر|قهوة|القهوة|شاي|الشاي|حلى|حلويات|الحلويات|بيتزا|برجر|برغر|شاورما|كباب|مشاوي|مشويات|دجاج|الدجاج|لحم|اللحم|سمك|السمك|أرز|الرز|رز|كبسة|مندي|سلطة|سلطات|مقبلات|شوربة|صوص|خبز|سندوتش|ساندويتش|فواكه|مأكولات|المأكولات|طبق|أطباق|الأطباق|طباخ|شيف|المنيو|منيو|بطاطس|فلافل|كشري|akl|el akl|fotoor|ستيك|باستا|الباستا|مشوي|المشوي|كيك|صلصة|المأكولات البحرية|ايس كريم|آيس كريم|بروستد|برياني|فول|حمص|شيبس|ساندوتشات|سندويتش|العصائر|كابتشينو|لاتيه|معجنات|فطائر|الذبيحة|كنافة',
      vi: 'đồ ăn|thức ăn|món ăn|món|ăn sáng|bữa sáng|buffet|bữa ăn|bữa tối|bữa trưa|điểm tâm|đồ uống|nước uống|thức uống|nhà hàng|ăn uống|cà phê|cafe|trà sữa|trà|phở|bún|cơm|lẩu|nướng|hải sản|bánh|bánh mì|gà|bò|heo|tôm|cua|cá|rau|trái cây|hoa quả|nước lẩu|nước chấm|sốt|pizza|menu|thực đơn|đầu bếp|ăn|nấu|chè|kem|đồ nướng|gà rán|do an|mon an|an sang|gỏi|nem|chả|mì|xôi|cháo|hủ tiếu|bánh cuốn|gà chiên|trà đào|sinh tố|nước ép|bia|kem tươi|đồ nhậu|đồ chay|topping',
    },
    examples: {
      en: 'The noodles are what we come back for.|Breakfast was poor.|Try the lamb.',
      fa: 'غذاهاشون حرف نداره.|صبحونه‌ش ضعیف بود.|جوجه‌ش رو حتماً امتحان کنید.|ghazash khub bud',
      ar: 'الأكل عندهم على كيفك.|الفطور ضعيف.|جربوا المندي.',
      vi: 'Quay lại chỉ vì tô bún ở đây.|Bữa sáng hơi sơ sài.|Nên thử món gà.',
    },
  }),
  writeTheme({
    key: 'food-taste',
    parent: 'food',
    pillar: 'expectations',
    stages: ['use'],
    names: { en: 'Taste and cooking', fa: 'مزه و پخت', ar: 'الطعم والطبخ', vi: 'Hương vị và cách nấu' },
    descriptions: {
      en: 'Delicious or bland, well or badly cooked',
      fa: 'خوشمزه یا بی‌مزه، خوش‌پخت یا بدپخت',
      ar: 'لذيذ أو بلا طعم، مطبوخ جيداً أو لا',
      vi: 'Ngon hay dở, nấu khéo hay không',
    },
    words: {
      en: 'delicious|tasty|tasteless|taste|tasted|tastes|bland|flavor|flavour|flavorful|flavors|yummy|yum|overcooked|undercooked|burnt|salty|too sweet|greasy|oily|seasoned|mouth watering|inedible|cooked to perfection|perfectly cooked|scrumptious|juicy|tender|crispy|dry and|flavourful|flavorless|flavourless|stale taste|too spicy|well seasoned|crisp|chewy|rubbery|dry|moist|rich|savory|savoury',
      fa: 'خوشمزه|خوش مزه|بدمزه|بد مزه|بی مزه|بی‌مزه|مزه|مزش|مزه‌ش|طعم|طعمش|خوش طعم|بدطعم|خوش پخت|بدپخت|خام بود|نپخته|سوخته|شور بود|شور|بی نمک|چرب|پرچرب|روغنی|تند بود|لذیذ|خوردنی نبود|غیر قابل خوردن|آبدار|خشک بود|khoshmaze|bad maze|taam|bimaze|سفت|پخته|پختش|خام|سوخته بود|نمک|بدبو|وارفته|خوش خوراک|کیفیت غذا|قابل خوردن|مزه‌دار|ترش|شیرین',
      ar: 'لذيذ|لذيذة|لذيد|طعم|الطعم|طعمه|طعمها|مذاق|مذاقه|شهي|شهية|بلا طعم|ماله طعم|بدون طعم|مالح|مالحة|محروق|محترق|ني|نيء|مستوي|مطبوخ|زيتي|دهني|حلو المذاق|زاكي|يمي|طازة ولذيذ|ما يتاكل|ما ينأكل|بهارات|متبل|ta3m|zaki|lazeez|نكهة|النكهة|نكهته|حار زيادة|زيت كثير|الزيت|زيوت|مشبع بالزيت|ناشف|ناشفة|مقرمش|ألذ|الذ|حامضة|طعمته',
      vi: 'ngon|không ngon|ko ngon|dở|nhạt|nhạt nhẽo|mặn|ngọt quá|vị|hương vị|đậm đà|vừa miệng|hợp khẩu vị|khó ăn|dở tệ|khét|cháy|sống|nấu chín|tanh|béo|ngấy|thơm|giòn|dai|mềm|gia vị|ngon tuyệt|ngon lắm|ngonnn|ngon miệng|lạt|dở ẹc|hương|chua|ngọt|cay|đắng|bở|nhão|khô|đậm vị',
    },
    examples: {
      en: 'Bland and swimming in oil.|The best soup I have ever tasted.|The rice was burnt.',
      fa: 'بی‌مزه و غرق روغن بود.|خوشمزه‌ترین سوپی که خوردم.|برنجش ته گرفته بود.',
      ar: 'بلا طعم وغرقان زيت.|ألذ شوربة ذقتها.|الرز محروق.',
      vi: 'Nhạt nhẽo mà ngập dầu.|Tô súp ngon nhất từng ăn.|Cơm bị khê.',
    },
  }),
  writeTheme({
    key: 'food-freshness',
    parent: 'food',
    pillar: 'expectations',
    stages: ['use'],
    names: {
      en: 'Freshness and temperature',
      fa: 'تازگی و گرمی',
      ar: 'الطزاجة والحرارة',
      vi: 'Độ tươi và nóng',
    },
    descriptions: {
      en: 'Fresh and hot, or cold, stale and spoiled',
      fa: 'تازه و داغ، یا سرد، مانده و فاسد',
      ar: 'طازج وساخن، أو بارد وقديم وفاسد',
      vi: 'Tươi, nóng, hay nguội, ôi, hỏng',
    },
    words: {
      en: 'fresh|freshness|freshly|stale|cold food|food … cold|served cold|arrived cold|rotten|spoiled|expired|expiry|mold|mouldy|moldy|soggy|piping hot|lukewarm|raw|went bad|food poisoning|hair in|stone cold|ice cold|barely warm|not fresh|day old|freshly made|freshly baked',
      fa: 'تازه|تازگی|سرد بود|سرد شده|یخ کرده|سرد رسید|یخ بود|داغ بود|داغ رسید|داغ به دستم|گرم بود|گرم رسید|مانده|مونده|بیات|فاسد|کپک|تاریخ انقضا|تاریخ مصرف|بوی بد می‌داد|ترشیده|گندیده|له شده بود|وا رفته|مو داخل|مو توی|taze|sard bud|yakh karde|mande|غذا … سرد|غذا … یخ|پیتزا … سرد|ساندویچ … سرد|برنج … سرد|سرده|خیلی سرد|کاملا سرد|یخ زده|گرم و تازه|داغ و تازه|کهنه|پلاسیده|شل شده',
      ar: 'طازج|طازجة|طازه|فريش|بارد|باردة|وصل بارد|وصلت باردة|ساخن|حار|سخن|بايت|بايته|فاسد|فاسدة|عفن|متعفن|منتهي الصلاحية|انتهاء الصلاحية|حامض|ريحته|تسمم|شعرة|قديم|bared|الأكل … بارد|الاكل … بارد|وصل الأكل بارد|طازه وسخن|مثلج|معفن|طازجة يوميا',
      vi: 'tươi|tươi ngon|tươi sống|không tươi|nguội|nguội ngắt|nguội lạnh|ôi|thiu|ôi thiu|hết hạn|hạn sử dụng|hsd|date|mốc|hỏng|còn nóng|nóng hổi|nóng giòn|ươn|ngộ độc|đau bụng|có tóc|cũ|đồ ăn … nguội|lạnh ngắt|mới ra lò|còn tươi|bị hư|có mùi lạ',
    },
    examples: {
      en: 'The pizza arrived stone cold.|Vegetables straight from the garden.|The milk was past its date.',
      fa: 'پیتزا یخ‌زده رسید.|سبزی‌هاش انگار همین الان از باغ چیدن.|تاریخ شیر گذشته بود.|ghaza yakh karde bud',
      ar: 'البيتزا وصلت متلجة.|الخضار طازجة كأنها من المزرعة.|الحليب منتهي.',
      vi: 'Pizza giao tới nguội ngắt.|Rau tươi như mới hái.|Sữa hết hạn rồi mà vẫn bán.',
    },
  }),
  writeTheme({
    key: 'food-portion',
    parent: 'food',
    pillar: 'expectations',
    stages: ['use'],
    names: { en: 'Portions', fa: 'اندازه‌ی پرس', ar: 'حجم الوجبة', vi: 'Khẩu phần' },
    descriptions: {
      en: 'How much is on the plate',
      fa: 'مقدار غذا در بشقاب',
      ar: 'كمية الطعام في الطبق',
      vi: 'Lượng đồ ăn trong đĩa',
    },
    words: {
      en: 'portion|portions|portion size|small portion|large portion|huge portion|generous portion|tiny portion|still hungry|filling|stuffed|too little food|servings|enough food',
      fa: 'حجم غذا|حجمش|پرس|حجم|مقدارش|کم حجم|پرملات|مقدار غذا|سیر نشدیم|سیر نمیشه|سیر شدیم|کم بود مقدار|گرمش|وزنش|مقدار گوشت|hajm|hajmesh|pors',
      ar: 'الكمية|كمية|الكميات|كميات|كميته|حصة|حجم الوجبة|قليلة الكمية|تشبع|ما تشبع|يشبع|ما شبعنا|شبعنا|وفيرة|كمية قليلة|el kemeya',
      vi: 'khẩu phần|phần ăn|suất ăn|phần nhiều|phần ít|ít quá|đầy đặn|ăn không no|no căng|no bụng|lèo tèo|phần to|tô bự|xuất ăn|phần bé',
    },
    examples: {
      en: 'Two bites and the plate was empty.|One dish feeds two.|We left hungry.',
      fa: 'دو تا قاشق خوردم تموم شد.|یه پرسش برای دو نفر بسه.|گرسنه از در اومدیم بیرون.',
      ar: 'لقمتين وخلص الصحن.|الطبق الواحد يكفي اثنين.|طلعنا جوعانين.',
      vi: 'Hai đũa là hết đĩa.|Một phần hai người ăn đủ.|Ăn xong về vẫn đói.',
    },
  }),
  writeTheme({
    key: 'food-choice',
    parent: 'food',
    pillar: 'personalisation',
    stages: ['evaluate', 'choose', 'use'],
    names: {
      en: 'Menu and choice of dishes',
      fa: 'منو و تنوع غذا',
      ar: 'قائمة الطعام وتنوعها',
      vi: 'Thực đơn và món để chọn',
    },
    descriptions: {
      en: 'Variety of dishes and drinks, presentation, diets',
      fa: 'تنوع غذا و نوشیدنی، تزیین، رژیم‌ها',
      ar: 'تنوع الأطباق والمشروبات وتقديمها',
      vi: 'Món đa dạng, trình bày, ăn kiêng',
    },
    words: {
      en: 'menu selection|menu choices|limited menu|variety of dishes|variety of food|vegetarian options|vegan options|breakfast choices|wine selection|beer selection|varied menu|extensive menu|food selection|presentation|breakfast … variety|menu … limited|many dishes',
      fa: 'تنوع غذا|تنوع غذایی|تنوع منو|منوی متنوع|صبحانه متنوع|صبحانه … تنوع|منو … محدود|غذای گیاهی|تزیین غذا|غذاهای متنوع',
      ar: 'تنوع الأكل|تنوع الطعام|تنوع الأطباق|أصناف|الأصناف|اصناف|إفطار متنوع|الإفطار متنوع|بوفيه متنوع|بوفيه مفتوح|تشكيلة الطعام|خيارات الطعام|قائمة الطعام|قائمة طعام|الفطور … متنوع|منوع|اختيارات',
      vi: 'menu đa dạng|thực đơn đa dạng|nhiều món|ít món|món ăn phong phú|món ăn đa dạng|đồ ăn đa dạng|đồ ăn phong phú|ăn sáng phong phú|ăn sáng đa dạng|buffet phong phú|buffet đa dạng|bữa sáng … đa dạng|ăn sáng ít món|món chay|bày trí món|trang trí món|đơn điệu',
    },
    examples: {
      en: 'Only two things to choose from at breakfast.|The menu has something for everyone.|No vegetarian dishes.',
      fa: 'برای صبحانه دو مدل بیشتر نبود.|منوشون برای هر سلیقه‌ای چیزی داره.|غذای گیاهی ندارن.',
      ar: 'بالفطور صنفين بس.|المنيو فيه لكل الأذواق.|ما عندهم أكل نباتي.',
      vi: 'Ăn sáng có mỗi hai món.|Thực đơn ai cũng tìm được món hợp.|Không có món chay.',
    },
  }),
];
