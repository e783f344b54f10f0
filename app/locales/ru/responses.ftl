# What leaders publish about what people said: on the board, in the history, and before it is published.

status-heard = Услышано
status-not-known-yet = Мы пока не знаем
status-planned = Запланировано
status-in-progress = В работе
status-done = Сделано
status-wont-do = Мы этого не сделаем

responses-title = Что говорит руководство
responses-history = Что было сказано и что из этого вышло
responses-of-wave = По волне { $number }
responses-heard = Что мы услышали
responses-plan = Что мы делаем
responses-why = Почему
responses-why-not = Почему нет
# $owner is a name.
responses-owner = Отвечает { $owner }
responses-next = Следующее сообщение — не позже: { $date }
responses-late = { $days ->
    [one] Сообщение обещали к дате: { $date }. Опоздание — { $days } день
    [few] Сообщение обещали к дате: { $date }. Опоздание — { $days } дня
    [many] Сообщение обещали к дате: { $date }. Опоздание — { $days } дней
   *[other] Сообщение обещали к дате: { $date }. Опоздание — { $days } дня
}
# An update: when, and the status as it stands by itself.
responses-update = { $date } · { $status }
responses-published = { $date } · { $status } · опубликовано
responses-earlier = { $count ->
    [one] { $count } более ранняя запись
    [few] { $count } более ранние записи
    [many] { $count } более ранних записей
   *[other] { $count } более ранней записи
}
responses-re-ask = Вопрос хотят задать ещё раз в следующей волне
# Before and after. $answer is such as "4–5", "Yes" or "eNPS"; $between is such as "probably between 52 % and 71 %".
responses-outcome-moved = { $answer }: { $before } в волне { $since }, { $now } в волне { $number } ({ $between }). Разница больше случайной.
responses-outcome-unclear = { $answer }: { $before } в волне { $since }, { $now } в волне { $number } ({ $between }). Разница может быть случайной.

# The response clock.
responses-clock-today = Последнее слово руководства: сегодня
responses-clock = { $days ->
    [one] Последнее слово руководства: { $days } день назад
    [few] Последнее слово руководства: { $days } дня назад
    [many] Последнее слово руководства: { $days } дней назад
   *[other] Последнее слово руководства: { $days } дня назад
}
responses-clock-late = { $count ->
    [one] { $count } сообщение опаздывает
    [few] { $count } сообщения опаздывают
    [many] { $count } сообщений опаздывают
   *[other] { $count } сообщения опаздывают
}
responses-clock-due = Руководство скажет, что сделает по волне { $number }, не позже: { $date }
responses-clock-missed = Руководство должно было сказать, что сделает по волне { $number }, не позже: { $date }. Оно не сказало.

# One question's figures in words. $question is the whole question as asked, with its own mark at the end.
told-question = { $question }
told-score = { $question } { $unit }: показатель { $score }.

# Every wave, and what came of it.
history-title = Что было сказано и что из этого вышло
history-title-unit = { $unit }: что было сказано и что из этого вышло
history-text = Каждая волна, отклик руководства и что из этого вышло. Отсюда никогда ничего не убирают.
history-empty = Опросов пока не было. После первой волны здесь навсегда останется, что сказали люди, как откликнулось руководство и что из этого вышло.
history-all = Вся организация
history-wave = { $pulse }, волна { $number }
history-open = Открыта до: { $date }
history-closed = Завершена: { $date }
history-none = По этой волне руководство ничего не сказало.
history-none-yet = По этой волне руководство пока ничего не сказало. Обещано не позже: { $date }.
history-earlier = Более ранние волны
history-later = Более поздние волны
