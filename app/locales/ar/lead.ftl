# Pages for leaders: what their units say, and writing a response.

lead-title = ما يقوله فريقك
lead-back = كل وحداتك
lead-about = { $unit } · { $pulse }، الجولة { $number }
lead-whole = الجولة كلها
lead-open = أخبار منتظرة منك
lead-open-none = لا يُنتظر منك شيء الآن.
lead-drafts = المسودات
lead-draft-by = آخر من كتب فيها: { $author }
lead-no-units = لا تقود أي وحدة حاليًا. يرجى سؤال من يدير الاستطلاع.
lead-no-waves = لم تُطرح أي أسئلة بعد. بعد أول عدّ يظهر هنا ما يلفت النظر في هذه الوحدة.
lead-not-in-wave = لم تكن هذه الوحدة ضمن تلك الجولة.
lead-wave-open = { $pulse }، الجولة { $number }: مفتوحة حتى { $date }
lead-wave-closed = { $pulse }، الجولة { $number }: انتهت يوم { $date }
lead-quiet = لم يتغيّر شيء بما يتجاوز المصادفة، ولا شيء يلفت النظر. يمكنك مع ذلك الرد على أي سؤال.
lead-others = أسئلة أخرى، والجولة كلها
lead-lowest = أقل من كل الأسئلة الأخرى
lead-highest = أعلى من كل الأسئلة الأخرى
lead-waiting = لم يُحتسب شيء في هذه الوحدة بعد.
lead-too-few = عدد من أجابوا أقل من أن تُعرض هذه الوحدة وحدها: تُحتسب إجاباتهم في مستوى أعلى.
lead-counted-elsewhere = تُحتسب إجابات العاملين في هذه الوحدة ضمن وحدة أعلى منها.
lead-below = الوحدات التابعة
lead-respond = الرد
lead-respond-more = رد آخر
lead-respond-label = الرد: { $question }

# The form.
lead-respond-title = ردّك
lead-heard = ما سمعناه
lead-heard-hint = بكلماتك، حتى يعرف الناس فيها ما قالوه. { $limit } حرف على الأكثر.
lead-status = إلى أين وصل الأمر؟
lead-status-heard = قرأت ذلك وتقوله. والمزيد يأتي لاحقًا.
lead-status-not-known-yet = لا تعرف بعد ما يمكن فعله. وهذا يستحق أن يقال.
lead-status-planned = سيُنفَّذ.
lead-status-in-progress = بدأ العمل.
lead-status-done = صار جاهزًا. لا حاجة إلى موعد آخر.
lead-status-wont-do = مع ذكر السبب. لا حاجة إلى موعد آخر.
lead-plan = ما نفعله
lead-plan-hint = شيء سيلاحظه الناس. يُترك فارغًا إذا لم يوعد بشيء بعد. { $limit } حرف على الأكثر.
lead-why = السبب
lead-why-hint = السبب، حتى إن لم يكن مريحًا. { $limit } حرف على الأكثر.
lead-owner = من المسؤول عن ذلك
lead-owner-hint = اسم يعرفه الناس. يظهر على لوحة النتائج. { $limit } حرف على الأكثر.
lead-next = موعد الخبر التالي
lead-next-hint = حتى هذا اليوم تقول إلى أين وصل الأمر. لا حاجة إليه لما تم أو لن يُفعل.
lead-re-ask = طرح هذا السؤال من جديد في الجولة التالية
lead-re-ask-hint = حتى يرى الجميع هل تغيّر شيء.
lead-language = لغة هذه النصوص
lead-save = حفظ المسودة
lead-preview = معاينة
lead-publish = نشر
lead-publish-note = ما يُنشر يبقى: يمكنك الإضافة إليه، ولا يستطيع أحد تغييره أو سحبه.
lead-preview-title = هذا ما سيراه الجميع
lead-preview-text = لم يُنشر شيء بعد. يمكنك متابعة الكتابة في الأسفل أو النشر.

# Drafts.
lead-withdraw = التخلص من هذه المسودة
lead-withdraw-title = التخلص من هذه المسودة؟
lead-withdraw-text = يضيع ما كُتب فيها. لم يرها سوى من يقودون هذه الوحدة.

# What is published.
lead-published-page = رد منشور
lead-update-title = إضافة خبر
lead-text = ما الجديد
lead-text-hint = ما حدث، أو لماذا لم يحدث شيء. { $limit } حرف على الأكثر.
lead-update-button = نشر الخبر
lead-re-ask-on = طرح هذا السؤال من جديد
lead-re-ask-off = عدم طرحه من جديد

# What was just done.
lead-saved-title = تم الحفظ
lead-saved = هذه مسودة: لا يراها سوى من يقودون هذه الوحدة.
lead-published-title = تم النشر
lead-published = الرد الآن على لوحة النتائج، وعلى لوحات كل الوحدات التابعة.
lead-updated-title = تم النشر
lead-updated = الخبر الآن على لوحة النتائج.
lead-withdrawn-title = تم التخلص منها
lead-withdrawn = لم تعد المسودة موجودة.
lead-re-asked-title = تم التدوين
lead-re-asked = يرى ذلك من يخطط للجولة التالية، ويراه الجميع على لوحة النتائج.

# What is wrong, and what to do about it.
lead-missing-heard = يرجى كتابة ما سمعته.
lead-missing-plan = يرجى كتابة ما تفعله، أو اختيار حالة أخرى.
lead-missing-why = يرجى كتابة السبب.
lead-missing-owner = يرجى كتابة اسم المسؤول عن ذلك.
lead-missing-status = يرجى اختيار إلى أين وصل الأمر.
lead-missing-next = يرجى تحديد يوم الخبر التالي.
lead-missing-text = يرجى كتابة ما هو جديد.
lead-too-long = { $field }: النص أطول مما ينبغي. المتاح { $limit } حرف.
lead-control = { $field }: في النص حرف لا يمكن عرضه. يرجى كتابة النص من جديد.
lead-no-date = يُكتب يوم الخبر التالي هكذا: ⁦2027-01-31⁩.
lead-past = لا يمكن أن يكون الخبر التالي في الماضي.
lead-too-far = موعد الخبر التالي بعيد جدًا. أبعد موعد ممكن بعد { $days } يومًا.
lead-no-question = يمكن طرح سؤال من جديد، لا الجولة كلها.
lead-not-stored = لم يُحفظ شيء، فقد حدث خطأ من جانبنا. ما كتبته ما زال هنا: يمكن المحاولة من جديد بعد دقيقة.
lead-published-meanwhile = نُشرت هذه المسودة في هذه الأثناء. ما كتبته ما زال هنا: يمكن إضافته كخبر.

# In the audit log.
action-response-draft = كتابة مسودة رد
action-response-publish = نشر رد
action-response-update = نشر خبر
action-response-withdraw = التخلص من مسودة
action-response-re-ask = تغيير الرغبة في طرح سؤال من جديد
