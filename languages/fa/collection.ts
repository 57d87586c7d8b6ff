import { type Translation } from '../../platform/i18n/message.ts';
import type { collection as en } from '../en/collection.ts';
import type { Plurals } from './plurals.ts';

export const collection: Translation<typeof en, Plurals> = {
  'error.linkNotFound': 'چنین پیوندی نیست؛ شاید برداشته شده باشد. به پیوندهای نظرسنجی برگردید.',
  'error.surveyNotFound':
    'این نشانی به نظرسنجی‌ای نمی‌رسد. آن را بررسی کنید یا از فرستنده نشانی تازه‌ای بخواهید.',
  'error.surveyClosed': 'این نظرسنجی دیگر پاسخی نمی‌پذیرد.',
  'error.notPublished': 'این نظرسنجی هنوز منتشر نشده است. نخست منتشر و سپس همرسانی کنید.',
  'error.notShareable': 'بازخوردهای کانال «{channel}» از راه پیوند نمی‌آید. کانال دیگری انتخاب کنید.',
  'error.badResponse': 'پاسخ در «{path}» خوانده نشد. آن را همان‌گونه که راهنمای API می‌گوید بفرستید.',
  'error.refused': '{n} پاسخ پذیرفتنی نیست: {question}. آن‌ها را درست کنید و دوباره بفرستید.',
  'share.new': 'پیوند تازه',
  'share.newTitle': 'کجا قرار می‌گیرد؟',
  'share.channel': 'به چه شکل',
  'share.name': 'نام',
  'share.nameAbout': 'تا از بقیه جدا شود: «پیشخوان شعبهٔ بازار»، «رسید».',
  'share.make': 'ساختن پیوند',
  'share.made': 'پیوند آماده است.',
  'share.unpublished': 'نخست منتشر کنید، سپس همرسانی',
  'share.unpublishedAbout': 'پیوند همیشه به نسخهٔ منتشرشده می‌رسد تا مخاطب هرگز پیش‌نویس نبیند.',
  'share.empty': 'برای هر جایی که می‌پرسید یک پیوند بسازید',
  'share.emptyAbout':
    'یکی برای رسید، یکی برای پیشخوان، یکی برای اپلیکیشن: آن‌وقت می‌بینید کدام پاسخ می‌گیرد.',
  'share.qrOf': 'کد QR «{name}»',
  'share.qrSvg': 'QR برای چاپ (SVG)',
  'share.qrPng': 'تصویر QR (PNG)',
  'share.copyByHand': 'مرورگر اینجا اجازهٔ کپی نمی‌دهد. نشانی را انتخاب و کپی کنید.',
  'share.opened': 'باز کرده‌اند',
  'share.started': 'شروع به پاسخ کرده‌اند',
  'share.finished': 'تمام کرده‌اند',
  'share.completion': 'از کسانی که باز کردند، تمام کرده‌اند',
  'share.ofOpened': 'از {n} نفر که باز کردند',
  'share.withdraw': 'برداشتن پیوند',
  'share.withdrawNamed': 'برداشتن «{name}»',
  'share.withdrawTitle': 'پیوند «{name}» برداشته شود؟',
  'share.withdrawAbout':
    'نشانی و کدهای چاپ‌شده‌اش برای همیشه به جایی نمی‌رسد. پاسخ‌هایی که از آن آمده می‌ماند.',
  'share.withdrawn': 'پیوند برداشته شد.',

  // Channels through which feedback comes from elsewhere (imports, the API); own kinds bring their words.
  'channel.email.name': 'ایمیل',
  'channel.phone.name': 'تلفن',
  'channel.chat.name': 'گفت‌وگوی آنلاین',
  'channel.review.name': 'نظر عمومی',
  'channel.social.name': 'شبکهٔ اجتماعی',
  'channel.ticket.name': 'تیکت پشتیبانی',
  'channel.web.name': 'وب‌سایت',
  'channel.app.name': 'اپلیکیشن',
  'channel.sms.name': 'پیامک',
  'channel.kiosk.name': 'کیوسک',
  'channel.store.name': 'فروشگاه',
};
