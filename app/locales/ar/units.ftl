# The tree of units, and importing lists. Units are regions, sites, teams.

units-text = أماكن عمل الناس: مناطق ومواقع وفرق. تُعرض النتائج بحسب هذه الوحدات.
units-frozen = الجولات التي أُطلقت تحتفظ بالوحدات التي أُطلقت بها، ويسري أي تغيير ابتداءً من الإطلاق التالي.
units-total = { $count ->
    [zero] بلا وحدات
    [one] وحدة واحدة
    [two] وحدتان
    [few] { $count } وحدات
    [many] { $count } وحدة
   *[other] عدد الوحدات: { $count }
}
units-import = استيراد ملف
units-export = تنزيل الوحدات
units-path = الوحدات الأعلى
units-hidden = { $count ->
    [zero] لا وحدات تابعة
    [one] عرض الوحدة التابعة
    [two] عرض الوحدتين التابعتين
    [few] عرض { $count } وحدات تابعة
    [many] عرض { $count } وحدة تابعة
   *[other] عرض الوحدات التابعة، وعددها { $count }
}
units-left-out = { $count ->
    [zero] لا وحدات أخرى بجانبها.
    [one] بجانبها وحدة أخرى. يمكن تغييرها بملف.
    [two] بجانبها وحدتان أخريان. يمكن تغييرهما بملف.
    [few] بجانبها { $count } وحدات أخرى. يمكن تغييرها بملف.
    [many] بجانبها { $count } وحدة أخرى. يمكن تغييرها بملف.
   *[other] بجانبها وحدات أخرى، عددها { $count }. يمكن تغييرها بملف.
}
units-nowhere-text = وحدتهم لم تعد موجودة. لا تُرسل إليهم رسائل حتى تكون لهم وحدة أخرى.
units-nowhere-link = عرضهم
# What has just been done.
units-done-created = أُنشئت الوحدة.
units-done-renamed = صار للوحدة اسمها الجديد.
units-done-moved = نُقلت الوحدة.
units-done-merged = دُمجت الوحدتان.
units-done-removed = أُزيلت الوحدة.
units-done-imported = الوحدات الآن كما في الملف.

# Before there is any unit.
units-by-file = من ملف
units-by-file-text = جدول فيه سطر لكل وحدة. يمكن لأي برنامج جداول حفظه بصيغة CSV، ويظهر ما سيتغير قبل أن يتغير.
units-by-hand = يدويًا
units-by-hand-text = البداية بالمؤسسة كلها، ثم إضافة الوحدات التابعة لها.
units-first-name = اسم المؤسسة كلها
units-first-hint = الوحدة التي فوق كل الوحدات. تُعرض نتائج الجميع معًا تحت هذا الاسم.
units-first-button = بدء

# One unit. $name is its name.
unit-people = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] عدد الأشخاص: { $count }
}
unit-change = تغيير
unit-show-people = عرض أشخاصها
unit-rename = الاسم
unit-rename-button = تغيير الاسم
unit-add = وحدة جديدة تابعة لها
unit-add-button = إضافة
unit-up = إلى أعلى
unit-down = إلى أسفل
unit-move = نقل …
unit-merge = دمج …
unit-remove = إزالة …

# Moving it.
unit-move-title = نقل { $name }
unit-move-along = { $count ->
    [zero] لا وحدات تابعة تنتقل معها.
    [one] تنتقل معها الوحدة التابعة لها.
    [two] تنتقل معها الوحدتان التابعتان لها.
    [few] تنتقل معها { $count } وحدات تابعة لها.
    [many] تنتقل معها { $count } وحدة تابعة لها.
   *[other] تنتقل معها الوحدات التابعة لها، وعددها { $count }.
}
unit-move-keeps = تستمر نتائجها كما كانت: لا يتغير إلا مكانها.
unit-move-below = تابعة لـ
unit-move-button = نقل

# Merging it into another. $into is the other’s name.
unit-merge-title = دمج { $name } في وحدة أخرى
unit-merge-text = ينتقل أشخاصها والوحدات التابعة لها إلى الوحدة الأخرى، وتنتهي هذه الوحدة.
unit-merge-into = الوحدة التي تبقى
unit-merge-next = ما الذي سيحدث؟
unit-merge-sure = هل تُدمج { $name } في { $into }؟
unit-merge-people = { $count ->
    [zero] لا أحد ينتقل من { $name } إلى { $into }.
    [one] ينتقل شخص واحد من { $name } إلى { $into }.
    [two] ينتقل شخصان من { $name } إلى { $into }.
    [few] ينتقل { $count } أشخاص من { $name } إلى { $into }.
    [many] ينتقل { $count } شخصًا من { $name } إلى { $into }.
   *[other] ينتقل أشخاص عددهم { $count } من { $name } إلى { $into }.
}
unit-merge-units = { $count ->
    [zero] لا وحدات تابعة تنتقل من { $name } إلى { $into }.
    [one] الوحدة التابعة مباشرةً لـ{"\u00A0"}{ $name } تصبح تابعة لـ{"\u00A0"}{ $into }.
    [two] الوحدتان التابعتان مباشرةً لـ{"\u00A0"}{ $name } تصبحان تابعتين لـ{"\u00A0"}{ $into }.
    [few] الوحدات التابعة مباشرةً لـ{"\u00A0"}{ $name }، وعددها { $count }، تصبح تابعة لـ{"\u00A0"}{ $into }.
    [many] الوحدات التابعة مباشرةً لـ{"\u00A0"}{ $name }، وعددها { $count }، تصبح تابعة لـ{"\u00A0"}{ $into }.
   *[other] الوحدات التابعة مباشرةً لـ{"\u00A0"}{ $name }، وعددها { $count }، تصبح تابعة لـ{"\u00A0"}{ $into }.
}
unit-merge-trends = تنتهي { $name } ويتوقف مسارها، وتستمر { $into } بمسارها هي. تبقى النتائج السابقة في لوحة النتائج.
unit-merge-button = دمج
unit-ends-accounts = لا تتغير حسابات المسؤولين بذلك. تحسن مراجعتها بعده.

# Removing it.
unit-remove-sure = هل تُزال { $name }؟
unit-remove-below = { $count ->
    [zero] لا وحدات تابعة لها
    [one] توجد وحدة تابعة لها
    [two] توجد وحدتان تابعتان لها
    [few] توجد { $count } وحدات تابعة لها
    [many] توجد { $count } وحدة تابعة لها
   *[other] توجد وحدات تابعة لها، عددها { $count }
}
unit-remove-below-text = لا تُزال إلا وحدة ليس لها وحدات تابعة. يجب نقل تلك الوحدات أو دمجها أو إزالتها أولًا، أو دمج هذه الوحدة كلها في أخرى.
unit-remove-people = { $count ->
    [zero] لا أحد في قائمتها.
    [one] يبقى شخص واحد في القائمة بلا وحدة. لا تُرسل إليه رسائل حتى تكون له وحدة.
    [two] يبقى شخصان في القائمة بلا وحدة. لا تُرسل إليهما رسائل حتى تكون لهما وحدة.
    [few] يبقى { $count } أشخاص في القائمة بلا وحدة. لا تُرسل إليهم رسائل حتى تكون لهم وحدة.
    [many] يبقى { $count } شخصًا في القائمة بلا وحدة. لا تُرسل إليهم رسائل حتى تكون لهم وحدة.
   *[other] يبقى في القائمة بلا وحدة أشخاص عددهم { $count }. لا تُرسل إليهم رسائل حتى تكون لهم وحدة.
}
unit-remove-trends = ينتهي مسار { $name }. تبقى النتائج السابقة في لوحة النتائج.
unit-remove-button = إزالة
units-undo = لا يمكن التراجع عن هذا بزر. يحسن تنزيل القائمتين أولًا: استيرادهما من جديد يعيد الوحدات والأشخاص كما هم الآن.

# Importing a list: what is the same for units and people.
import-template = تنزيل نموذج
import-export = تنزيل القائمة الحالية
import-file = الملف
import-file-hint = ملف CSV محفوظ بترميز UTF-8. تفصل بين الخانات فواصل أو فواصل منقوطة أو علامات جدولة.
import-paste = أو لصق الجدول هنا
import-paste-hint = تصلح أيضًا خانات منسوخة من برنامج جداول، مع سطر أسماء الأعمدة.
import-look = عرض التغييرات
import-check = لم يتغير شيء بعد.
import-nothing = لن يتغير شيء
import-nothing-text = القائمة هي نفسها التي في الملف.
import-good-lines = ما تغيّره الأسطر الأخرى
import-undo = لا يمكن التراجع عن هذا بزر:
import-text = الجدول
import-text-hint = يمكن تصحيحه هنا أو في الملف.
import-look-again = عرض من جديد
import-other-file = ملف آخر
import-stale = تغيّر شيء في هذه الأثناء
import-stale-text = غيّر شخص آخر القائمة بعد عرضها. يحسن النظر في التغييرات مرة أخرى.
import-errors = { $count ->
    [zero] لا شيء يحتاج إلى نظرة أخرى
    [one] أمر واحد يحتاج إلى نظرة أخرى
    [two] أمران يحتاجان إلى نظرة أخرى
    [few] { $count } أمور تحتاج إلى نظرة أخرى
    [many] { $count } أمرًا يحتاج إلى نظرة أخرى
   *[other] أمور تحتاج إلى نظرة أخرى، عددها { $count }
}
import-errors-text = لم يُستورد شيء.
import-mend = تصحيح الجدول أدناه.
import-line = السطر { $line }
import-more = وغير ذلك، وعدده { $count }
import-problem-row = خانات هذا السطر أكثر أو أقل من خانات السطر الأول. الخانة التي فيها فاصلة أو فاصلة منقوطة توضع بين علامتي تنصيص.
import-problem-utf8 = الملف غير محفوظ بترميز UTF-8، فتظهر الحروف خطأ. في Excel يُحفظ بصيغة “CSV UTF-8”، وفي LibreOffice يُختار الترميز UTF-8.
import-problem-empty = يرجى اختيار ملف أو لصق الجدول.
import-problem-csv = هذا ليس جدولًا. يرجى حفظه بصيغة CSV.

# Importing units.
units-import-title = استيراد الوحدات
units-import-text = سطر لكل وحدة، ومعها الوحدة الأعلى. بعد ذلك تكون الوحدات كما في الملف تمامًا: ما ليس فيه ينتهي. يمكن ترك المفاتيح فارغة: الوحدات الموجودة تحتفظ بمفاتيحها، والجديدة تحصل على مفتاح.
units-import-columns = السطر الأول فيه أسماء الأعمدة: الاسم والأعلى، والمفتاح إن وُجدت مفاتيح.
units-import-confirm = استيراد هذه الوحدات
units-total-then = { $count ->
    [zero] لن تكون هناك وحدات.
    [one] ستكون هناك وحدة واحدة.
    [two] ستكون هناك وحدتان.
    [few] ستكون هناك { $count } وحدات.
    [many] ستكون هناك { $count } وحدة.
   *[other] سيكون عدد الوحدات { $count }.
}
units-added = { $count ->
    [zero] لا وحدات جديدة
    [one] وحدة جديدة واحدة
    [two] وحدتان جديدتان
    [few] { $count } وحدات جديدة
    [many] { $count } وحدة جديدة
   *[other] وحدات جديدة، عددها { $count }
}
units-renamed = { $count ->
    [zero] لا وحدات باسم آخر
    [one] وحدة واحدة باسم آخر
    [two] وحدتان باسم آخر
    [few] { $count } وحدات باسم آخر
    [many] { $count } وحدة باسم آخر
   *[other] وحدات باسم آخر، عددها { $count }
}
units-moved = { $count ->
    [zero] لا وحدات تنتقل
    [one] وحدة واحدة تنتقل
    [two] وحدتان تنتقلان
    [few] { $count } وحدات تنتقل
    [many] { $count } وحدة تنتقل
   *[other] وحدات تنتقل، عددها { $count }
}
units-removed = { $count ->
    [zero] لا وحدات تنتهي
    [one] وحدة واحدة تنتهي
    [two] وحدتان تنتهيان
    [few] { $count } وحدات تنتهي
    [many] { $count } وحدة تنتهي
   *[other] وحدات تنتهي، عددها { $count }
}
units-removed-text = ينتهي مسارها، وتبقى النتائج السابقة في لوحة النتائج. يبقى أشخاصها في القائمة بلا وحدة.
units-reordered = ترتيب آخر
units-reordered-text = يتغير ترتيب وحدات تابعة للوحدة نفسها.
unit-added = { $name } ({ $key })، تابعة لـ{"\u00A0"}{ $below }
unit-added-root = { $name } ({ $key })، المؤسسة كلها
unit-renamed = { $from } تصبح { $to }
unit-moved = { $name }: من { $from } إلى { $to }
# In the place of a unit above, where there is none.
unit-nothing-above = الأعلى
unit-removed = { $name } ({ $key })
unit-removed-people = { $count ->
    [zero] { $name } ({ $key }): لا أحد
    [one] { $name } ({ $key }): شخص واحد
    [two] { $name } ({ $key }): شخصان
    [few] { $name } ({ $key }): { $count } أشخاص
    [many] { $name } ({ $key }): { $count } شخصًا
   *[other] { $name } ({ $key }): عدد الأشخاص { $count }
}

# What is wrong, and what to do about it. $value is what was typed.
unit-problem-name = طول الاسم من 1 إلى 80 حرفًا، في سطر واحد.
unit-problem-key = «{ $value }» ليس مفتاحًا. المفتاح من 1 إلى 40 من الحروف اللاتينية الصغيرة والأرقام والشرطات، مثل site-north.
unit-problem-key-twice = المفتاح { $value } موجود. لكل وحدة مفتاحها.
unit-problem-unknown = لا توجد وحدة «{ $value }». تحسن مقارنة الكتابة، أو إضافة الوحدة.
unit-problem-several = هناك عدة وحدات باسم «{ $value }». يرجى كتابة مفتاح الوحدة المقصودة.
unit-problem-second-root = وحدة واحدة فقط ليس فوقها شيء: المؤسسة كلها. يرجى ذكر الوحدة التي تتبعها هذه.
unit-problem-no-root = كل وحدة تتبع وحدة أخرى. عند المؤسسة كلها تُترك الوحدة الأعلى فارغة.
unit-problem-below-itself = لا تتبع الوحدة نفسها. يرجى اختيار وحدة أعلى أخرى.
unit-problem-into-itself = لا تُدمج الوحدة في نفسها ولا في وحدة تابعة لها. يرجى اختيار وحدة أخرى.
unit-problem-too-deep = ستكون المستويات أكثر من 12.
unit-problem-none = ليس في القائمة أي وحدة.
unit-problem-too-many = الوحدات أكثر من 20 000.

# The audit log.
action-unit-create = إنشاء وحدة
action-unit-rename = تغيير اسم وحدة
action-unit-move = نقل وحدة
action-unit-reorder = تغيير ترتيب الوحدات
action-unit-merge = دمج وحدة في أخرى
action-unit-remove = إزالة وحدة
