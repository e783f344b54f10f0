# Signing in, accounts and devices.

sign-in-title = تسجيل الدخول
sign-in-text = للقائمين على الاستطلاع ورؤساء الوحدات ومن لهم حق الاطلاع. الإجابة لا تحتاج إلى حساب: تكفي القسيمة أو الرابط.
sign-in-wrong = العنوان أو كلمة المرور غير صحيحة.
sign-in-try-later = { $minutes ->
    [zero] محاولات كثيرة جدًا. يمكن المحاولة من جديد الآن.
    [one] محاولات كثيرة جدًا. يمكن المحاولة من جديد بعد دقيقة واحدة.
    [two] محاولات كثيرة جدًا. يمكن المحاولة من جديد بعد دقيقتين.
    [few] محاولات كثيرة جدًا. يمكن المحاولة من جديد بعد { $minutes } دقائق.
    [many] محاولات كثيرة جدًا. يمكن المحاولة من جديد بعد { $minutes } دقيقة.
   *[other] محاولات كثيرة جدًا. يمكن المحاولة من جديد بعد { $minutes } دقيقة.
}
sign-in-forgotten = هل نُسيت كلمة المرور؟ يمكن للقائمين على الاستطلاع تقديم رابط جديد.

field-email = البريد الإلكتروني
field-email-hint = به يتم تسجيل الدخول.
field-password = كلمة المرور
field-current-password = كلمة المرور الحالية
field-new-password = كلمة المرور الجديدة
field-new-password-hint = 12 حرفًا أو رمزًا على الأقل. بضع كلمات لا رابط بينها سهلة الحفظ وصعبة التخمين.
password-again = يرجى كتابة كلمة المرور مرة أخرى: فهي لا تُحفظ في الصفحة أبدًا.
field-name = اسمك
field-name-hint = يظهر بجانب ما تنشره وما تغيّره.
save = حفظ

join-title = أهلًا بك
join-text = صار لك حساب لدى { $organisation }. من الآن يتم تسجيل الدخول بهذا العنوان: { $email }.
join-button = حفظ كلمة المرور والمتابعة
reset-title = تعيين كلمة مرور جديدة
reset-text = للعنوان { $email } لدى { $organisation }. سيتم تسجيل الخروج من كل أجهزتك، وتُزال مفاتيح المرور.
link-gone-title = هذا الرابط لم يعد صالحًا.
link-gone-text = يعمل كل رابط مرة واحدة، خلال 7 أيام. يمكن طلب رابط جديد ممن أعطاك هذا الرابط.

setup-title = إنشاء مؤسستكم
setup-text = بعض المعلومات عن مؤسستكم وعمّن يقوم على الاستطلاع. كل شيء يمكن تغييره لاحقًا؛ أما الوعد فلا يمكن إلا تقويته.
setup-key = مفتاح الإعداد
setup-key-hint = عرضه الخادم عند تشغيله، بهذا الشكل: XXXX-XXXX-XXXXX.
setup-organisation = مؤسستكم
setup-owner = معلوماتك
setup-owner-text = حسابك سيكون أول حساب للقائمين على الاستطلاع. هم يديرون الاستطلاع، ولا يستطيعون رؤية ما أجاب به أحد، ولا يستطيع ذلك أحد غيرهم.
setup-button = إنشاء المؤسسة
setup-done-title = تم ذلك من قبل.
setup-done-text = توجد مؤسسة على هذا الخادم. يمكن تسجيل الدخول، أو طلب رابط من القائمين على الاستطلاع.

organisation-name = الاسم
organisation-name-hint = يقرؤه الجميع: على القسائم، وفي صفحة الإجابة، وعلى لوحة النتائج.
organisation-time-zone = المنطقة الزمنية
organisation-time-zone-hint = مثل Europe/Berlin. تُعرض كل الأوقات بحسبها.
organisation-languages = اللغات التي يمكن الإجابة بها
organisation-first = اللغة المفضلة
organisation-first-hint = لمن لا يقرأ أيًا منها.
organisation-preset = قوة الوعد
organisation-preset-hint = لا تُعرض أي نتيجة إذا كان عدد من أجابوا أقل من { $k }. وإذا كانت كل الإجابات من نوع واحد، ما عدا { $m } أو أقل، فيُعرض نطاق. يمكن تقوية الوعد لاحقًا، ولا يمكن إضعافه أبدًا.
organisation-board = من يستطيع رؤية لوحة النتائج
organisation-board-passphrase = كل من يعرف عبارة مرور مشتركة
organisation-board-passphrase-hint = عبارة واحدة للجميع. تدل على أن الشخص من العاملين هنا، ولا تكشف من هو.
organisation-board-public = الجميع
organisation-board-public-hint = النتائج مفتوحة للعالم كله.
organisation-passphrase = عبارة مرور لوحة النتائج
organisation-passphrase-hint = 8 أحرف أو رموز على الأقل. تُعلَّق في أماكن العمل.
organisation-passphrase-kept = إذا تُرك الحقل فارغًا بقيت العبارة الحالية. وإذا تغيّرت، فعلى الجميع كتابة العبارة الجديدة.

account-title = حسابك
account-name = الاسم
account-name-done = تم تغيير اسمك.
account-password = كلمة المرور
account-password-button = تغيير كلمة المرور
account-password-done = تم تغيير كلمة المرور، وتم تسجيل الخروج من كل الأجهزة الأخرى.
account-devices = الأجهزة
account-devices-text = الأجهزة المسجَّل دخولها بحسابك. إذا لم يُستخدم جهاز 30 يومًا، يتم تسجيل الخروج منه.
account-devices-done = تم تسجيل الخروج.
device-unknown = جهاز غير معروف
device-since = تسجيل الدخول: { $when }
device-seen = آخر استخدام: { $when }
device-own = هذا الجهاز
device-end = تسجيل الخروج
device-end-label = تسجيل الخروج: { $device }
device-end-others = تسجيل الخروج من كل الأجهزة الأخرى

# Passkeys.
passkeys = مفاتيح المرور
passkeys-text = مفتاح المرور يتيح تسجيل الدخول ببصمة الإصبع أو الوجه أو رمز PIN للجهاز، بلا عنوان ولا كلمة مرور. البصمة والوجه والرمز لا تغادر الجهاز أبدًا.
passkeys-nowhere = تحتاج مفاتيح المرور إلى عنوان يبدأ بـ https. يمكن للقائمين على هذا الخادم إعداده.
passkeys-elsewhere = لا تعمل مفاتيح المرور إلا على { $address }.
passkeys-unsupported = لإضافة مفتاح يلزم متصفح يعرف مفاتيح المرور، مع تفعيل JavaScript.
passkeys-full = الحد الأقصى للحساب 10 مفاتيح مرور. يمكن إزالة مفتاح لإضافة آخر.
passkeys-sign-in-again = لإضافة مفتاح يلزم أولًا تسجيل الخروج ثم الدخول من جديد.
passkey-name = اسم مفتاح المرور الجديد
passkey-name-hint = مثل اسم الجهاز المحفوظ عليه.
passkey-current-hint = كي لا يضيف أحد غيرك مفتاحًا على جهاز تُرك مفتوحًا.
passkey-add = إضافة مفتاح مرور
passkey-added = أُضيف مفتاح المرور.
passkey-added-text = يمكن تسجيل الدخول به من الآن. إذا لم يعد أحد الأجهزة أدناه لك، فيمكن تسجيل خروجه.
passkey-since = أُضيف: { $when }
passkey-remove = إزالة
passkey-remove-label = إزالة: { $name }
passkey-remove-title = هل تريد إزالة مفتاح المرور { $name }؟
passkey-remove-sure = لن يتمكن أحد من تسجيل الدخول به بعد ذلك. قد يستمر الجهاز في عرضه، فيُستحسن حذفه هناك أيضًا.
passkey-removed = أُزيل مفتاح المرور.
passkey-removed-text = الأجهزة التي سجلت الدخول به تبقى مسجلة. يمكن تسجيل خروج ما لم يعد لك منها.
passkey-last = لن يبقى عندئذ ما يمكن تسجيل الدخول به.
passkey-sign-in = تسجيل الدخول بمفتاح مرور
passkey-unknown = لا يمكن استخدام مفتاح المرور هذا هنا. ربما أُزيل، أو استغرق الأمر وقتًا أطول من اللازم. يمكن المحاولة من جديد أو تسجيل الدخول بكلمة المرور.
passkey-cancelled = أُلغيت العملية، أو توقف المتصفح عن الانتظار. يمكن المحاولة من جديد في أي وقت.
passkey-taken = يوجد على هذا الجهاز مفتاح مرور لحسابك من قبل.
passkey-expired = استغرق الأمر وقتًا أطول من اللازم. يمكن المحاولة من جديد.
passkey-not-added = تعذرت إضافة مفتاح المرور هذا. يمكن المحاولة من جديد أو استخدام جهاز آخر.
passkey-failed = لم ينجح ذلك. يرجى تحميل الصفحة من جديد ثم المحاولة مرة أخرى.

role-owner = القيام على الاستطلاع: إدارته
role-leader = رئاسة الوحدات: الرد باسمها
role-leader-of = رئاسة { $units }
role-observer = الاطلاع: قراءة الإعدادات وسجل التغييرات

# What is wrong, and what to do about it.
problem-setup-key = هذا ليس مفتاح الإعداد. يرجى مقارنته بما عرضه الخادم.
problem-name = طول الاسم من 1 إلى 80 حرفًا.
problem-email = هذا ليس عنوان بريد إلكتروني. يرجى مقارنته بهذا الشكل: name@place.
problem-email-taken = هذا العنوان مستخدم لتسجيل الدخول بحساب آخر.
problem-password-short = كلمة المرور قصيرة جدًا. المطلوب 12 حرفًا أو رمزًا على الأقل.
problem-password-long = كلمة المرور طويلة جدًا. يكفي 200 حرف أو رمز.
problem-password-guessable = يسهل تخمين كلمة المرور هذه. يُستحسن اختيار كلمات لا رابط بينها.
problem-current = هذه ليست كلمة المرور الحالية.
problem-units-missing = يرجى اختيار وحدة واحدة على الأقل يكون الرد باسمها.
problem-unit-unknown = إحدى هذه الوحدات لم تعد موجودة.
problem-time-zone = لا توجد منطقة زمنية بهذا الاسم. يرجى اختيار واحدة من القائمة، مثل Europe/Berlin.
problem-languages = يرجى اختيار لغة واحدة على الأقل.
problem-preset-lowered = يمكن تقوية الوعد، ولا يمكن إضعافه أبدًا.
problem-passphrase-missing = تحتاج لوحة النتائج إلى عبارة مرور، إلا إذا كانت مفتوحة للجميع.
problem-passphrase-length = طول عبارة المرور من 8 أحرف أو رموز إلى 200.
problem-role = يرجى اختيار ما يتيحه الحساب.
problem-other = تعذر قبول هذا. يرجى مراجعته مرة أخرى.
