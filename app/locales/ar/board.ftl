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
board-moved-score = { $question } { $unit }: المؤشر { $now }؛ وكان في الجولة{"\u00A0"}{ $since } { $before }.
board-moved-one-to-five = { $question } { $unit }: أجاب { $now } بـ 4{"\u00A0"}أو{"\u00A0"}5؛ وفي الجولة{"\u00A0"}{ $since } { $before }.
board-moved-yes = { $question } { $unit }: قال { $now } نعم؛ وفي الجولة{"\u00A0"}{ $since } { $before }.
board-majority-9-10 = { $question } { $unit }: أجاب { $share } بـ 9{"\u00A0"}أو{"\u00A0"}10.
board-majority-0-6 = { $question } { $unit }: أجاب { $share } من 0{"\u00A0"}إلى{"\u00A0"}6.
board-majority-4-5 = { $question } { $unit }: أجاب { $share } بـ 4{"\u00A0"}أو{"\u00A0"}5.
board-majority-1-2 = { $question } { $unit }: أجاب { $share } بـ 1{"\u00A0"}أو{"\u00A0"}2.
board-majority-yes = { $question } { $unit }: قال { $share } نعم.
board-majority-no = { $question } { $unit }: قال { $share } لا.
board-majority-option = { $question } { $unit }: اختار { $share } «{ $option }».
board-divided = { $unit }: الآراء مختلفة، ولا أغلبية واضحة لأي إجابة.
board-nothing = { $unit }: جرى العدّ، لكن إجابات كل سؤال أقل من أن تُعرض.

# Under the headline. $opens and $closes are a date and time.
board-line-scheduled = { $unit } · { $pulse }، الجولة { $number } · تبدأ في { $opens }
board-line-open = { $unit } · { $pulse }، الجولة { $number } · مفتوحة حتى { $closes }
board-line-interrupted = { $unit } · { $pulse }، الجولة { $number } · توقفت قبل أوانها
board-line-closed = { $unit } · { $pulse }، الجولة { $number } · انتهت في { $closes }
board-unmoved = لم يتغير منذ الجولة { $since } شيء يتجاوز المصادفة.
board-answer-now = الإجابة الآن

# Figures beside the headline.
board-enps = eNPS
board-enps-question = eNPS: { $question }
board-enps-explained = نسبة إجابات ⁦9–10⁩ ناقص نسبة إجابات ⁦0–6⁩.
board-enps-moved = كان في الجولة { $since } { $before }. الفرق أكبر من المصادفة.
board-enps-unmoved = كان في الجولة { $since } { $before }. قد يكون الفرق مصادفة.
board-interval = ⁦95%⁩: { $range }
board-taken-part = المشاركة
board-taken-part-so-far = المشاركة حتى الآن
board-of-invited = { $invited ->
    [zero] { $sheets } من { $invited }
    [one] { $sheets } من شخص واحد
    [two] { $sheets } من شخصين
    [few] { $sheets } من { $invited } أشخاص
    [many] { $sheets } من { $invited } شخصًا
   *[other] { $sheets } من { $invited } شخص
}
board-open-link = رابط مفتوح، بلا تحقق: يستطيع كل من لديه الرابط أن يجيب.
board-scan = للإجابة: { $address }

# Results of each question.
board-results = ما قاله الناس
board-legend-low = منخفض: ⁦0–6⁩، ⁦1–2⁩، لا
board-legend-middle = متوسط: ⁦7–8⁩، 3
board-legend-high = مرتفع: ⁦9–10⁩، ⁦4–5⁩، نعم
board-legend-range = غير معروف بدقة
board-legend-interval = ⁦95%⁩: مجال الإجابات المرتفعة
board-answered = { $count ->
    [zero] بلا إجابات
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $count } إجابات
    [many] { $count } إجابة
   *[other] { $count } إجابة
}
# One part of the list that a bar stands for, such as "4–5: 62 %".
board-share-of = { $answer }: { $share }
board-too-few-answered = لا يُعرض: أجاب عن هذا السؤال في كل عدّ أقل من { $k } من الأشخاص.
board-at-close = يُعدّ عند الانتهاء، للجولة كلها معًا.
board-options-too-few = لا يُعرض: لا تُعرض الإجابات المفردة إلا حيث تقع كل أوراق الوحدة في مجموعات لا تقل عن { $least }.
board-options = كل إجابة
board-options-of = { $answered ->
    [zero] { $of } من { $answered }: البقية معروفة كنطاقات فقط.
    [one] { $of } من إجابة واحدة: البقية معروفة كنطاقات فقط.
    [two] { $of } من إجابتين: البقية معروفة كنطاقات فقط.
    [few] { $of } من { $answered } إجابات: البقية معروفة كنطاقات فقط.
    [many] { $of } من { $answered } إجابة: البقية معروفة كنطاقات فقط.
   *[other] { $of } من { $answered } إجابة: البقية معروفة كنطاقات فقط.
}
board-several-answers = كان يمكن اختيار أكثر من إجابة.

# Tables beside the pictures.
board-show-table = عرض كجدول
board-table-interval = مجال ⁦95%⁩
board-table-options = كل إجابة: { $question }
board-table-answer = الإجابة
board-table-percent = النسبة المئوية
board-table-wave = الجولة
board-table-enps = eNPS
board-table-high-percent = مرتفع، نسبة مئوية
board-none = –

# Over time.
board-trends = عبر الزمن
board-trend-end = الجولة { $number }: { $figure }
board-trend-gap = الجولة { $number }: لا تُعرض
board-trend-up = ارتفاع واضح منذ الجولة { $since }.
board-trend-down = انخفاض واضح منذ الجولة { $since }.
board-trend-unclear = لا تغير واضح منذ الجولة { $since }.

# Units side by side.
board-compare = حسب الوحدة
board-compare-caption = نسبة الإجابات المرتفعة (⁦4–5⁩، نعم)؛ ولأسئلة ⁦0–10⁩ مؤشر eNPS، من ⁦−100⁩ إلى ⁦+100⁩. كلما كان اللون أعمق كانت القيمة أعلى.
board-compare-enps = { $question } (eNPS)
board-compare-counted-in = تُعَدّ ضمن { $unit }
board-compare-nobody = لم يُدعَ أحد
board-compare-too-few = إجابات قليلة جدًا؛ تُعَدّ في مستوى أعلى
board-compare-waiting = لم يجرِ العدّ بعد
board-compare-none = –

# Where there are no figures.
board-waiting-title = لا نتائج بعد: { $unit }
board-scheduled-title = { $pulse } يبدأ في { $opens }.
board-waiting-early = العدّ التالي: { $next }. تظهر النتائج في أول عدّ يكون قد أجاب قبله { $many } على الأقل من أفراد المجموعة، أو عند الانتهاء إذا أجاب { $k } على الأقل.
board-waiting-close = عدد المدعوين في كل مجموعة هنا أقل من { $many }، لذلك تظهر النتائج عند الانتهاء، { $closes }، إذا أجاب { $k } على الأقل.
board-waiting-interrupted = توقفت الجولة قبل أن يُعدّ شيء هنا.
board-too-few-title = إجابات أقل من أن تُعرض وحدها: { $unit }
board-too-few-text = أجاب أقل من { $k } من الأشخاص. وكي لا يبرز أحد، تُعَدّ إجاباتهم في مستوى أعلى حيث يجتمع عدد كافٍ: { $unit }.
board-too-few-root = أجاب في هذه الجولة أقل من { $k } من الأشخاص. لا يُعرض شيء، كي لا يبرز أحد.
board-counted-in-title = { $unit }: تُعَدّ في هذه الجولة مع { $cell }.
board-counted-in-text = عدد العاملين هناك أقل من أن تكون لهم نتائج خاصة، لذلك تُعَدّ إجاباتهم مع غيرهم: { $unit }.
board-nobody-title = لم يُدعَ أحد في هذه الجولة: { $unit }
board-nobody-text = نتائج الكل: { $unit }.
board-merged-title = بعض الأشخاص يُعَدّون في مكان آخر
board-merged-text = هذه نتائج الوحدات التابعة لـ { $name }. أما القلة العاملة في { $name } نفسها فتُعَدّ ضمن { $unit }.
board-interrupted-title = توقفت هذه الجولة قبل أوانها
board-interrupted-text = ما عُدّ حتى ذلك الحين باقٍ. أما الإجابات منذ آخر عدّ فقد ضاعت، ولا تُستقبل إجابات أخرى.
board-early-title = تنتهي هذه الجولة مبكرًا
board-early-text = تنتهي في { $closes }.
board-early-done = انتهت في { $closes }، قبل الموعد المقرر.
board-early-done-title = انتهت هذه الجولة مبكرًا
board-unshown-title = بعض الإجابات لا تُعرض
board-unshown-text = بقي عند الانتهاء أقل من { $k } من الإجابات. وهي لا تدخل في أي رقم هنا، كي لا يبرز أحد.

# Other waves and pulses.
board-waves = جولات أخرى
board-earlier = السابقة: الجولة { $number }
board-later = التالية: الجولة { $number }
board-pulses = استطلاعات أخرى

# At the foot.
board-clock = جرى العدّ في { $counted } · العدّ التالي في { $next }
board-clock-days = جرى العدّ: { $counted } · العدّ التالي: { $next }
board-clock-first = العدّ الأول: { $next }
board-clock-last = جرى العدّ: { $counted }
board-clock-final = جرى العدّ: { $counted } · انتهت
board-as-screen = شاشة الحائط
board-updated = حُدِّثت لوحة النتائج.

# Before the first wave.
board-empty-title = لم يُسأل شيء بعد.
board-empty-text = تظهر النتائج هنا عندما تُفتح الجولة الأولى، للجميع في اللحظة نفسها.
