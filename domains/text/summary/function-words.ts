import { foldWords } from '../../../platform/i18n/fold.ts';

/**
 * Words that say nothing of what was written about: grammar, and what a summary says of its writers ("several customers
 * complain that"). In the four languages; compared folded.
 */
const words = `
a an the and or but so as if then than that this these those there here it its is are was were be been being am do does did
doing have has had having will would can could should may might must of in on at by to from for with without into over under
about after before during through up down out off again very more most much many some any all each every both few several
other others another same such only own just also too not no nor never i you he she we they me him her us them my your his our
their who whom which what when where why how because while though although however yet still even always often sometimes
people person customer customers user users guest guests buyer buyers reader readers writer writers someone everyone one two
three four five say says said saying tell tells told report reports reported mention mentions mentioned complain complains
complained complaint complaints praise praises praised describe describes described feel feels felt find finds found think
thinks note notes noted experience experienced feedback comment comments review reviews majority overall generally
و یا اما ولی که این آن اين از به در با برای تا بر را هم نیز اگر چون هر همه هیچ بعضی برخی چند چندین خیلی بسیار بیشتر کمتر
دیگر همین همان ما شما او آنها آن‌ها ایشان من تو است هست بود شد شده می‌شود میشود شدند بودند هستند کرد کرده کردند می‌کند می‌کنند
دارد دارند داشت داشتند نیست نبود یک دو سه یکی پس سپس البته ضمن درباره مورد هنگام بدون وقتی چه چرا کجا چگونه حتی فقط
مشتری مشتریان مشتریها مشتری‌ها کاربر کاربران نفر افراد مردم نظر نظرات می‌گوید می‌گویند گفته گفتند گفته‌اند گفت شکایت شکایت‌ها
شاکی اشاره گزارش اعلام بیان تجربه معتقد احساس تعریف تعداد گروهی عده‌ای
و او أو لكن بل ثم في من إلى على عن مع هذا هذه ذلك تلك الذي التي الذين هو هي هم نحن أنا أنت كان كانت كانوا يكون تكون
ليس لا ما لم لن قد كل بعض جميع أي كما حيث عند بعد قبل بين حتى إذا لأن أن إن غير جدا جداً كثير كثيرا كثيراً أكثر أقل عدة
العديد معظم أيضا أيضاً فقط مثل دون بسبب خلال عميل عملاء العملاء العميل زبون زبائن الزبائن شخص أشخاص الناس يقول يقولون قال
قالوا ذكر ذكروا يذكر يذكرون اشتكى يشتكي يشتكون شكوى شكاوى أشار يشير يشيرون أبدى عبر يرى يرون تجربة آراء تعليقات
và hoặc hay nhưng mà là của có cho với từ đến trong ngoài trên dưới ở tại khi nếu thì vì nên do được bị này đó kia ấy đây
những các mọi mỗi một hai ba bốn năm vài nhiều ít rất quá lắm hơn nhất cũng đã đang sẽ vẫn còn chỉ không chưa chẳng rằng
như để về theo sau trước lại ra vào lên xuống họ tôi mình bạn chúng ta người khách hàng dùng nói cho biết phản ánh than
phàn phiền khen chê nhận xét đánh giá cảm thấy góp ý kiến số đa phần phần lớn
`;

export const functionWords: ReadonlySet<string> = new Set(foldWords(words).split(' '));
