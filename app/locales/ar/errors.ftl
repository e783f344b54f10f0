# Pages that say that something did not work.

not-found-title = لا يوجد شيء في هذا العنوان.
not-found-text = يمكن مقارنته بالقسيمة أو الملصق، أو البدء من الصفحة الأولى.
forbidden-title = هذه الصفحة غير متاحة.
forbidden-text = إذا كان يجب أن تكون متاحة، فيمكن سؤال من يدير الاستطلاع.
bad-request-title = تعذرت قراءة ذلك.
bad-request-text = يرجى الرجوع وفتح الصفحة من جديد والمحاولة مرة أخرى.
too-large-title = كان ذلك أكثر من اللازم دفعة واحدة.
too-large-text = لم يُحفظ شيء. يرجى الرجوع وإرسال أقل.
try-later-title = محاولات كثيرة جدًا.
try-later-text = يرجى الانتظار بضع دقائق ثم المحاولة من جديد.
unavailable-title = غير متاح الآن.
unavailable-text = لم يضع شيء. يمكن المحاولة مرة أخرى بعد دقيقة.
server-error-title = حدث خطأ من جانبنا.
server-error-text = يرجى الرجوع والمحاولة مرة أخرى. إذا تكرر ذلك، فيرجى إخبار من أعطى الرابط.
reference = الرقم المرجعي: { $reference }
to-start = إلى الصفحة الأولى
