# One wave, for those who run or observe it.

wave-standing = أين وصلت
wave-opens = البداية
wave-opened = البداية
wave-closes = النهاية
wave-closed = النهاية
wave-counted-at = آخر عدّ
wave-next-count = العدّ التالي
wave-interrupted = فُقد مفتاحها أو الإجابات التي لم تُحتسب بعد. لا تُستقبل إجابات أخرى. ما احتُسب يبقى، ولا يمكن إلا إنهاء الجولة.
wave-full-title = لا تُستقبل إجابات أخرى
wave-full = وصل عبر الرابط المفتوح ما يفوق عدد الأشخاص بكثير.
wave-early-instead = كان الموعد المقرر { $planned }.

# How people get in.
wave-reach = روابط الإجابة
wave-links-codes = هنا يجيب الناس بالرمز المكتوب على القسيمة. وعنوان الوحدة يبيّن أيضًا أين تُحتسب إجابات أفرادها.
wave-links-open = يستطيع كل من لديه أحد هذه الروابط أن يجيب. تُحتسب الإجابات عبر رابط الوحدة فيها، وعبر الرابط الأول ضمن المجموع.
wave-links-units = روابط الوحدات
wave-local-title = يعمل هذا العنوان على هذا الجهاز فقط
wave-local = لكي تقود القسائم والملصقات إلى هنا من أي مكان، يجب تشغيل الخادم بالخيار ‎--public-url‎.
wave-slips = القسائم
wave-codes-missing = لم تُنشأ رموز بعد. يحتاج كل شخص إلى رمز ليجيب.
wave-codes-made = أُنشئت الرموز وعُرضت مرة واحدة. يمكن إنشاؤها من جديد حتى بداية الجولة، وعندها تبطل الرموز السابقة.
wave-codes-fixed = أُنشئت الرموز وعُرضت مرة واحدة. قد تكون في أيدي الناس، لذلك تبقى كما هي.
wave-codes-over = لم تعد هناك رموز: تُحذف عند انتهاء الجولة.
wave-codes-make = إنشاء القسائم
wave-codes-again = إنشاء قسائم جديدة
wave-posters = الملصقات
wave-posters-text = صفحة لكل وحدة ولكل لغة، تُعلّق حيث يمر أفرادها. يمكن طباعتها مرات بلا حد.
wave-posters-unit = لمن
wave-posters-all = كل الوحدات
wave-posters-languages = اللغات
wave-posters-button = عرض الملصقات
wave-posters-many = سيزيد عدد الملصقات على { $most }. يرجى اختيار وحدة واحدة، أو لغات أقل.

# Who is counted where. $k is the fewest people of a group.
wave-units = أين تُحتسب الإجابات
wave-units-text = إذا كان عدد أفراد الوحدة أقل من { $k } احتُسبت إجاباتهم في الوحدة الأعلى. العمود الأخير يراه الجميع على لوحة النتائج، ولا يتغير إلا عند العدّ.
wave-unit = الوحدة
wave-unit-people = الأشخاص
wave-unit-counted-in = تُحتسب ضمن
wave-unit-counted = المحتسب حتى الآن
# $count people are counted in the unit itself.
wave-unit-itself = { $count ->
    [0] الوحدة نفسها، ولا أحد حتى الآن
    [zero] الوحدة نفسها، ولا أحد حتى الآن
    [one] الوحدة نفسها، مجموعة من شخص واحد
    [two] الوحدة نفسها، مجموعة من شخصين
    [few] الوحدة نفسها، مجموعة من { $count } أشخاص
    [many] الوحدة نفسها، مجموعة من { $count } شخصًا
   *[other] الوحدة نفسها، وعدد أفراد المجموعة { $count }
}
wave-unit-above = { $unit }
wave-unit-of = { $sheets } من { $of } · { $percent }{"\u00A0"}%
wave-unit-sheets = { $sheets ->
    [zero] بلا أوراق إجابات، رابط مفتوح
    [one] ورقة إجابات واحدة، رابط مفتوح
    [two] ورقتا إجابات، رابط مفتوح
    [few] { $sheets } أوراق إجابات، رابط مفتوح
    [many] { $sheets } ورقة إجابات، رابط مفتوح
   *[other] عدد أوراق الإجابات { $sheets }، رابط مفتوح
}

# The frozen promise.
wave-promise = بماذا تَعِد
wave-promise-codes = رمز واحد، وورقة إجابات واحدة تُحتسب. لا صلة بين الرموز والإجابات.
wave-promise-open = رابط مفتوح، بلا تحقق: ورقة إجابات واحدة من كل جهاز بقدر ما يمكن معرفة ذلك، وأربع على الأكثر لكل شخص.
wave-promise-counts = { $count ->
    [zero] بلا عدّ.
    [one] يُجرى العدّ مرة واحدة، عند الانتهاء.
    [two] يُجرى العدّ مرتين في أوقات محددة، آخرهما عند الانتهاء.
    [few] يُجرى العدّ { $count } مرات في أوقات محددة، آخرها عند الانتهاء.
    [many] يُجرى العدّ { $count } مرة في أوقات محددة، آخرها عند الانتهاء.
   *[other] عدد مرات العدّ { $count } في أوقات محددة، آخرها عند الانتهاء.
}
wave-promise-respond = تعلن الإدارة ما ستفعله حتى { $when }.

# Closing early.
wave-early = الإنهاء المبكر
wave-early-text = يمكن أن تنتهي الجولة عند أحد مواعيد العدّ، بعد 24 ساعة على الأقل. ويظهر ذلك فورًا على لوحة النتائج.
wave-early-none = لم يبقَ موعد عدّ يمكن أن تنتهي عنده قبل الموعد.
wave-early-at = موعد الانتهاء
wave-early-button = عرض ما يترتب على ذلك
wave-early-choose = يرجى اختيار أحد مواعيد العدّ الباقية.
wave-early-done = أُعلن الانتهاء المبكر على لوحة النتائج.
wave-early-title = الإنهاء يوم { $when }؟
wave-early-sure = يستطيع الجميع الإجابة حتى { $when }، ولا أحد بعد ذلك. كان الموعد المعلن حتى الآن { $planned }.
wave-early-board = يظهر فورًا على لوحة النتائج أن الجولة تنتهي مبكرًا.
wave-early-groups = كما في كل انتهاء، المجموعات التي أجاب فيها أقل من { $k } تُحتسب إجاباتها في مستوى أعلى.
wave-early-for-good = لا يمكن التراجع عن ذلك، ولا نقل الانتهاء إلى عدّ لاحق.
wave-early-confirm = إنهاء الجولة مبكرًا
