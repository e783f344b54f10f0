# What owners run, and observers read.

manage-menu = Разделы управления
manage-overview = Обзор
manage-pulses = Опросы
manage-units = Подразделения
manage-people = Люди
manage-colleagues = Доступ
manage-organisation = Организация
manage-audit-log = Журнал
