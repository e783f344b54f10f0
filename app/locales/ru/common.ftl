# Shared by all pages.

product = Heard
skip-to-content = Перейти к содержанию
language-switch = Язык: { $language }
how-this-works = Как это устроено
board = Табло
see-board = Открыть табло
demo-ribbon = Демо-организация — этих людей не существует
demo-remove = Убрать демо

# Who has signed in.
places = Ваши разделы
place-manage = Управление
place-lead = Ответы
place-account = Учётная запись
sign-out = Выйти
sign-in = Войти
form-problems = { $count ->
    [one] Проверьте ещё раз { $count } место
    [few] Проверьте ещё раз { $count } места
   *[other] Проверьте ещё раз { $count } мест
}

date = { $weekday }, { $day } { $month }
date-year = { $date } { $year }{"\u00A0"}г.
date-time = { $date }, { $time }

weekday-1 = понедельник
weekday-2 = вторник
weekday-3 = среда
weekday-4 = четверг
weekday-5 = пятница
weekday-6 = суббота
weekday-7 = воскресенье

# Months as they stand inside of a date.
month-1 = января
month-2 = февраля
month-3 = марта
month-4 = апреля
month-5 = мая
month-6 = июня
month-7 = июля
month-8 = августа
month-9 = сентября
month-10 = октября
month-11 = ноября
month-12 = декабря
