# The answer page, and what is shown in its place.

skip-to-questions = الانتقال إلى الأسئلة

# What is promised before the first question. $people stands in bold; $count is the same number and chooses the form.
promise-group = { $count ->
    [zero] تُعَدّ الإجابات ثم تُنسى. عدد الأشخاص في أصغر مجموعة ممكنة: { $people }.
    [one] تُعَدّ الإجابات ثم تُنسى. عدد الأشخاص في أصغر مجموعة ممكنة: { $people }.
    [two] تُعَدّ الإجابات ثم تُنسى. عدد الأشخاص في أصغر مجموعة ممكنة: { $people }.
    [few] تُعَدّ الإجابات ثم تُنسى. في أصغر مجموعة يمكن الظهور فيها { $people } أشخاص.
    [many] تُعَدّ الإجابات ثم تُنسى. في أصغر مجموعة يمكن الظهور فيها { $people } شخصًا.
   *[other] تُعَدّ الإجابات ثم تُنسى. في أصغر مجموعة يمكن الظهور فيها { $people } شخص.
}
promise-shown = { $count ->
    [zero] تظهر النتائج في أوقات محددة، ولا تظهر أبدًا لأقل من { $count } شخص.
    [one] تظهر النتائج في أوقات محددة، ولا تظهر أبدًا لأقل من شخص واحد.
    [two] تظهر النتائج في أوقات محددة، ولا تظهر أبدًا لأقل من شخصين.
    [few] تظهر النتائج في أوقات محددة، ولا تظهر أبدًا لأقل من { $count } أشخاص.
    [many] تظهر النتائج في أوقات محددة، ولا تظهر أبدًا لأقل من { $count } شخصًا.
   *[other] تظهر النتائج في أوقات محددة، ولا تظهر أبدًا لأقل من { $count } شخص.
}
promise-unit = { $count ->
    [zero] تُعَدّ ضمن { $unit }، ولم يُدعَ أحد.
    [one] تُعَدّ ضمن { $unit }، وقد دُعي شخص واحد.
    [two] تُعَدّ ضمن { $unit }، وقد دُعي شخصان.
    [few] تُعَدّ ضمن { $unit }، وقد دُعي { $count } أشخاص.
    [many] تُعَدّ ضمن { $unit }، وقد دُعي { $count } شخصًا.
   *[other] تُعَدّ ضمن { $unit }، وقد دُعي { $count } شخص.
}
promise-changed = منذ المرة السابقة: { $what }
promise-length = { $count ->
    [zero] بلا أسئلة
    [one] سؤال واحد، أقل من دقيقة
    [two] سؤالان، أقل من دقيقة
    [few] { $count } أسئلة، أقل من دقيقة
    [many] { $count } سؤالًا، أقل من دقيقة
   *[other] { $count } سؤال، أقل من دقيقة
}
promise-open-link = رابط مفتوح، بلا تحقق: يستطيع كل من لديه الرابط أن يجيب.

code-label = الرمز
code-hint = 13 حرفًا ورقمًا من القسيمة. لا فرق بين الحروف الكبيرة والصغيرة، ولا أثر للشرطات.
code-missing = يرجى كتابة الرمز الموجود على القسيمة.
code-shape = يتكون الرمز من 13 حرفًا ورقمًا. يرجى مقارنته بالقسيمة.
code-check = أحد الأحرف غير صحيح. يرجى مقارنته بالقسيمة.

question-number = { $number } من { $count }
several-answers = يمكن اختيار أكثر من إجابة.
no-answer = بلا إجابة
yes = نعم
no = لا

unanswered = بعض الأسئلة بلا إجابة. لا بأس: يمكن الإرسال كما هي.
send = إرسال
sending = جارٍ الإرسال …
offline-title = لم تُرسل: لا توجد شبكة
offline-text = الإجابات ما زالت هنا. يمكن إرسالها من جديد عند توفر الإشارة.
online-text = عادت الشبكة. الإجابات ما زالت هنا: يمكن إرسالها الآن.
answer-protection = يحمي هذا النموذج من الزملاء ومديري النظام ونسخ قاعدة البيانات، لا من مشغّل يغيّر الخادم أثناء عمله.

# Why the form is shown again.
problems-title = يرجى النظر في ما يلي مرة أخرى
problem-code-missing-title = الرمز ناقص
problem-code-missing = يرجى كتابة الرمز الموجود على القسيمة. الإجابات ما زالت هنا.
problem-code-typo-title = يرجى التحقق من الرمز
problem-code-typo = في الرمز خطأ في الكتابة. الإجابات ما زالت هنا.
problem-answer-title = تعذرت قراءة إحدى الإجابات
problem-answer = يرجى اختيار الإجابة من جديد.
problem-unavailable-title = لم تُرسل
problem-unavailable = يوجد خلل من جانبنا، والإجابات ما زالت هنا. يمكن الإرسال من جديد بعد دقيقة.
problem-too-large-title = لم تُرسل
problem-too-large = وصل أكثر مما يتسع له هذا النموذج. يرجى فتح الصفحة من جديد والإجابة مرة أخرى.
go-to-code = إلى الرمز
go-to-question = إلى السؤال { $number }

# After sending.
thanks-page-title = شكرًا
thanks-title = تم الاستلام. يُحتسب كل رمز مرة واحدة.
thanks-text = إذا كان الرمز تابعًا لهذا الاستطلاع ولم يُستخدم من قبل، فستدخل الإجابات في العدّ ثم تُنسى بعده. نقول الشيء نفسه لكل رمز، كي لا يعرف أحد أي الرموز استُخدم.
thanks-open-title = تم الاستلام.
thanks-open-text = ستدخل الإجابات في العدّ ثم تُنسى بعده.
thanks-changed = منذ المرة السابقة
thanks-next-count = العدّ التالي
thanks-closes = كل النتائج

closed-title = { $pulse } – انتهى.
closed-text = انتهى في { $when }. النتائج على لوحة النتائج.
not-yet-title = { $pulse } – لم يبدأ بعد.
not-yet-text = يبدأ في { $when }. يمكن العودة حينها بالرابط نفسه والرمز نفسه.
interrupted-title = { $pulse } – لا يستقبل إجابات.
interrupted-text = توقف قبل أوانه ولم يعد يستقبل إجابات. ما عُدّ قبل ذلك موجود على لوحة النتائج.
unknown-title = لا يوجد استطلاع في هذا العنوان.
unknown-text = يرجى مقارنة العنوان بالقسيمة أو الملصق، أو مسح الرمز المربع من جديد.
