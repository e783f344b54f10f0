# What owners run, and observers read.

manage-menu = أقسام الإدارة
manage-overview = نظرة عامة
manage-pulses = الاستطلاعات
manage-units = الوحدات
manage-people = الأشخاص
manage-colleagues = الزملاء
manage-organisation = المؤسسة
manage-audit-log = سجل التغييرات
cancel = إلغاء

# What is going on, and what to do first.
overview-waves = الجولات
overview-nothing-open = لا توجد جولة مفتوحة أو مقررة.
overview-launch = إطلاق الجولة التالية
first-text = أربع خطوات حتى أولى الإجابات.
first-done = تم
first-units-title = الوحدات
first-units = مناطق ومواقع وفرق: أماكن عمل الناس. من ملف، أو يدويًا.
first-pulse-title = استطلاع
first-pulse = ما الأسئلة، وكم مرة تُطرح. يمكن البدء باستطلاع جاهز.
first-launch-title = الإطلاق
first-launch = يظهر أين تُحتسب إجابات كل شخص قبل تثبيت أي شيء.
first-slips-title = القسائم
first-slips = تُطبع، وتُخلط، وتُوزَّع.

phase-scheduled = تبدأ يوم { $when }
phase-open = مفتوحة حتى { $when }
phase-interrupted = انقطعت
phase-closed = انتهت يوم { $when }
wave-name = { $pulse }، الجولة { $number }
wave-counted = احتُسب { $counted } من { $invited }

# Pulses.
pulses-text = الاستطلاع بضعة أسئلة تُطرح مرة بعد مرة. وكل مرة جولة.
pulses-none = لا توجد استطلاعات بعد.
pulse-questions = { $count ->
    [zero] بلا أسئلة
    [one] سؤال واحد
    [two] سؤالان
    [few] { $count } أسئلة
    [many] { $count } سؤالًا
   *[other] عدد الأسئلة: { $count }
}
pulse-waves = { $count ->
    [zero] بلا جولات بعد
    [one] جولة واحدة
    [two] جولتان
    [few] { $count } جولات
    [many] { $count } جولة
   *[other] عدد الجولات: { $count }
}
pulse-new = استطلاع جديد
pulse-new-text = يمكن البدء باستطلاع جاهز، وتغيير أسئلته قبل كل جولة.
pulse-new-button = إنشاء الاستطلاع
pulse-ready = استطلاعات جاهزة
pulse-slug = اسم قصير لعنوان الاستطلاع
pulse-slug-hint = حروف لاتينية صغيرة وأرقام وشرطات: يُطبع على القسائم. إذا تُرك الحقل فارغًا استُخدم اسم الاستطلاع الجاهز.
pulse-cadence = كم مرة
cadence-none = كلما أُطلقت جولة
cadence-weekly = كل أسبوع
cadence-fortnightly = كل أسبوعين
cadence-monthly = كل أربعة أسابيع
cadence-quarterly = كل اثني عشر أسبوعًا
pulse-asks = أسئلة الجولة التالية
pulse-asks-text = الجولات التي أُطلقت تحتفظ بأسئلتها.
pulse-launch = إطلاق جولة
pulse-waves-title = الجولات
pulse-waves-none = لم تُطلق أي جولة بعد.
problem-slug = يتكون الاسم القصير من 1 إلى 40 خانة من حروف لاتينية صغيرة وأرقام وشرطات، ويبدأ بحرف أو رقم.
problem-slug-taken = يوجد استطلاع بهذا العنوان من قبل.
problem-ready = يرجى اختيار أحد الاستطلاعات الجاهزة.

# Colleagues.
colleagues-title = الزملاء الذين لهم حساب
colleagues-text = القائمون على الاستطلاع يديرونه، ورؤساء الوحدات يردّون باسمها، ومن لهم حق الاطلاع يقرؤون الإعدادات وسجل التغييرات. أما البقية فيجيبون عن الأسئلة فقط، ولا يحتاجون إلى حساب.
colleagues-back = إلى الزملاء
colleague-waiting = بانتظار الانضمام
colleague-name = الاسم
colleague-add = إضافة شخص من الزملاء
colleague-add-button = إنشاء رابط للانضمام
colleague-role = ماذا يتيح الحساب؟
colleague-units = الوحدات التي يكون الرد باسمها
colleague-units-hint = لرؤساء الوحدات فقط. كل ما يتبع وحدةً يدخل فيها.
colleague-units-none = لا توجد وحدات بعد. يرجى إضافتها قبل إضافة رؤسائها.
colleague-change-role = الدور
colleague-role-done = تم تغيير الدور.
colleague-link-again-title = رابط الانضمام
colleague-link-again-text = إذا ضاع الرابط الأول. لن يعود الرابط الأول صالحًا.
colleague-link-again-button = إنشاء رابط جديد
colleague-reset-title = كلمة المرور
colleague-reset-text = إذا نُسيت كلمة المرور: يُنشأ رابط يتم به تعيين كلمة جديدة. وعند تعيينها يتم تسجيل الخروج من كل أجهزة الحساب.
colleague-reset-button = إنشاء رابط لكلمة مرور جديدة
colleague-remove = الإزالة
colleague-remove-text = يُزال الحساب وكل أجهزته. ويبقى ما جرى به في سجل التغييرات.
colleague-remove-button = إزالة الحساب
colleague-remove-title = إزالة { $name }؟
colleague-remove-sure = يتم تسجيل خروج { $name } فورًا، ولا يمكن تسجيل الدخول بعد ذلك. يمكن إضافة العنوان نفسه من جديد لاحقًا.
colleague-removed = تمت إزالة الحساب.
colleague-last-owner = لن يبقى من يدير الاستطلاع. يجب أولًا إسناد هذا الدور إلى شخص آخر، وانتظار انضمامه.
colleague-link-title = الرابط جاهز
colleague-link-text = يُعطى هذا الرابط إلى { $name }. وهو صالح 7 أيام ويعمل مرة واحدة.
colleague-link-once = لن يظهر مرة أخرى.
colleague-link-care = كل من لديه هذا الرابط يستطيع الاستيلاء على الحساب. يرجى تسليمه باليد، أو إرساله إلى حيث لا يقرؤه إلا صاحب الحساب.

organisation-done = تم تغيير الإعدادات.

# The audit log.
audit-text = ما غيّره القائمون على الاستطلاع ورؤساء الوحدات ومشغّل هذا الخادم. لا يظهر فيه أبدًا من يجيبون عن الأسئلة فقط، ولا يستطيع أحد تغييره من هنا.
audit-none = لم يتغيّر شيء بعد.
audit-when = متى
audit-who = مَن
audit-what = ماذا
audit-operator = مشغّل الخادم، من سطر الأوامر
audit-older = مدخلات أقدم
audit-newest = أحدث المدخلات
action-organisation-create = إنشاء المؤسسة
action-organisation-change = تغيير الإعدادات
action-units-import = استيراد وحدات
action-pulse-create = إنشاء استطلاع
action-pulse-cadence = تغيير وتيرة استطلاع
action-wave-launch = إطلاق جولة
action-wave-close-early = إعلان انتهاء مبكر
action-invitations-make = إنشاء رموز جولة
action-token-create = إنشاء مفتاح وصول
action-token-revoke = إنهاء مفتاح وصول
action-account-invite = إضافة حساب
action-account-link = إنشاء رابط لحساب
action-account-join = الانضمام
action-account-rename = تغيير الاسم الشخصي
action-account-password = تغيير كلمة المرور الشخصية
action-account-role = تغيير دور
action-account-remove = إزالة حساب
