# Slips and posters, and the form that makes slips.

print-now = طباعة
print-back = العودة إلى الجولة
paper-a4 = A4
paper-letter = US Letter

slips-text = { $count ->
    [zero] بلا قسائم.
    [one] قسيمة واحدة، فيها رمز يُحتسب مرة واحدة.
    [two] قسيمتان، واحدة لكل شخص، في كل منهما رمز يُحتسب مرة واحدة.
    [few] { $count } قسائم، واحدة لكل شخص، في كل منها رمز يُحتسب مرة واحدة.
    [many] { $count } قسيمة، واحدة لكل شخص، في كل منها رمز يُحتسب مرة واحدة.
   *[other] عدد القسائم { $count }، واحدة لكل شخص، في كل منها رمز يُحتسب مرة واحدة.
}
slips-mailed = { $count ->
    [zero] يتلقى الجميع قسائم.
    [one] يتلقى شخص واحد رمزه بالبريد الإلكتروني، بلا قسيمة.
    [two] يتلقى شخصان رمزيهما بالبريد الإلكتروني، بلا قسائم.
    [few] يتلقى { $count } أشخاص رموزهم بالبريد الإلكتروني، بلا قسائم.
    [many] يتلقى { $count } شخصًا رموزهم بالبريد الإلكتروني، بلا قسائم.
   *[other] عدد من يتلقون رموزهم بالبريد الإلكتروني، بلا قسائم: { $count }.
}
slips-all-mailed-title = لا يحتاج أحد إلى قسيمة
slips-all-mailed = يتلقى الجميع رموزهم بالبريد الإلكتروني.
slips-again-title = توجد رموز من قبل
slips-again = الرموز الجديدة تبطلها: لن تعمل القسائم التي وُزّعت.
slips-shown-title = تُعرض القسائم مرة واحدة
slips-shown = عُرضت قبل قليل، أو أنشأ شخص آخر قسائم جديدة. تُحفظ الرموز بصيغة لا يمكن عكسها، فلا يستطيع أحد عرضها من جديد. إذا ضاعت المطبوعة أمكن إنشاء قسائم جديدة ما دامت الجولة لم تبدأ، وعندها تبطل القسائم السابقة.
slips-fixed-title = لا يمكن عرض هذه القسائم من جديد
slips-fixed = تُحفظ الرموز بصيغة لا يمكن عكسها. والجولة مفتوحة، فلا يمكن إنشاء رموز جديدة أيضًا: ستبطل ما في أيدي الناس.
slips-over-title = لم تعد الجولة تستقبل إجابات
slips-over = لم يبقَ ما يُوزَّع.
slips-too-many = أكثر من { $most } قسيمة عدد كبير لمستند واحد: يمكن أخذ الملف.
slips-form = ما المطلوب إنشاؤه
slips-form-print = قسائم للطباعة
slips-form-print-hint = عشر في كل صفحة، مع خطوط للقص.
slips-form-csv = ملف لطباعة خاصة (CSV)
slips-form-csv-hint = الوحدة والاسم واللغة والرمز والرابط لكل قسيمة. يرجى حذفه بعد الطباعة.
slips-form-wrong = يرجى اختيار قسائم للطباعة، أو ملف.
slips-languages = من كل مئة قسيمة، هذا العدد بلغة
slips-languages-hint = المهم هو النسبة فقط. اللغات التي أمامها 0 لا تُطبع.
slips-share-wrong = الحصة عدد صحيح من 0 إلى 100.
slips-share-missing = يجب أن تزيد حصة لغة واحدة على الأقل على 0.
slips-paper = الورق
slips-paper-wrong = يرجى اختيار الورق.
slips-care = ما يُنشأ يُعرض هذه المرة فقط. يرجى طباعته، أو حفظه حيث لا يقرؤه غيرك، قبل مغادرة الصفحة.
slips-button = إنشاء القسائم
slips-again-button = إبطال القسائم السابقة وإنشاء قسائم جديدة

# On the screen, above what is printed.
slips-once = { $count ->
    [zero] بلا قسائم
    [one] قسيمة واحدة، تُعرض هذه المرة فقط
    [two] قسيمتان، تُعرضان هذه المرة فقط
    [few] { $count } قسائم، تُعرض هذه المرة فقط
    [many] { $count } قسيمة، تُعرض هذه المرة فقط
   *[other] عدد القسائم { $count }، تُعرض هذه المرة فقط
}
slips-once-text = يرجى طباعتها الآن، أو حفظها ملف PDF لا يقرؤه غيرك. إذا أُعيد تحميل الصفحة لم يظهر فيها شيء. عند الطباعة: بلا تغيير للحجم.

# The page on top of a unit's slips.
slips-cover-count = { $count ->
    [zero] بلا قسائم
    [one] قسيمة واحدة
    [two] قسيمتان
    [few] { $count } قسائم
    [many] { $count } قسيمة
   *[other] عدد القسائم { $count }
}
slips-cover-shuffle = تُخلط قبل التوزيع.
slips-cover-text = تُقص وتُخلط ويسحب كل شخص واحدة: عندها لا يعرف أحد أي رمز عند من.

# On a slip. $address is what people type.
slip-scan = امسح المربع بالكاميرا: يأتي الرمز معه.
slip-type = أو اكتب { $address } ثم الرمز.
slip-counted = تُحتسب إجاباتك ثم تُنسى.
slip-group = لا يُعرض شيء لأقل من { $k } أشخاص.
slip-until = حتى { $when }

csv-name = الاسم
csv-language = اللغة
csv-code = الرمز
csv-link = الرابط

posters-title = { $count ->
    [zero] بلا ملصقات
    [one] ملصق واحد
    [two] ملصقان
    [few] { $count } ملصقات
    [many] { $count } ملصقًا
   *[other] عدد الملصقات { $count }
}
posters-text = يُعلّق كل ملصق حيث يمر أفراد وحدته: يقود المربع إلى حيث تُحتسب إجاباتهم.
poster-scan = امسح وأجب
poster-type = أو اكتب { $address }
poster-open = من { $opens } حتى { $closes }
