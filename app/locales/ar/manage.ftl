# What owners run, and observers read.

manage-menu = أقسام الإدارة
manage-overview = نظرة عامة
manage-pulses = الاستطلاعات
manage-units = الوحدات
manage-people = الأشخاص
manage-colleagues = الزملاء
manage-organisation = المؤسسة
manage-audit-log = سجل التغييرات
