import type { People } from '../voice.ts';

// prettier-ignore
export const people: People = {
  women: [
    'نورة noura', 'سارة sara', 'فاطمة fatima', 'مريم mariam', 'هيفاء haifa', 'ريم reem', 'لمى lama', 'منى mona', 'هند hind',
    'أمل amal', 'دلال dalal', 'رنا rana', 'شهد shahad', 'العنود alanoud', 'غادة ghada', 'جواهر jawaher', 'بدور bodour',
    'عبير abeer', 'أسماء asma', 'خلود kholoud', 'ياسمين yasmin', 'دعاء doaa', 'إيمان eman', 'لطيفة latifa', 'موضي moudi',
    'شيخة shaikha', 'حصة hessa', 'ندى nada', 'سلمى salma', 'وفاء wafa',
  ],
  men: [
    'محمد mohammed', 'عبدالله abdullah', 'فهد fahad', 'خالد khaled', 'سعود saud', 'تركي turki', 'ماجد majed', 'بندر bandar',
    'أحمد ahmed', 'يوسف yousef', 'عمر omar', 'علي ali', 'سلطان sultan', 'ناصر nasser', 'راشد rashid', 'حمد hamad', 'طارق tariq',
    'وليد waleed', 'حسام hossam', 'كريم karim', 'مصطفى mostafa', 'زياد ziad', 'نايف nayef', 'مشاري mishari', 'عبدالرحمن abdulrahman',
    'إبراهيم ibrahim', 'سالم salem', 'بدر badr', 'جاسم jassim', 'هاني hani',
  ],
  families: [
    'العتيبي', 'القحطاني', 'الحربي', 'الغامدي', 'الزهراني', 'الشمري', 'الدوسري', 'المطيري', 'العنزي', 'السبيعي', 'الشهري',
    'المالكي', 'العمري', 'البلوي', 'الجهني', 'الرشيدي', 'الخالدي', 'الأحمدي', 'السالم', 'الفهد', 'الناصر', 'الهاجري', 'الكعبي',
    'المنصوري', 'النعيمي', 'الشامسي', 'العجمي', 'الصالح', 'المري', 'اليامي', 'عبدالعزيز', 'حسين', 'إبراهيم', 'المصري', 'حسن',
    'السيد', 'الحداد', 'الخطيب', 'النجار', 'الشريف', 'الأنصاري', 'باوزير', 'بن سالم', 'العامري', 'الحارثي', 'البقمي', 'السهلي',
    'الثبيتي', 'الفضلي', 'الكندري',
  ],
  full: (given, family) => `${given} ${family}`,
};
