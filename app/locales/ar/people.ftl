# The list of people whom invitations are mailed to.

people-text = من تُرسل إليهم الدعوات بالبريد الإلكتروني. لا يحتاج أحد منهم إلى حساب. من دون هذه القائمة تُوزَّع قسائم.
people-privacy = لا شيء مما يُحفظ يقول من منهم أجاب: فلا هذه القائمة ولا أي نسخة احتياطية تقود إلى رمز أو إجابة.
people-units-first = تُضاف الوحدات أولًا: كل شخص في القائمة يتبع وحدة.
people-import = استيراد ملف
people-export = تنزيل القائمة
people-list = القائمة
people-everywhere = كل الوحدات
people-in-none = بلا وحدة
people-nowhere = { $count ->
    [zero] لا أحد بلا وحدة
    [one] شخص واحد بلا وحدة
    [two] شخصان بلا وحدة
    [few] { $count } أشخاص بلا وحدة
    [many] { $count } شخصًا بلا وحدة
   *[other] أشخاص بلا وحدة، عددهم { $count }
}
people-nowhere-text = وحدتهم لم تعد موجودة. لا تُرسل إليهم رسائل حتى تكون لهم وحدة أخرى.
people-show = عرض
people-found = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] عدد الأشخاص: { $count }
}
people-pages = صفحات القائمة
people-page = الصفحة { $page } من { $pages }
people-earlier = السابق
people-later = التالي

# How many people each unit has.
people-counts = { $count ->
    [zero] لا أحد بعد
    [one] شخص واحد، بحسب الوحدة
    [two] شخصان، بحسب الوحدة
    [few] { $count } أشخاص، بحسب الوحدة
    [many] { $count } شخصًا، بحسب الوحدة
   *[other] عدد الأشخاص { $count }، بحسب الوحدة
}
people-counts-title = الأشخاص بحسب الوحدة
people-counts-text = من يقود وحدة يُحتسب في الوحدة الأعلى، كي لا يجيب بين من يقودهم.
people-count-listed = في القائمة
people-count-leaders = مسؤولون
people-count-counted = محتسَبون

# What has just been done.
people-done-added = أُضيف شخص إلى القائمة.
people-done-changed = تغيّرت القائمة.
people-done-removed = لم يعد الشخص في القائمة.
people-done-imported = استُوردت القائمة.

# One person.
person-title = شخص من القائمة
person-unit = الوحدة
person-address = البريد الإلكتروني
person-language = لغة الرسائل
person-leader = يقود هذه الوحدة
person-leader-hint = عندئذ يُحتسب في الوحدة الأعلى.
person-leads = يقودها
person-change-label = تغيير: { $address }
person-add = إضافة شخص
person-add-button = إضافة إلى القائمة
person-remove = الإزالة من القائمة
person-remove-text = لا تُرسل رسائل إلى هذا العنوان بعد ذلك.
person-remove-answers = ما قد يكون هذا الشخص أجاب به يبقى محتسبًا: لا أحد يعرف أي إجابات كانت.
person-remove-sure = هل يُزال هذا الشخص من القائمة؟
person-remove-button = الإزالة من القائمة

# Importing people.
people-import-title = استيراد الأشخاص
people-import-text = سطر لكل شخص: الوحدة بمفتاحها أو اسمها، والبريد الإلكتروني. يمكن ترك اللغة والمسؤول.
people-import-columns = السطر الأول فيه أسماء الأعمدة: الوحدة والبريد الإلكتروني، واللغة والمسؤول إن ذُكرا.
people-import-others = الأشخاص الذين ليسوا في الملف
people-import-others-keep = يبقون في القائمة
people-import-others-keep-hint = الملف يضيف أشخاصًا ويغيّر من يذكرهم.
people-import-others-remove = يُزالون من القائمة
people-import-others-remove-hint = الملف هو القائمة كلها.
people-import-confirm = استيراد هذه القائمة
people-total-then = { $count ->
    [zero] لن يكون في القائمة أحد.
    [one] سيكون في القائمة شخص واحد.
    [two] سيكون في القائمة شخصان.
    [few] سيكون في القائمة { $count } أشخاص.
    [many] سيكون في القائمة { $count } شخصًا.
   *[other] سيكون عدد الأشخاص في القائمة { $count }.
}
people-added = { $count ->
    [zero] لا أشخاص جدد
    [one] شخص جديد واحد
    [two] شخصان جديدان
    [few] { $count } أشخاص جدد
    [many] { $count } شخصًا جديدًا
   *[other] أشخاص جدد، عددهم { $count }
}
people-changed = { $count ->
    [zero] لا أحد يتغير
    [one] شخص واحد يتغير شيء لديه
    [two] شخصان يتغير شيء لديهما
    [few] { $count } أشخاص يتغير شيء لديهم
    [many] { $count } شخصًا يتغير شيء لديهم
   *[other] أشخاص يتغير شيء لديهم، عددهم { $count }
}
people-removed = { $count ->
    [zero] لا أحد يُزال من القائمة
    [one] شخص واحد يُزال من القائمة
    [two] شخصان يُزالان من القائمة
    [few] { $count } أشخاص يُزالون من القائمة
    [many] { $count } شخصًا يُزالون من القائمة
   *[other] أشخاص يُزالون من القائمة، عددهم { $count }
}
person-line = { $address }: { $unit }، { $language }
person-line-leader = { $address }: يقود { $unit }، { $language }
person-changes = { $address }: { $what }
person-moves = من { $from } إلى { $to }
person-speaks = لغة الرسائل { $language }
person-leads-then = يقود الوحدة
person-leads-no-more = لم يعد يقود الوحدة

# What is wrong, and what to do about it. $value is what was typed.
person-problem-unit-missing = يرجى ذكر الوحدة التي يتبعها هذا الشخص.
person-problem-address = هذا ليس عنوان بريد إلكتروني. شكله name@example.org، بحروف لاتينية وبلا مسافات.
person-problem-address-twice = العنوان { $value } مكتوب مرتين. لكل شخص سطر واحد.
person-problem-address-taken = هذا العنوان في القائمة من قبل.
person-problem-language = «{ $value }» ليست من اللغات: en وde وnl وru وar وhe.
person-problem-leader = المسؤول: نعم أو لا، وليس «{ $value }».
person-problem-nobody = ليس في الملف أحد.
person-problem-too-many = الأشخاص أكثر من 50 000.

# The audit log.
action-people-import = استيراد أشخاص
action-person-add = إضافة شخص
action-person-change = تغيير بيانات شخص
action-person-remove = إزالة شخص
