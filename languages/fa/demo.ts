import type { Translation } from '../../platform/i18n/message.ts';
import type { demo as en } from '../en/demo.ts';
import type { Plurals } from './plurals.ts';

export const demo: Translation<typeof en, Plurals> = {
  'error.notDemo':
    'این فضای کاری شرکت نمایشی نیست و دست‌نخورده ماند. به شرکت نمایشی بروید و دوباره امتحان کنید.',
  'error.tooMany': 'شرکت نمایشی می‌تواند از ۱ تا {most} مشتری داشته باشد. عددی در همین بازه انتخاب کنید.',
  making: 'شرکت نمایشی در حال ساخته شدن است',
  'making.of': '{loaded} از {customers} مشتری',
  'making.why': 'در این میان گشتی بزنید؛ ارقام پیش چشم شما بیشتر می‌شوند.',
  title: 'شرکت نمایشی',
  why: 'هر چه اینجاست ساختگی است. هر کاری خواستید بکنید و هر وقت بس بود برش دارید.',
  remove: 'برداشتن شرکت نمایشی',
  'remove.title': 'شرکت نمایشی برداشته شود؟',
  'remove.text':
    'مشتریان، نظرسنجی‌ها، بازخوردها و کارکنان ساختگی آن برای همه پاک می‌شوند. فضاهای کاری خودتان دست نمی‌خورند و می‌توانید دوباره آن را بسازید.',
  removing: 'در حال برداشتن …',
  guest: 'مهمان',
};
