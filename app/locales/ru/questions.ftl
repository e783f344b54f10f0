# Writing what a pulse asks, and looking at it as people will.

questions-title = Вопросы: { $pulse }
questions-intro = Это спросит следующая волна. Уже запущенные волны сохраняют вопросы, с которыми их запустили.
questions-saved-title = Сохранено
questions-saved = Следующая волна задаст эти вопросы.
questions-meanwhile = С тех пор как вы открыли эти вопросы, их изменил кто-то другой. Всё, что вы ввели, на месте. Сохраните ещё раз, чтобы поставить это вместо чужих изменений.
questions-back = Назад к опросу

questions-title-label = Название
questions-title-hint = То, что люди читают над вопросами.
questions-number = Вопрос { $number } из { $count }
questions-text = Вопрос
questions-low = Нижний край
questions-high = Верхний край
# $end is a number of the scale: 0, 1, 5 or 10.
questions-end = Что значит { $end }
questions-yes-no = Отвечают «да» или «нет». Они есть на каждом языке.
questions-options = Варианты ответа
questions-option = Вариант { $number }
questions-add-option = Добавить вариант
questions-asked = Уже спрашивали: менять можно только слова.
questions-compared = То, о чём спрашивала одна из волн, сохраняет вид и варианты ответа, чтобы волны можно было сравнивать. Для другого добавьте новый вопрос.
questions-key = Короткое имя
questions-key-hint = По нему соединяются результаты разных волн. Строчные латинские буквы, цифры и дефисы. Если оставить пустым, имя получится из вопроса.

questions-kind-zero-to-ten = Шкала от 0 до 10
questions-kind-one-to-five = Шкала от 1 до 5
questions-kind-yes-no = Да или нет
questions-kind-single-choice = Один из нескольких вариантов
questions-kind-multiple-choice = Любое число вариантов

# How far a question is translated, after the name of a language.
questions-tongue-empty = ничего не написано
questions-tongue-partly = написано { $done } из { $all }
questions-tongue-complete = всё есть
questions-falls-back = Если оставить пустым, текст будет на этом языке: { $language }.

questions-up = Выше
questions-up-of = Выше: вопрос { $number }
questions-down = Ниже
questions-down-of = Ниже: вопрос { $number }
questions-remove = Убрать
questions-remove-of = Убрать: вопрос { $number }
questions-remove-option-of = Убрать: вариант { $number } вопроса { $question }

questions-more = Ещё один вопрос
questions-new-kind = Новый, ответ на него
questions-add = Добавить
questions-new-ready = Из каталога
questions-choose = Выберите вопрос
questions-take = Взять
questions-full = Вопросов не больше семи: более длинные опросы бросают на середине.

# What is wrong. $part is the kind of place, $number its question, $option its option.
questions-place = { $part ->
    [title] Название
    [low] Вопрос { $number }, нижний край
    [high] Вопрос { $number }, верхний край
    [option] Вопрос { $number }, вариант { $option }
    [options] Вопрос { $number }, варианты ответа
    [key] Вопрос { $number }, короткое имя
   *[text] Вопрос { $number }
}
questions-place-in = { $place } ({ $language })
questions-missing = { $place }: напишите здесь что-нибудь.
questions-control = { $place }: что-то в тексте нельзя показать. Введите его заново.
questions-too-long = { $place }: не больше { $limit } знаков.
questions-key-wrong = { $place }: от 1 до 40 строчных букв a–z, цифр и дефисов, без дефиса в начале и в конце.
questions-key-twice = { $place }: такое же есть у другого вопроса. Выберите новое.
questions-count = В опросе от одного до семи вопросов.
questions-option-count = { $place }: нужно от двух до двенадцати.
questions-asked-kind = { $place }: под ним одна из волн задавала вопрос другого вида. Выберите новое.
questions-asked-options = { $place }: под ним одна из волн задавала вопрос с другими вариантами. Выберите новое.
questions-nothing-chosen = Сначала выберите вопрос из каталога.
questions-there-already = Этот вопрос уже есть.

# On the pages of a pulse.
questions-change = Изменить вопросы
questions-show = О чём спрашивает

preview-title = На телефоне
preview-text = Так люди увидят следующую волну.
preview-text-form = Здесь то, что сохранено. Нажмите на язык, чтобы увидеть то, что вы ввели.
preview-frame = Предварительный вид страницы ответов
preview-note = Предварительный вид: отсюда ничего нельзя отправить.

action-pulse-change = Изменены вопросы опроса
