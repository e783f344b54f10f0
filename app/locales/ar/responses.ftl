# What leaders publish about what people said: on the board, in the history, and before it is published.

status-heard = سمعنا
status-not-known-yet = لا نعرف بعد
status-planned = مخطط له
status-in-progress = قيد التنفيذ
status-done = تم
status-wont-do = لن نفعله

responses-title = ما تقوله الإدارة
responses-history = ما قيل، وما نتج عنه
responses-of-wave = عن الجولة { $number }
responses-heard = ما سمعناه
responses-plan = ما نفعله
responses-why = السبب
responses-why-not = سبب الرفض
# $owner is a name.
responses-owner = المسؤول عن ذلك: { $owner }
responses-next = الخبر التالي في موعد أقصاه { $date }
# The rules in use call every count from 100 up "other": its wording fits any number.
responses-late = { $days ->
    [zero] كان الخبر منتظرًا يوم { $date }
    [one] كان الخبر منتظرًا يوم { $date }: تأخر يومًا واحدًا
    [two] كان الخبر منتظرًا يوم { $date }: تأخر يومين
    [few] كان الخبر منتظرًا يوم { $date }: تأخر { $days } أيام
    [many] كان الخبر منتظرًا يوم { $date }: تأخر { $days } يومًا
   *[other] كان الخبر منتظرًا يوم { $date }: أيام التأخير { $days }
}
# An update: when, and the status as it stands by itself.
responses-update = { $date } · { $status }
responses-published = { $date } · { $status } · نُشر
responses-earlier = { $count ->
    [zero] بلا أخبار سابقة
    [one] خبر سابق واحد
    [two] خبران سابقان
    [few] { $count } أخبار سابقة
    [many] { $count } خبرًا سابقًا
   *[other] عدد الأخبار السابقة: { $count }
}
responses-re-ask = يُراد طرح السؤال من جديد في الجولة التالية
# Before and after. $answer is such as "4–5", "Yes" or "eNPS"; $between is such as "probably between 52 % and 71 %".
responses-outcome-moved = { $answer }: { $before } في الجولة { $since }، و{ $now } في الجولة { $number } ({ $between }). الفرق أكبر من أن يكون مصادفة.
responses-outcome-unclear = { $answer }: { $before } في الجولة { $since }، و{ $now } في الجولة { $number } ({ $between }). قد يكون الفرق مصادفة.

# The response clock.
responses-clock-today = آخر ما قالته الإدارة: اليوم
responses-clock = { $days ->
    [zero] آخر ما قالته الإدارة: اليوم
    [one] آخر ما قالته الإدارة: أمس
    [two] آخر ما قالته الإدارة: قبل يومين
    [few] آخر ما قالته الإدارة: قبل { $days } أيام
    [many] آخر ما قالته الإدارة: قبل { $days } يومًا
   *[other] عدد الأيام منذ آخر ما قالته الإدارة: { $days }
}
responses-clock-late = { $count ->
    [zero] لا خبر متأخر
    [one] خبر واحد متأخر
    [two] خبران متأخران
    [few] { $count } أخبار متأخرة
    [many] { $count } خبرًا متأخرًا
   *[other] عدد الأخبار المتأخرة: { $count }
}
responses-clock-due = تقول الإدارة ما ستفعله بشأن الجولة { $number } في موعد أقصاه { $date }
responses-clock-missed = كان على الإدارة أن تقول ما ستفعله بشأن الجولة { $number } في موعد أقصاه { $date }، ولم تفعل.

# One question's figures in words. $question is the whole question as asked, with its own mark at the end.
told-question = { $question }
told-score = { $question } { $unit }: بلغ مؤشر eNPS { $score }.

# Every wave, and what came of it.
history-title = ما قيل، وما نتج عنه
history-title-unit = { $unit }: ما قيل، وما نتج عنه
history-text = كل جولة، وما ردت به الإدارة، وما نتج عن ذلك. لا يُحذف شيء من هنا أبدًا.
history-empty = لم تُطرح أي أسئلة بعد. بعد الجولة الأولى يبقى هنا دائمًا ما قاله الناس، وما ردت به الإدارة، وما نتج عنه.
history-all = المؤسسة كلها
history-wave = { $pulse }، الجولة { $number }
history-open = مفتوحة حتى { $date }
history-closed = انتهت يوم { $date }
history-none = لم تقل الإدارة شيئًا عن هذه الجولة.
history-none-yet = لم تقل الإدارة شيئًا عن هذه الجولة بعد. الموعد الموعود: { $date }.
history-earlier = جولات أقدم
history-later = جولات أحدث
