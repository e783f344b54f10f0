# Writing what a pulse asks, and looking at it as people will.

questions-title = الأسئلة: { $pulse }
questions-intro = هذا ما تسأله الجولة القادمة. الجولات التي أُطلقت تحتفظ بأسئلتها كما كانت عند إطلاقها.
questions-saved-title = تم الحفظ
questions-saved = ستطرح الجولة القادمة هذه الأسئلة.
questions-meanwhile = غيّر شخص آخر هذه الأسئلة منذ فتحها. كل ما كتبته ما زال هنا. الحفظ مرة أخرى يضعه مكان التغيير الآخر.
questions-back = العودة إلى الاستطلاع

questions-title-label = العنوان
questions-title-hint = ما يقرؤه الناس فوق الأسئلة.
questions-number = السؤال { $number } من { $count }
questions-text = السؤال
questions-low = الطرف الأدنى
questions-high = الطرف الأعلى
# $end is a number of the scale: 0, 1, 5 or 10.
questions-end = معنى { $end }
questions-yes-no = الجواب نعم أو لا، وهما موجودان بكل اللغات.
questions-options = الخيارات
questions-option = الخيار { $number }
questions-add-option = إضافة خيار
questions-asked = سبق طرحه: لا يمكن تغيير سوى كلماته.
questions-compared = ما سألته إحدى الجولات يبقى نوعه وتبقى خياراته كي تمكن المقارنة بين الجولات. لغير ذلك تلزم إضافة سؤال جديد.
questions-key = الاسم القصير
questions-key-hint = به تُربط النتائج عبر الزمن. أحرف لاتينية صغيرة وأرقام وشرطات. إذا بقي فارغًا فسيُشتق من السؤال.

questions-kind-zero-to-ten = مقياس من 0 إلى 10
questions-kind-one-to-five = مقياس من 1 إلى 5
questions-kind-yes-no = نعم أو لا
questions-kind-single-choice = خيار واحد من عدة خيارات
questions-kind-multiple-choice = أي عدد من الخيارات

# How far a question is translated, after the name of a language.
questions-tongue-empty = لا شيء مكتوب
questions-tongue-partly = كُتب { $done } من { $all }
questions-tongue-complete = مكتمل
questions-falls-back = إذا بقي فارغًا فسيظهر النص بلغة: { $language }.

questions-up = إلى الأعلى
questions-up-of = إلى الأعلى: السؤال { $number }
questions-down = إلى الأسفل
questions-down-of = إلى الأسفل: السؤال { $number }
questions-remove = إزالة
questions-remove-of = إزالة: السؤال { $number }
questions-remove-option-of = إزالة: الخيار { $number } من السؤال { $question }

questions-more = سؤال إضافي
questions-new-kind = سؤال جديد، وطريقة الإجابة
questions-add = إضافة
questions-new-ready = سؤال من المجموعة الجاهزة
questions-choose = اختيار سؤال
questions-take = أخذ السؤال
questions-full = سبعة أسئلة هي الحد الأقصى: الاستطلاعات الأطول تُترك قبل نهايتها.

# What is wrong. $part is the kind of place, $number its question, $option its option.
questions-place = { $part ->
    [title] العنوان
    [low] السؤال { $number }، الطرف الأدنى
    [high] السؤال { $number }، الطرف الأعلى
    [option] السؤال { $number }، الخيار { $option }
    [options] السؤال { $number }، الخيارات
    [key] السؤال { $number }، الاسم القصير
   *[text] السؤال { $number }
}
questions-place-in = { $place } ({ $language })
questions-missing = { $place }: النص مطلوب هنا.
questions-control = { $place }: فيه ما لا يمكن عرضه. تجب كتابته من جديد.
questions-too-long = { $place }: الحد الأقصى { $limit } حرفًا.
questions-key-wrong = { $place }: من 1 إلى 40 من الأحرف الصغيرة a–z والأرقام والشرطات، دون شرطة في البداية أو النهاية.
questions-key-twice = { $place }: لسؤال آخر الاسم نفسه. يلزم اسم جديد.
questions-count = للاستطلاع سؤال واحد إلى سبعة أسئلة.
questions-option-count = { $place }: يلزم خياران إلى اثني عشر خيارًا.
questions-asked-kind = { $place }: طرحت إحدى الجولات تحت هذا الاسم سؤالًا من نوع آخر. يلزم اسم جديد.
questions-asked-options = { $place }: طرحت إحدى الجولات تحت هذا الاسم سؤالًا بخيارات أخرى. يلزم اسم جديد.
questions-nothing-chosen = يجب أولًا اختيار سؤال من المجموعة الجاهزة.
questions-there-already = هذا السؤال موجود بالفعل.

# On the pages of a pulse.
questions-change = تغيير الأسئلة
questions-show = ما الذي يسأله

preview-title = على الهاتف
preview-text = هكذا سيرى الناس الجولة القادمة.
preview-text-form = هذا هو المحفوظ. الضغط على لغة يعرض ما كُتب هنا.
preview-frame = معاينة صفحة الإجابة
preview-note = معاينة: لا يمكن إرسال شيء من هنا.

action-pulse-change = تغيير أسئلة استطلاع
