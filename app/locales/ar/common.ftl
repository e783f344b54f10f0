# Shared by all pages.

product = Heard
skip-to-content = الانتقال إلى المحتوى
language-switch = اللغة: { $language }
how-this-works = كيف يعمل ذلك
board = لوحة النتائج
see-board = عرض لوحة النتائج
demo-ribbon = مؤسسة تجريبية – أشخاصها من نسج الخيال
demo-remove = إزالة البيانات التجريبية

# Who has signed in.
places = أقسامك
place-manage = الإدارة
place-lead = الردود
place-account = الحساب
sign-out = تسجيل الخروج
sign-in = تسجيل الدخول
form-problems = { $count ->
    [one] هناك أمر واحد يحتاج إلى مراجعة
    [two] هناك أمران يحتاجان إلى مراجعة
    [few] هناك { $count } أمور تحتاج إلى مراجعة
   *[other] هناك { $count } أمرًا يحتاج إلى مراجعة
}

# A right-to-left mark comes first: what is isolated does not set a direction.
date = ‏{ $weekday } { $day } { $month }
date-year = ‏{ $date } { $year }
date-time = ‏{ $date }، الساعة{"\u00A0"}{ $time }

weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد

# Months as they stand inside of a date.
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
