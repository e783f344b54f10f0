# The board: live results of a unit. Ranges stand in one left-to-right isolate (U+2066 … U+2069).

# Numbers. {"\u00A0"} is a space that does not break. Spaces, signs and dashes are yours to choose.
board-number = { $n }
board-percent = ⁦{ $n }%⁩
board-percent-range = ⁦{ $low }–{ $high }%⁩
board-range = ⁦{ $low }–{ $high }⁩
# The employee net promoter score; $n is without its sign.
board-score = { $sign ->
    [minus] ⁦−{ $n }⁩
    [plus] ⁦+{ $n }⁩
   *[none] { $n }
}
board-score-range = ⁦{ $low } … { $high }⁩
# Stands inside of sentences, such as "8 in 10 say yes".
board-in-ten = { $n }{"\u00A0"}من{"\u00A0"}10

# Answers by their short names.
board-yes = نعم
board-no = لا
board-answers-0-6 = ⁦0–6⁩
board-answers-7-8 = ⁦7–8⁩
board-answers-9-10 = ⁦9–10⁩
board-answers-1-2 = ⁦1–2⁩
board-answers-3 = 3
board-answers-4-5 = ⁦4–5⁩

board-title = { $unit } – { $pulse }
board-units = الوحدات

# The headline. $question is the whole question as asked, with its own mark at the end; $now, $before and $share are
# shares such as "8 in 10", "62 %" or "80–100 %".
board-moved-score = { $question } { $unit }: بلغ مؤشر eNPS { $now }، مقابل { $before } في الجولة{"\u00A0"}{ $since }.
board-moved-one-to-five = { $question } { $unit }: اختار { $now } الدرجة 4{"\u00A0"}أو{"\u00A0"}5، مقابل { $before } في الجولة{"\u00A0"}{ $since }.
board-moved-yes = { $question } { $unit }: أجاب { $now } بـ«نعم»، مقابل { $before } في الجولة{"\u00A0"}{ $since }.
board-majority-9-10 = { $question } { $unit }: اختار { $share } الدرجة 9{"\u00A0"}أو{"\u00A0"}10.
board-majority-0-6 = { $question } { $unit }: اختار { $share } إحدى الدرجات من 0{"\u00A0"}إلى{"\u00A0"}6.
board-majority-4-5 = { $question } { $unit }: اختار { $share } الدرجة 4{"\u00A0"}أو{"\u00A0"}5.
board-majority-1-2 = { $question } { $unit }: اختار { $share } الدرجة 1{"\u00A0"}أو{"\u00A0"}2.
board-majority-yes = { $question } { $unit }: أجاب { $share } بـ«نعم».
board-majority-no = { $question } { $unit }: أجاب { $share } بـ«لا».
board-majority-option = { $question } { $unit }: اختار { $share } «{ $option }».
board-divided = { $unit }: الآراء منقسمة، ولا أغلبية واضحة لأي إجابة.
board-nothing = { $unit }: جرى العدّ، لكن عدد الإجابات عن كل سؤال أقل من أن يُعرض.

# Under the headline. $opens and $closes are a date and time.
board-line-scheduled = { $unit } · { $pulse }، الجولة { $number } · تبدأ يوم { $opens }
board-line-open = { $unit } · { $pulse }، الجولة { $number } · مفتوحة حتى { $closes }
board-line-interrupted = { $unit } · { $pulse }، الجولة { $number } · انقطعت
board-line-closed = { $unit } · { $pulse }، الجولة { $number } · انتهت يوم { $closes }
board-unmoved = كل ما تغيّر منذ الجولة { $since } قد يكون مصادفة.
board-answer-now = الإجابة الآن

# Figures beside the headline.
board-enps = eNPS
board-enps-question = eNPS: { $question }
board-enps-explained = eNPS: نسبة إجابات ⁦9–10⁩ مطروحًا منها نسبة إجابات ⁦0–6⁩.
board-enps-moved = في الجولة { $since } كان { $before }. الفرق أكبر من أن يكون مصادفة.
board-enps-unmoved = في الجولة { $since } كان { $before }. قد يكون الفرق مصادفة.
# A 95 % interval, as people say it; $low and $high are such as "52 %" or "−4".
board-interval = على الأرجح بين { $low } و{ $high }
board-taken-part = المشاركة
board-taken-part-so-far = المشاركة حتى الآن
# The rules in use call every count from 100 up "other": its wording fits any number.
board-of-invited = { $invited ->
    [zero] { $sheets } من { $invited }
    [one] { $sheets } من شخص واحد
    [two] { $sheets } من شخصين
    [few] { $sheets } من { $invited } أشخاص
    [many] { $sheets } من { $invited } شخصًا
   *[other] { $sheets } من أصل { $invited }
}
board-open-sheets = { $sheets ->
    [zero] ورقة إجابات، رابط مفتوح
    [one] ورقة إجابات، رابط مفتوح
    [two] ورقتا إجابات، رابط مفتوح
    [few] أوراق إجابات، رابط مفتوح
    [many] ورقة إجابات، رابط مفتوح
   *[other] ورقة إجابات، رابط مفتوح
}
board-open-link = رابط مفتوح، بلا تحقق: يستطيع كل من لديه الرابط أن يجيب.
board-scan = للإجابة: { $address }

# Results of each question.
board-results = ما قاله الناس
board-legend-low = منخفض: ⁦0–6⁩، ⁦1–2⁩، لا
board-legend-middle = متوسط: ⁦7–8⁩، 3
board-legend-high = مرتفع: ⁦9–10⁩، ⁦4–5⁩، نعم
board-legend-range = غير معروف بدقة
board-legend-interval = «على الأرجح بين»: مجال الثقة ⁦95%⁩ للإجابات المرتفعة
board-answered = { $count ->
    [zero] بلا إجابات
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $count } إجابات
    [many] { $count } إجابة
   *[other] عدد الإجابات: { $count }
}
# One part of the list that a bar stands for, such as "4–5: 62 %".
board-share-of = { $answer }: { $share }
board-too-few-answered = لا يُعرض: عدد من أجابوا عن هذا السؤال في كل عدّ أقل من { $k }.
board-at-close = تُحتسب الإجابات عند الانتهاء، للجولة كلها معًا.
board-options-too-few = لا يُعرض: لا تُعرض كل إجابة على حدة إلا إذا وقعت كل أوراق الإجابات في الوحدة ضمن مجموعات لا تقل كل منها عن { $least } ورقة.
board-options = كل إجابة على حدة
board-options-of = { $answered ->
    [zero] تشمل { $of } من أصل { $answered }: لا يُعرف عن البقية سوى نطاقات.
    [one] تشمل { $of } من أصل إجابة واحدة: لا يُعرف عن البقية سوى نطاقات.
    [two] تشمل { $of } من أصل إجابتين: لا يُعرف عن البقية سوى نطاقات.
    [few] تشمل { $of } من أصل { $answered } إجابات: لا يُعرف عن البقية سوى نطاقات.
    [many] تشمل { $of } من أصل { $answered } إجابة: لا يُعرف عن البقية سوى نطاقات.
   *[other] تشمل { $of } من أصل { $answered }: لا يُعرف عن البقية سوى نطاقات.
}
board-several-answers = كان يمكن اختيار أكثر من إجابة.

# Tables beside the pictures.
board-show-table = عرض كجدول
board-table-interval = مجال الثقة ⁦95%⁩
board-table-options = كل إجابة على حدة: { $question }
board-table-answer = الإجابة
board-table-percent = النسبة المئوية
board-table-wave = الجولة
board-table-enps = eNPS
board-table-high-percent = الإجابات المرتفعة (%)
board-none = –

# Over time.
board-trends = بمرور الوقت
board-trend-end = الجولة { $number }: { $figure }
board-trend-gap = الجولة { $number }: غير معروضة
board-trend-up = ارتفاع واضح منذ الجولة { $since }.
board-trend-down = انخفاض واضح منذ الجولة { $since }.
board-trend-unclear = لا تغيّر واضح منذ الجولة { $since }.

# Units side by side.
board-compare = حسب الوحدة
board-compare-caption = النسبة المئوية للإجابات المرتفعة (⁦4–5⁩، نعم)؛ ولأسئلة ⁦0–10⁩ مؤشر eNPS (نسبة إجابات ⁦9–10⁩ مطروحًا منها نسبة إجابات ⁦0–6⁩)، من ⁦−100⁩ إلى ⁦+100⁩. كلما كان اللون أغمق كانت القيمة أعلى.
board-compare-enps = { $question } (eNPS)
board-compare-counted-in = تُحتسب ضمن { $unit }
board-compare-nobody = لم يُدعَ أحد
board-compare-too-few = إجابات قليلة جدًا؛ تُحتسب في مستوى أعلى
board-compare-waiting = لم يجرِ العدّ بعد
board-compare-none = –

# Where there are no figures.
board-waiting-title = { $unit }: لا توجد نتائج بعد.
board-scheduled-title = { $pulse } – يبدأ الاستطلاع يوم { $opens }.
board-waiting-early = العدّ التالي: { $next }. تظهر النتائج عند أول عدّ يبلغ فيه عدد من أجابوا في مجموعة ما { $many } على الأقل، أو عند الانتهاء إذا بلغ { $k } على الأقل.
board-waiting-close = عدد المدعوين في كل مجموعة هنا أقل من { $many }، لذلك تظهر النتائج عند الانتهاء يوم { $closes }، إذا بلغ عدد من أجابوا { $k } على الأقل.
board-waiting-interrupted = انقطعت الجولة قبل أن يُحتسب شيء هنا.
board-too-few-title = { $unit }: عدد الإجابات أقل من أن تُعرض وحدها.
board-too-few-text = عدد من أجابوا أقل من { $k }. وحتى لا يُعرف أحد من إجاباته، تُحتسب الإجابات في مستوى أعلى يجتمع فيه عدد كافٍ. النتائج هنا: { $unit }.
board-too-few-root = عدد من أجابوا في هذه الجولة أقل من { $k }. لا تُعرض أي نتيجة، حتى لا يُعرف أحد من إجاباته.
board-counted-in-title = { $unit }: تُحتسب الإجابات في هذه الجولة مع إجابات { $cell }.
board-counted-in-text = عدد العاملين هناك أقل من أن تكون لهم نتائج خاصة، لذلك تُحتسب إجاباتهم مع إجابات غيرهم. النتائج هنا: { $unit }.
board-nobody-title = { $unit }: لم يُدعَ أحد في هذه الجولة.
board-nobody-text = النتائج الكاملة هنا: { $unit }.
board-merged-title = تُحتسب إجابات بعض الأشخاص في مكان آخر
board-merged-text = هذه نتائج الوحدات التابعة لـ{"\u00A0"}{ $name }. أما من يعملون في { $name } نفسها، وعددهم قليل، فتُحتسب إجاباتهم ضمن { $unit }.
board-interrupted-title = انقطعت هذه الجولة
board-interrupted-text = ما احتُسب حتى ذلك الحين باقٍ. أما الإجابات التي وصلت بعد آخر عدّ فقد ضاعت، ولا تُستقبل إجابات أخرى.
board-early-title = تنتهي هذه الجولة مبكرًا
board-early-text = تنتهي يوم { $closes }.
board-early-done = انتهت يوم { $closes }، قبل الموعد المقرر.
board-early-done-title = انتهت هذه الجولة مبكرًا
board-unshown-title = بعض الإجابات لا تُعرض
board-unshown-text = عدد الإجابات المتبقية عند الانتهاء أقل من { $k }. وهي لا تدخل في أي رقم هنا، حتى لا يُعرف أحد من إجاباته.

# Other waves and pulses.
board-waves = جولات أخرى
board-earlier = السابقة: الجولة { $number }
board-later = التالية: الجولة { $number }
board-pulses = استطلاعات أخرى

# At the foot.
board-clock = آخر عدّ: { $counted } · العدّ التالي: { $next }
board-clock-days = آخر عدّ: { $counted } · العدّ التالي: { $next }
board-clock-first = العدّ الأول: { $next }
board-clock-last = آخر عدّ: { $counted }
board-clock-final = آخر عدّ: { $counted } · انتهت الجولة
board-as-screen = العرض على شاشة الحائط
board-updated = تم تحديث لوحة النتائج.

# Before the first wave.
board-empty-title = لم تُطرح أي أسئلة بعد.
board-empty-text = تظهر النتائج هنا بعد أول عدّ، للجميع في اللحظة نفسها.
