/** What headers call the usual facts about people, in four languages: patterns of folded words (`foldWords`). */
export const headerNames = {
  email:
    /^(e ?mail|email address|mail|رایانامه|ایمیل|پست الکترونیک|البرید الالکترونی|البرید|thu dien tu|dia chi email)/u,
  phone: /(phone|mobile|tel\b|تلفن|موبایل|همراه|هاتف|جوال|dien thoai|sdt)/u,
  customerKey:
    /^(customer|client|user|member|passenger|مشتری|کاربر|العمیل|عمیل|khach hang|ma khach)( ?(id|key|no|number|code|کد|شناسه|رقم|ma))|^(کد|شناسه|رقم|ma) (مشتری|کاربر|العمیل|khach)/u,
  customerName: /(customer name|full name|^name$|^نام|الاسم|اسم العمیل|ho ten|ten khach)/u,
  time: /(date|time|created|submitted|timestamp|تاریخ|زمان|تاریخ|وقت|ngay|thoi gian)/u,
  language: /^(language|lang|locale|زبان|اللغه|لغه|ngon ngu)/u,
} as const;
