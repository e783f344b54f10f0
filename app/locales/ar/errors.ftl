# Pages that say that something did not work.

not-found-title = لا توجد صفحة بهذا العنوان.
not-found-text = يمكن مقارنة العنوان بالقسيمة أو الملصق، أو البدء من الصفحة الرئيسية.
forbidden-title = هذه الصفحة غير متاحة.
forbidden-text = إذا بدا أن هذا خطأ، فيمكن سؤال القائمين على الاستطلاع.
bad-request-title = تعذرت قراءة الطلب.
bad-request-text = يرجى الرجوع وفتح الصفحة من جديد والمحاولة مرة أخرى.
too-large-title = حجم ما أُرسل أكبر من اللازم.
too-large-text = لم يُخزَّن شيء. يرجى الرجوع وإرسال محتوى أقل.
try-later-title = محاولات كثيرة جدًا.
try-later-text = يرجى الانتظار بضع دقائق ثم المحاولة من جديد.
unavailable-title = غير متاح الآن.
unavailable-text = لم يُفقد شيء. يمكن المحاولة مرة أخرى بعد دقيقة.
to-start = إلى الصفحة الرئيسية
