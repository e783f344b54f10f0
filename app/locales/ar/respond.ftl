# The answer page, and what is shown in its place.

skip-to-questions = الانتقال إلى الأسئلة

# What is promised before the first question. $people stands in bold; $count is the same number and chooses the form.
promise-group = { $count ->
    [zero] تُحتسب إجاباتك ثم تُنسى. عدد الأشخاص في أصغر مجموعة قد تظهر إجاباتك ضمنها: { $people }.
    [one] تُحتسب إجاباتك ثم تُنسى. عدد الأشخاص في أصغر مجموعة قد تظهر إجاباتك ضمنها: { $people }.
    [two] تُحتسب إجاباتك ثم تُنسى. عدد الأشخاص في أصغر مجموعة قد تظهر إجاباتك ضمنها: { $people }.
    [few] تُحتسب إجاباتك ثم تُنسى. أصغر مجموعة قد تظهر إجاباتك ضمنها تتكون من { $people } أشخاص.
    [many] تُحتسب إجاباتك ثم تُنسى. أصغر مجموعة قد تظهر إجاباتك ضمنها تتكون من { $people } شخصًا.
   *[other] تُحتسب إجاباتك ثم تُنسى. عدد الأشخاص في أصغر مجموعة قد تظهر إجاباتك ضمنها: { $people }.
}
promise-shown = تظهر النتائج في أوقات محددة، ولا تظهر أبدًا فور وصول إجابة.
# The rules in use call every count from 100 up "other": its wording fits any number.
promise-unit = { $count ->
    [zero] تُحتسب ضمن { $unit }، ولم يُدعَ أحد.
    [one] تُحتسب ضمن { $unit }، وقد دُعي شخص واحد.
    [two] تُحتسب ضمن { $unit }، وقد دُعي شخصان.
    [few] تُحتسب ضمن { $unit }، وقد دُعي { $count } أشخاص.
    [many] تُحتسب ضمن { $unit }، وقد دُعي { $count } شخصًا.
   *[other] تُحتسب ضمن { $unit }، وعدد المدعوين { $count }.
}
promise-changed = منذ المرة الماضية: { $what }
promise-length = { $count ->
    [zero] بلا أسئلة
    [one] سؤال واحد، في أقل من دقيقة
    [two] سؤالان، في أقل من دقيقة
    [few] { $count } أسئلة، في أقل من دقيقة
    [many] { $count } سؤالًا، في أقل من دقيقة
   *[other] { $count } سؤال، في أقل من دقيقة
}
promise-open-link = رابط مفتوح، بلا تحقق: يستطيع كل من لديه الرابط أن يجيب.

code-label = رمزك
code-hint = 13 خانة من حروف وأرقام، مكتوبة على القسيمة. لا فرق بين الحروف الكبيرة والصغيرة، ولا أثر للشرطات.
code-missing = يرجى كتابة الرمز المكتوب على القسيمة.
code-shape = يتكون الرمز من 13 خانة من حروف وأرقام. يرجى مقارنته بالقسيمة.
code-check = إحدى الخانات غير صحيحة. يرجى مقارنة الرمز بالقسيمة.

question-number = { $number } من { $count }
several-answers = يمكن اختيار أكثر من إجابة.
no-answer = بلا إجابة
yes = نعم
no = لا

unanswered = بعض الأسئلة بلا إجابة. لا بأس، يمكن الإرسال على أي حال.
send = إرسال
sending = جارٍ الإرسال …
offline-title = لا استجابة من الشبكة
offline-text = إجاباتك ما زالت هنا. يمكن إرسالها من جديد عند عودة الإشارة، ولا ضرر في ذلك، فكل رمز يُحتسب مرة واحدة.
online-text = عادت الشبكة. إجاباتك ما زالت هنا، ويمكن إرسالها الآن.
answer-protection = يحميك هذا النموذج من الزملاء ومديري النظام ونسخ قاعدة البيانات، لا من مشغّل الخادم إذا غيّره أثناء عمله.

# Why the form is shown again.
problems-title = يرجى مراجعة ما يلي
problem-code-missing-title = لم يُكتب الرمز
problem-code-missing = يرجى كتابة الرمز المكتوب على القسيمة. إجاباتك ما زالت هنا.
problem-code-typo-title = يرجى التحقق من الرمز
problem-code-typo = في رمزك خطأ في الكتابة. إجاباتك ما زالت هنا.
problem-answer-title = تعذرت قراءة إحدى الإجابات
problem-answer = يرجى اختيار إجابتك من جديد.
problem-unavailable-title = لم يتم الإرسال
problem-unavailable = حدث خطأ من جانبنا، وإجاباتك ما زالت هنا. يمكن الإرسال من جديد بعد دقيقة.
problem-too-large-title = لم يتم الإرسال
problem-too-large = وصل محتوى أكبر مما يتسع له هذا النموذج. يرجى فتح الصفحة من جديد والإجابة مرة أخرى.
go-to-code = إلى الرمز
go-to-question = إلى السؤال { $number }

# After sending.
thanks-page-title = شكرًا لك
thanks-title = تم الاستلام. يُحتسب كل رمز مرة واحدة.
thanks-text = الإجابات المرسلة برمز من رموز هذا الاستطلاع لم يُستخدم من قبل تُحتسب ثم تُنسى. ونقول الشيء نفسه لكل رمز. وهكذا لا يعرف أحد أي الرموز استُخدم.
thanks-open-title = تم الاستلام.
thanks-open-text = إجاباتك الآن ضمن العدّ، وستُنسى بعده.
thanks-changed = منذ المرة الماضية
thanks-next-count = العدّ التالي
thanks-closes = الانتهاء، ومعه كل النتائج
thanks-respond-by = موعد إعلان الإدارة ما ستفعله

closed-title = { $pulse } – انتهى الاستطلاع.
closed-text = انتهى يوم { $when }. النتائج معروضة على لوحة النتائج.
not-yet-title = { $pulse } – لم يبدأ الاستطلاع بعد.
not-yet-text = يبدأ يوم { $when }. يمكن الرجوع حينها بالرابط نفسه والرمز نفسه.
interrupted-title = { $pulse } – لا تُستقبل إجابات.
interrupted-text = انقطع الاستطلاع ولم يعد يستقبل إجابات. ما احتُسب قبل ذلك معروض على لوحة النتائج.
unknown-title = لا يوجد استطلاع بهذا العنوان.
unknown-text = يرجى مقارنة العنوان بالقسيمة أو الملصق، أو مسح الرمز المربع بالكاميرا من جديد.
