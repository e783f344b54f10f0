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
action-passkey-add = إضافة مفتاح مرور
action-passkey-remove = إزالة مفتاح مرور
problem-spares-open = لا توجد رموز احتياطية مع الرابط المفتوح. اكتب 0 واحسب الجميع ضمن أشخاص الوحدات.

# Launching a wave.
launch-title = { $pulse }: إطلاق جولة
launch-text = هنا تُخطَّط الجولة. وفي الخطوة التالية يظهر أين تُحتسب إجابات كل شخص وما الوعد. ولا يُثبَّت شيء إلا بعد ذلك.
launch-when = متى
launch-opens = البداية
launch-closes = الانتهاء
launch-counts = عدد مرات العدّ
launch-counts-hint = كم مرة يجري العدّ حتى الانتهاء، على فترات متساوية. تتغير لوحة النتائج عند كل عدّ.
launch-respond-within = مهلة الرد بالأيام
launch-respond-within-hint = بعد الانتهاء بهذا العدد من الأيام على الأكثر يعلن رؤساء الوحدات ما سيفعلونه. ويُبلَّغ بهذا الموعد كل من يجيب.
launch-who = مَن
launch-who-text = كم شخصًا يعمل في كل وحدة. أما من يرأس وحدةً فيُحتسب ضمن الوحدة الأعلى منها. تُدعى وحدات كاملة، ولا يُدعى أبدًا أشخاص مختارون.
launch-people = الأشخاص في كل وحدة
launch-spares = رموز احتياطية
launch-spares-hint = لمن ينضمون حديثًا. تُحتسب إجاباتهم ضمن المؤسسة كلها.
launch-how = كيف
launch-preset = قوة الوعد
launch-preset-hint = لا تُعرض أي نتيجة إذا كان عدد من أجابوا أقل من { $k }. وإذا كانت كل الإجابات من نوع واحد، ما عدا { $m } أو أقل، فيُعرض نطاق.
launch-entry = كيف يصل الناس إلى الأسئلة
launch-entry-codes = برمز لكل شخص
launch-entry-codes-hint = لكل رمز ورقة إجابات واحدة: على قسائم ورقية أو بالبريد الإلكتروني.
launch-entry-open = برابط مفتوح
launch-entry-open-hint = من ملصق. لا يتحقق أحد ممن يجيب، ولا من عدد المرات، ويُكتب مع كل شيء «رابط مفتوح، بلا تحقق».
launch-check = مراجعة الخطة
launch-gate-title = لم يصدر بعد أي رد على الجولة الأخيرة.
launch-gate = أجاب الناس في الجولة { $number } ولم يسمعوا شيئًا منذ ذلك الحين. وطرح الأسئلة من جديد بلا أي كلمة يقول لهم إن الأمر لا يهم.
launch-changed-title = تغيّر شيء في هذه الأثناء.
launch-changed = يرجى مراجعته مرة أخرى: هذا ما سيُثبَّت الآن.
# The rules in use call every count from 100 up "other": its wording fits any number.
launch-smallest = { $people ->
    [few] أصغر مجموعة قد تظهر ضمنها إجابات أي شخص تتكون من { $people } أشخاص.
    [many] أصغر مجموعة قد تظهر ضمنها إجابات أي شخص تتكون من { $people } شخصًا.
   *[other] عدد الأشخاص في أصغر مجموعة قد تظهر ضمنها إجابات أي شخص: { $people }.
}

check-title = { $pulse }، الجولة { $number }: مراجعة
check-text = هذا ما يثبّته الإطلاق. لم يُرسَل شيء بعد.
check-when = متى
check-from-to = من { $opens } حتى { $closes }
check-respond-by = موعد رد رؤساء الوحدات
check-invited = عدد المدعوين
check-promise = الوعد
check-where = أين تُحتسب إجابات كل شخص
check-merged = تُحتسب الوحدات الصغيرة في مستوى أعلى، حتى لا يُعرف أحد من إجاباته. ويُبلَّغ العاملون فيها بذلك.
check-unit = الوحدة
check-people = الأشخاص
check-counted = الاحتساب
check-own = { $people ->
    [few] وحدها: { $people } أشخاص
    [many] وحدها: { $people } شخصًا
   *[other] وحدها، وعدد الأشخاص: { $people }
}
check-counted-in = تُحتسب ضمن { $unit }
check-too-like = تُحتسب ضمن { $unit }: قبل ذلك بقليل طرحت جولة أخرى الأسئلة نفسها على الأشخاص أنفسهم تقريبًا
check-too-few = عدد الأشخاص أقل من أن يُعرض شيء
check-nobody = لا أحد مدعو
check-asks = الأسئلة المطروحة
check-counts = مواعيد العدّ
check-counts-text = بين هذه المواعيد لا يتغير شيء على لوحة النتائج. والموعد الأخير هو الانتهاء.
check-freeze = التثبيت والإطلاق
check-freeze-text = بعد ذلك لا يستطيع أحد تغيير الأسئلة أو المجموعات أو المواعيد أو قوة الوعد: لا أنت، ولا نحن، ولا مشغّل الخادم.
check-hash = بصمة الوعد (SHA-256):
check-launch = إطلاق الجولة
check-change = تغيير الخطة

problem-opens = يرجى اختيار موعد لبداية الجولة لا يكون في الماضي.
problem-closes = يرجى اختيار موعد لانتهاء الجولة: بعد بدايتها، بما لا يزيد على 92 يومًا.
problem-counts = بين كل عدّ وآخر ساعة على الأقل (أو دقيقة، إذا كان في كل مجموعة 50 شخصًا على الأقل). يرجى اختيار عدد أقل من المرات، أو جولة أطول.
problem-counts-number = عدد مرات العدّ في الجولة من 1 إلى 1000.
problem-respond-within = مهلة رؤساء الوحدات بالأيام من 1 إلى 90.
problem-number = يرجى كتابة عدد الأشخاص، مثل 14.
problem-spares = يرجى كتابة عدد الرموز، مثل 0.
problem-too-few-people = عدد المدعوين أقل من أن يُعرض شيء. يجب ألا يقل مجموعهم عن العدد المذكور في الوعد.
problem-too-many-people = لا يمكن دعوة هذا العدد من الأشخاص دفعة واحدة.
problem-no-units = يرجى إضافة الوحدات أولًا: من دونها لا يمكن احتساب أحد.
problem-wave-overlaps = لن تكون الجولة الأخيرة من هذا الاستطلاع قد انتهت حينها. يرجى اختيار بداية لهذه الجولة بعد انتهاء تلك.
problem-too-like-an-earlier-wave = خلال 28 يومًا قبلها طرحت جولة أخرى الأسئلة نفسها على الأشخاص أنفسهم تقريبًا. ويمكن أن يُستنتج من الفرق ما أجاب به القلائل الذين جاؤوا أو غادروا. يمكن الإطلاق لاحقًا، أو الالتزام بوتيرة الاستطلاع.
problem-entry = يرجى اختيار كيف يصل الناس إلى الأسئلة.

# Waves that launch by themselves.
pulse-repeats = إطلاق الجولة التالية تلقائيًا
pulse-repeats-hint = بهذا الإيقاع وعلى غرار الجولة الأخيرة، قبل يوم على الأقل. لا يسأل Heard من جديد تلقائيًا إلا بعد أن يرد أحد على الجولة الأخيرة.
pulse-waits-close = تنطلق الجولة التالية عندما تنتهي هذه ويرد عليها أحد.
pulse-waits-response = الجولة التالية تنتظر ردًا على الجولة الأخيرة.
pulse-waits-somebody = تعذّر إطلاق الجولة التالية تلقائيًا: يُرجى الاطلاع على الخطة.
audit-schedule = الجدول الزمني
