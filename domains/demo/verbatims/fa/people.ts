import type { People } from '../voice.ts';

// prettier-ignore
export const people: People = {
  women: [
    'سارا sara', 'مریم maryam', 'زهرا zahra', 'فاطمه fatemeh', 'نگار negar', 'الهام elham', 'نرگس narges', 'مهسا mahsa',
    'شیما shima', 'لیلا leila', 'پریسا parisa', 'سمیرا samira', 'مینا mina', 'آزاده azadeh', 'نسرین nasrin', 'شیوا shiva',
    'هانیه hanieh', 'یاسمن yasaman', 'ترانه taraneh', 'رویا roya', 'مهناز mahnaz', 'سپیده sepideh', 'ندا neda', 'فرشته fereshteh',
    'زینب zeinab', 'معصومه masoumeh', 'بهاره bahareh', 'آیدا aida', 'ملیکا melika', 'پروین parvin',
  ],
  men: [
    'علی ali', 'محمد mohammad', 'حسین hossein', 'رضا reza', 'امیر amir', 'مهدی mahdi', 'سعید saeed', 'حمید hamid',
    'بهنام behnam', 'کاوه kaveh', 'آرش arash', 'نوید navid', 'پیمان peyman', 'مجید majid', 'فرهاد farhad', 'کیان kian',
    'سینا sina', 'بابک babak', 'احسان ehsan', 'جواد javad', 'مصطفی mostafa', 'ابوالفضل abolfazl', 'میلاد milad', 'شاهین shahin',
    'هادی hadi', 'داریوش dariush', 'عباس abbas', 'یوسف yousef', 'پارسا parsa', 'منصور mansour',
  ],
  families: [
    'احمدی', 'محمدی', 'حسینی', 'رضایی', 'کریمی', 'موسوی', 'جعفری', 'رحیمی', 'قاسمی', 'صادقی', 'نوری', 'اکبری', 'شریفی', 'عباسی',
    'زارعی', 'ملکی', 'فروتن', 'بهرامی', 'خسروی', 'کاظمی', 'سلطانی', 'امینی', 'یزدانی', 'توکلی', 'رستمی', 'غلامی', 'نظری', 'شیرازی',
    'تبریزی', 'اصفهانی', 'طاهری', 'مقدم', 'صالحی', 'رنجبر', 'پورحسن', 'ابراهیمی', 'سعیدی', 'دهقان', 'نیک‌پور', 'خانی', 'حیدری',
    'مرادی', 'علیزاده', 'فرهادی', 'کیانی', 'منصوری', 'وحیدی', 'داوودی', 'آقایی', 'گودرزی', 'شفیعی', 'بیات', 'افشار', 'قنبری',
    'لطفی', 'نجفی', 'هاشمی', 'پناهی', 'صفایی', 'رفیعی',
  ],
  full: (given, family) => `${given} ${family}`,
};
