# The tree of units, and importing lists. Units are regions, sites, teams.

units-text = Где работают люди: регионы, площадки, команды. По этим подразделениям показываются результаты.
units-frozen = Волны, которые уже запущены, сохраняют подразделения, с которыми были запущены; изменение действует со следующего запуска.
units-total = { $count ->
    [one] { $count } подразделение
    [few] { $count } подразделения
    [many] { $count } подразделений
   *[other] { $count } подразделения
}
units-import = Загрузить файл
units-export = Скачать подразделения
units-path = Вышестоящие подразделения
units-hidden = { $count ->
    [one] Показать { $count } нижестоящее подразделение
    [few] Показать { $count } нижестоящих подразделения
    [many] Показать { $count } нижестоящих подразделений
   *[other] Показать { $count } нижестоящих подразделения
}
units-left-out = { $count ->
    [one] Рядом есть ещё { $count } подразделение. Меняйте его через файл.
    [few] Рядом есть ещё { $count } подразделения. Меняйте их через файл.
    [many] Рядом есть ещё { $count } подразделений. Меняйте их через файл.
   *[other] Рядом есть ещё { $count } подразделения. Меняйте их через файл.
}
units-nowhere-text = Их подразделения больше нет. Пока нет другого, писем они не получают.
units-nowhere-link = Показать
# What has just been done.
units-done-created = Подразделение создано.
units-done-renamed = У подразделения новое название.
units-done-moved = Подразделение перенесено.
units-done-merged = Подразделения объединены.
units-done-removed = Подразделение удалено.
units-done-imported = Теперь подразделения такие, как в файле.

# Before there is any unit.
units-by-file = Из файла
units-by-file-text = Таблица, в которой на каждое подразделение одна строка. Любая программа для таблиц сохранит её как CSV, и вы увидите, что изменится, прежде чем оно изменится.
units-by-hand = Вручную
units-by-hand-text = Начните со всей организации и добавляйте подразделения внутри неё.
units-first-name = Название всей организации
units-first-hint = Подразделение над всеми остальными. Под этим названием стоят общие результаты всех.
units-first-button = Начать

# One unit. $name is its name.
unit-people = { $count ->
    [0] никого
    [one] { $count } человек
    [few] { $count } человека
    [many] { $count } человек
   *[other] { $count } человека
}
unit-change = Изменить
unit-show-people = Показать людей
unit-rename = Название
unit-rename-button = Переименовать
unit-add = Новое подразделение внутри
unit-add-button = Добавить
unit-up = Выше
unit-down = Ниже
unit-move = Перенести …
unit-merge = Объединить …
unit-remove = Удалить …

# Moving it.
unit-move-title = Перенести: { $name }
unit-move-along = { $count ->
    [one] Вместе с ним переносится { $count } нижестоящее подразделение.
    [few] Вместе с ним переносятся { $count } нижестоящих подразделения.
    [many] Вместе с ним переносятся { $count } нижестоящих подразделений.
   *[other] Вместе с ним переносятся { $count } нижестоящих подразделения.
}
unit-move-keeps = Его результаты продолжаются как прежде: меняется только место.
unit-move-below = Внутри чего
unit-move-button = Перенести

# Merging it into another. $into is the other’s name.
unit-merge-title = Объединить с другим: { $name }
unit-merge-text = Люди и нижестоящие подразделения переходят в другое подразделение, а этого больше нет.
unit-merge-into = Какое подразделение остаётся
unit-merge-next = Что из этого следует
unit-merge-sure = Включить «{ $name }» в «{ $into }»?
unit-merge-people = { $count ->
    [one] { $count } человек из «{ $name }» будет относиться к «{ $into }».
    [few] { $count } человека из «{ $name }» будут относиться к «{ $into }».
    [many] { $count } человек из «{ $name }» будут относиться к «{ $into }».
   *[other] { $count } человека из «{ $name }» будут относиться к «{ $into }».
}
unit-merge-units = { $count ->
    [one] { $count } подразделение прямо внутри «{ $name }» окажется внутри «{ $into }».
    [few] { $count } подразделения прямо внутри «{ $name }» окажутся внутри «{ $into }».
    [many] { $count } подразделений прямо внутри «{ $name }» окажутся внутри «{ $into }».
   *[other] { $count } подразделения прямо внутри «{ $name }» окажутся внутри «{ $into }».
}
unit-merge-trends = «{ $name }» прекращается: его история обрывается, а «{ $into }» продолжает свою. Прежние результаты остаются на табло.
unit-merge-button = Объединить
unit-ends-accounts = Доступ руководителей при этом не меняется. Проверьте его потом.

# Removing it.
unit-remove-sure = Удалить «{ $name }»?
unit-remove-below = { $count ->
    [one] Внутри есть ещё { $count } подразделение
    [few] Внутри есть ещё { $count } подразделения
    [many] Внутри есть ещё { $count } подразделений
   *[other] Внутри есть ещё { $count } подразделения
}
unit-remove-below-text = Удалить можно только подразделение, внутри которого нет других. Сначала перенесите, объедините или удалите их — или объедините это подразделение с другим целиком.
unit-remove-people = { $count ->
    [one] { $count } человек останется в списке без подразделения. Пока подразделения нет, писем не будет.
    [few] { $count } человека останутся в списке без подразделения. Пока подразделения нет, писем не будет.
    [many] { $count } человек останутся в списке без подразделения. Пока подразделения нет, писем не будет.
   *[other] { $count } человека останутся в списке без подразделения. Пока подразделения нет, писем не будет.
}
unit-remove-trends = История «{ $name }» обрывается. Прежние результаты остаются на табло.
unit-remove-button = Удалить
units-undo = Отменить это одной кнопкой нельзя. Сначала скачайте списки: загруженные снова, они вернут подразделения и людей такими, какие они сейчас.

# Importing a list: what is the same for units and people.
import-template = Скачать образец
import-export = Скачать нынешний список
import-file = Файл
import-file-hint = Файл CSV, сохранённый в UTF-8. Ячейки разделены запятыми, точками с запятой или табуляцией.
import-paste = Или вставьте таблицу сюда
import-paste-hint = Можно и ячейки, скопированные из таблицы, вместе со строкой названий столбцов.
import-look = Посмотреть изменения
import-check = Пока ничего не изменено.
import-nothing = Ничего не изменилось бы
import-nothing-text = Список уже такой, как в файле.
import-good-lines = Что изменили бы остальные строки
import-undo = Отменить это одной кнопкой нельзя:
import-text = Таблица
import-text-hint = Исправьте её здесь или в своём файле.
import-look-again = Посмотреть ещё раз
import-other-file = Другой файл
import-stale = За это время что-то изменилось
import-stale-text = Кто-то другой изменил список, пока вы смотрели. Посмотрите изменения ещё раз.
import-errors = { $count ->
    [one] На { $count } место стоит взглянуть ещё раз
    [few] На { $count } места стоит взглянуть ещё раз
    [many] На { $count } мест стоит взглянуть ещё раз
   *[other] На { $count } места стоит взглянуть ещё раз
}
import-errors-text = Ничего не загружено.
import-mend = Исправить таблицу ниже.
import-line = Строка { $line }
import-more = и ещё { $count }
import-problem-row = В этой строке больше или меньше ячеек, чем в первой. Ячейки, в которых есть запятая или точка с запятой, берут в кавычки.
import-problem-utf8 = Файл сохранён не в UTF-8, буквы исказились бы. В Excel сохраните его как «CSV UTF-8», в LibreOffice выберите кодировку UTF-8.
import-problem-empty = Выберите файл или вставьте таблицу.
import-problem-csv = Это не таблица. Сохраните её как CSV.

# Importing units.
units-import-title = Загрузка подразделений
units-import-text = На каждое подразделение одна строка, в ней — вышестоящее. После загрузки подразделения будут ровно такими, как в файле: тех, которых в нём нет, больше не будет. Ключи можно не указывать: у прежних подразделений они сохранятся, новые получат свои.
units-import-columns = В первой строке стоят названия столбцов: название и вышестоящее, а также ключ, если ключи есть.
units-import-confirm = Загрузить эти подразделения
units-total-then = { $count ->
    [one] Станет { $count } подразделение.
    [few] Станет { $count } подразделения.
    [many] Станет { $count } подразделений.
   *[other] Станет { $count } подразделения.
}
units-added = { $count ->
    [one] { $count } новое подразделение
    [few] { $count } новых подразделения
    [many] { $count } новых подразделений
   *[other] { $count } новых подразделения
}
units-renamed = { $count ->
    [one] { $count } подразделение с другим названием
    [few] { $count } подразделения с другим названием
    [many] { $count } подразделений с другим названием
   *[other] { $count } подразделения с другим названием
}
units-moved = { $count ->
    [one] { $count } подразделение переносится
    [few] { $count } подразделения переносятся
    [many] { $count } подразделений переносятся
   *[other] { $count } подразделения переносятся
}
units-removed = { $count ->
    [one] { $count } подразделение прекращается
    [few] { $count } подразделения прекращаются
    [many] { $count } подразделений прекращаются
   *[other] { $count } подразделения прекращаются
}
units-removed-text = Их история обрывается; прежние результаты остаются на табло. Их люди остаются в списке, но без подразделения.
units-reordered = Другой порядок
units-reordered-text = Внутри одного и того же подразделения меняется порядок.
unit-added = { $name } ({ $key }) — внутри: { $below }
unit-added-root = { $name } ({ $key }) — вся организация
unit-renamed = { $from } → { $to }
unit-moved = { $name }: было внутри «{ $from }», будет внутри «{ $to }»
# In the place of a unit above, where there is none.
unit-nothing-above = самый верх
unit-removed = { $name } ({ $key })
unit-removed-people = { $count ->
    [one] { $name } ({ $key }): { $count } человек
    [few] { $name } ({ $key }): { $count } человека
    [many] { $name } ({ $key }): { $count } человек
   *[other] { $name } ({ $key }): { $count } человека
}

# What is wrong, and what to do about it. $value is what was typed.
unit-problem-name = В названии от 1 до 80 знаков, всё в одной строке.
unit-problem-key = «{ $value }» не может быть ключом. В ключе от 1 до 40 маленьких латинских букв, цифр и чёрточек, например site-north.
unit-problem-key-twice = Ключ { $value } уже есть. У каждого подразделения он свой.
unit-problem-unknown = Подразделения «{ $value }» нет. Сверьте написание или добавьте его.
unit-problem-several = Несколько подразделений называются «{ $value }». Укажите ключ нужного.
unit-problem-second-root = Только у одного подразделения нет вышестоящего — у всей организации. Укажите, внутри какого находится это.
unit-problem-no-root = Каждое подразделение находится внутри другого. У всей организации оставьте вышестоящее пустым.
unit-problem-below-itself = Подразделение не может находиться внутри самого себя. Выберите другое вышестоящее.
unit-problem-into-itself = Подразделение нельзя включить в само себя или в то, что внутри него. Выберите другое.
unit-problem-too-deep = Уровней стало бы больше 12.
unit-problem-none = В списке нет ни одного подразделения.
unit-problem-too-many = Подразделений больше 20 000.

# The audit log.
action-unit-create = Создано подразделение
action-unit-rename = Переименовано подразделение
action-unit-move = Перенесено подразделение
action-unit-reorder = Изменён порядок подразделений
action-unit-merge = Подразделение объединено с другим
action-unit-remove = Удалено подразделение
