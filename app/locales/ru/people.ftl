# The list of people whom invitations are mailed to.

people-text = Кому приглашения приходят по почте. Учётная запись никому из них не нужна. Без этого списка раздают талоны.
people-privacy = Ничто из хранимого не говорит, кто из них ответил: ни этот список, ни резервная копия не ведут к коду или ответу.
people-units-first = Сначала добавьте подразделения: каждый в списке относится к одному из них.
people-import = Загрузить файл
people-export = Скачать список
people-list = Список
people-everywhere = Все подразделения
people-in-none = Без подразделения
people-nowhere = { $count ->
    [one] { $count } человек без подразделения
    [few] { $count } человека без подразделения
    [many] { $count } человек без подразделения
   *[other] { $count } человека без подразделения
}
people-nowhere-text = Их подразделения больше нет. Пока нет другого, писем они не получают.
people-show = Показать
people-found = { $count ->
    [0] Никого
    [one] { $count } человек
    [few] { $count } человека
    [many] { $count } человек
   *[other] { $count } человека
}
people-pages = Страницы списка
people-page = Страница { $page } из { $pages }
people-earlier = Назад
people-later = Дальше

# How many people each unit has.
people-counts = { $count ->
    [one] { $count } человек, по подразделениям
    [few] { $count } человека, по подразделениям
    [many] { $count } человек, по подразделениям
   *[other] { $count } человека, по подразделениям
}
people-counts-title = Люди по подразделениям
people-counts-text = Тот, кто руководит подразделением, учитывается в вышестоящем — чтобы не отвечать среди тех, кем руководит.
people-count-listed = В списке
people-count-leaders = Руководят
people-count-counted = Учтено

# What has just been done.
people-done-added = В списке стало на одного человека больше.
people-done-changed = Список изменён.
people-done-removed = Человека больше нет в списке.
people-done-imported = Список загружен.

# One person.
person-title = Человек из списка
person-unit = Подразделение
person-address = Адрес электронной почты
person-language = Язык писем
person-leader = Руководит этим подразделением
person-leader-hint = Тогда ответ учитывается в вышестоящем.
person-leads = руководит им
person-change-label = Изменить: { $address }
person-add = Добавить человека
person-add-button = Добавить в список
person-remove = Убрать из списка
person-remove-text = Писем туда больше не будет.
person-remove-answers = Возможные ответы этого человека остаются учтёнными: никто не знает, какие это были ответы.
person-remove-sure = Убрать этого человека из списка?
person-remove-button = Убрать из списка

# Importing people.
people-import-title = Загрузка людей
people-import-text = На каждого человека одна строка: подразделение (ключ или название) и адрес электронной почты. Язык и руководство можно не указывать.
people-import-columns = В первой строке стоят названия столбцов: подразделение и почта, а также язык и руководитель, если они указаны.
people-import-others = Люди, которых нет в файле
people-import-others-keep = остаются в списке
people-import-others-keep-hint = Файл добавляет людей и меняет тех, кто в нём назван.
people-import-others-remove = убираются из списка
people-import-others-remove-hint = Файл — это весь список.
people-import-confirm = Загрузить этот список
people-total-then = { $count ->
    [one] В списке будет { $count } человек.
    [few] В списке будет { $count } человека.
    [many] В списке будет { $count } человек.
   *[other] В списке будет { $count } человека.
}
people-added = { $count ->
    [one] { $count } новый человек
    [few] { $count } новых человека
    [many] { $count } новых людей
   *[other] { $count } новых человека
}
people-changed = { $count ->
    [one] У { $count } человека что-то меняется
    [few] У { $count } человек что-то меняется
    [many] У { $count } человек что-то меняется
   *[other] У { $count } человека что-то меняется
}
people-removed = { $count ->
    [one] { $count } человек убирается из списка
    [few] { $count } человека убираются из списка
    [many] { $count } человек убираются из списка
   *[other] { $count } человека убираются из списка
}
person-line = { $address }: { $unit }, { $language }
person-line-leader = { $address }: руководит — { $unit }, { $language }
person-changes = { $address }: { $what }
person-moves = из «{ $from }» в «{ $to }»
person-speaks = письма на другом языке: { $language }
person-leads-then = руководит подразделением
person-leads-no-more = больше не руководит подразделением

# What is wrong, and what to do about it. $value is what was typed.
person-problem-unit-missing = Укажите, к какому подразделению относится этот человек.
person-problem-address = Это не адрес электронной почты. Он выглядит как name@example.org: латинские буквы, без пробелов.
person-problem-address-twice = Адрес { $value } встречается дважды. На каждого человека одна строка.
person-problem-address-taken = Этот адрес уже есть в списке.
person-problem-language = «{ $value }» — не один из языков: en, de, nl, ru, ar, he.
person-problem-leader = Руководитель — да или нет, а не «{ $value }».
person-problem-nobody = В файле никого нет.
person-problem-too-many = Людей больше 50 000.

# The audit log.
action-people-import = Загружен список людей
action-person-add = Человек добавлен в список
action-person-change = Изменена запись о человеке
action-person-remove = Человек убран из списка
