# The board: live results of a unit.

# Numbers. {"\u00A0"} is a space that does not break. Spaces, signs and dashes are yours to choose.
board-number = { $n }
board-percent = { $n }{"\u00A0"}%
board-percent-range = { $low }–{ $high }{"\u00A0"}%
board-range = { $low }–{ $high }
# The employee net promoter score; $n is without its sign.
board-score = { $sign ->
    [minus] −{ $n }
    [plus] +{ $n }
   *[none] { $n }
}
board-score-range = { $low }{"\u00A0"}…{"\u00A0"}{ $high }
# Stands inside of sentences, such as "8 in 10 say yes".
board-in-ten = { $n }{"\u00A0"}из{"\u00A0"}10

# Answers by their short names.
board-yes = Да
board-no = Нет
board-answers-0-6 = 0–6
board-answers-7-8 = 7–8
board-answers-9-10 = 9–10
board-answers-1-2 = 1–2
board-answers-3 = 3
board-answers-4-5 = 4–5

board-title = { $unit } — { $pulse }
board-units = Подразделения

# The headline. $question is the whole question as asked, with its own mark at the end; $now, $before and $share are
# shares such as "8 in 10", "62 %" or "80–100 %".
board-moved-score = { $question } { $unit }: показатель { $now }; в волне{"\u00A0"}{ $since } был { $before }.
board-moved-one-to-five = { $question } { $unit }: ответов 4{"\u00A0"}и{"\u00A0"}5 — { $now }; в волне{"\u00A0"}{ $since } было { $before }.
board-moved-yes = { $question } { $unit }: ответов «да» — { $now }; в волне{"\u00A0"}{ $since } было { $before }.
board-majority-9-10 = { $question } { $unit }: { $share } отвечают 9{"\u00A0"}или{"\u00A0"}10.
board-majority-0-6 = { $question } { $unit }: { $share } отвечают от{"\u00A0"}0 до{"\u00A0"}6.
board-majority-4-5 = { $question } { $unit }: { $share } отвечают 4{"\u00A0"}или{"\u00A0"}5.
board-majority-1-2 = { $question } { $unit }: { $share } отвечают 1{"\u00A0"}или{"\u00A0"}2.
board-majority-yes = { $question } { $unit }: { $share } говорят «да».
board-majority-no = { $question } { $unit }: { $share } говорят «нет».
board-majority-option = { $question } { $unit }: { $share } выбирают «{ $option }».
board-divided = { $unit }: мнения расходятся, явного большинства нет ни у одного ответа.
board-nothing = { $unit }: подсчёт прошёл, но на каждый вопрос слишком мало ответов, чтобы их показать.

# Under the headline. $opens and $closes are a date and time.
board-line-scheduled = { $unit } · { $pulse }, волна { $number } · начало: { $opens }
board-line-open = { $unit } · { $pulse }, волна { $number } · открыта до: { $closes }
board-line-interrupted = { $unit } · { $pulse }, волна { $number } · прервана
board-line-closed = { $unit } · { $pulse }, волна { $number } · завершена: { $closes }
board-unmoved = Всё, что изменилось с волны { $since }, может быть случайностью.
board-answer-now = Ответить

# Figures beside the headline.
board-enps = eNPS
board-enps-question = eNPS: { $question }
board-enps-explained = eNPS: доля ответов 9–10 минус доля ответов 0–6.
board-enps-moved = В волне { $since } было { $before }. Разница больше случайной.
board-enps-unmoved = В волне { $since } было { $before }. Разница может быть случайной.
# A 95 % interval, as people say it; $low and $high are such as "52 %" or "−4".
board-interval = вероятно, от { $low } до { $high }
board-taken-part = Участие
board-taken-part-so-far = Участие на данный момент
board-of-invited = { $invited ->
    [one] { $sheets } из { $invited } человека
    [few] { $sheets } из { $invited } человек
    [many] { $sheets } из { $invited } человек
   *[other] { $sheets } из { $invited } человек
}
board-open-sheets = { $sheets ->
    [one] анкета, открытая ссылка
    [few] анкеты, открытая ссылка
    [many] анкет, открытая ссылка
   *[other] анкеты, открытая ссылка
}
board-open-link = Открытая ссылка, без проверки: ответить могут все, у кого она есть.
board-scan = Ответить здесь: { $address }

# Results of each question.
board-results = Что сказали люди
board-legend-low = Низкие: 0–6, 1–2, нет
board-legend-middle = Средние: 7–8, 3
board-legend-high = Высокие: 9–10, 4–5, да
board-legend-range = Точно не известно
board-legend-interval = «Вероятно, от … до …»: интервал 95{"\u00A0"}% для высоких ответов
board-answered = { $count ->
    [one] { $count } ответ
    [few] { $count } ответа
    [many] { $count } ответов
   *[other] { $count } ответа
}
# One part of the list that a bar stands for, such as "4–5: 62 %".
board-share-of = { $answer }: { $share }
board-too-few-answered = Не показано: при каждом подсчёте на этот вопрос приходилось меньше { $k } ответов.
board-at-close = Подсчитывается после завершения, сразу за всю волну.
board-options-too-few = Не показано: сколько раз выбран каждый ответ, видно только там, где все анкеты подразделения собраны в группы не меньше чем по { $least }.
board-options = Ответы по отдельности
board-options-of = { $answered ->
    [one] По { $of } из { $answered } ответа: об остальных известны только диапазоны.
    [few] По { $of } из { $answered } ответов: об остальных известны только диапазоны.
    [many] По { $of } из { $answered } ответов: об остальных известны только диапазоны.
   *[other] По { $of } из { $answered } ответов: об остальных известны только диапазоны.
}
board-several-answers = Можно было выбрать несколько ответов.

# Tables beside the pictures.
board-show-table = Показать таблицей
board-table-interval = Интервал 95{"\u00A0"}%
board-table-options = Ответы по отдельности: { $question }
board-table-answer = Ответ
board-table-percent = Проценты
board-table-wave = Волна
board-table-enps = eNPS
board-table-high-percent = Высокие, в процентах
board-none = –

# Over time.
board-trends = Как это менялось
board-trend-end = Волна { $number }: { $figure }
board-trend-gap = Волна { $number }: не показано
board-trend-up = Явный рост с волны { $since }.
board-trend-down = Явное снижение с волны { $since }.
board-trend-unclear = Явных изменений с волны { $since } нет.

# Units side by side.
board-compare = По подразделениям
board-compare-caption = Доля высоких ответов (4–5, да) в процентах; для 0–10 — eNPS (доля ответов 9–10 минус доля ответов 0–6), от −100 до +100. Чем гуще цвет, тем выше.
board-compare-enps = { $question } (eNPS)
board-compare-counted-in = учтено в составе: { $unit }
board-compare-nobody = никого не приглашали
board-compare-too-few = слишком мало ответов; учтено уровнем выше
board-compare-waiting = ещё не подсчитано
board-compare-none = –

# Where there are no figures.
board-waiting-title = { $unit }: результатов пока нет.
board-scheduled-title = { $pulse }. Начало: { $opens }.
board-waiting-early = Следующий подсчёт: { $next }. Результаты появятся при первом подсчёте, к которому в группе ответят не меньше { $many } человек, или после завершения, если ответят не меньше { $k }.
board-waiting-close = Здесь в каждой группе приглашено меньше { $many } человек. Поэтому результаты появятся после завершения ({ $closes }), если ответят не меньше { $k }.
board-waiting-interrupted = Волну прервали раньше, чем здесь что-либо подсчитали.
board-too-few-title = { $unit }: слишком мало ответов, чтобы показать их отдельно.
board-too-few-text = Ответили меньше { $k } человек. Чтобы никого нельзя было узнать, их ответы учтены уровнем выше, где набирается достаточно: { $unit }.
board-too-few-root = В этой волне ответили меньше { $k } человек. Чтобы никого нельзя было узнать, не показывается ничего.
board-counted-in-title = { $unit } и { $cell }: в этой волне ответы считаются вместе.
board-counted-in-text = Там слишком мало людей для отдельных результатов, поэтому их ответы считаются вместе с ответами других: { $unit }.
board-nobody-title = { $unit }: в этой волне никого не приглашали.
board-nobody-text = Общие результаты: { $unit }.
board-merged-title = Некоторые учтены в другом месте
board-merged-text = Это результаты подразделений, входящих в «{ $name }». Те немногие, кто относится прямо к «{ $name }», учтены в составе: { $unit }.
board-interrupted-title = Эта волна была прервана
board-interrupted-text = Всё, что подсчитано до этого, остаётся. Ответы после последнего подсчёта потеряны, новые не принимаются.
board-early-title = Эта волна завершится раньше срока
board-early-text = Время завершения: { $closes }.
board-early-done = Время завершения: { $closes }. Это раньше, чем планировалось.
board-early-done-title = Эта волна завершилась раньше срока
board-unshown-title = Несколько ответов не показаны
board-unshown-text = После завершения осталось меньше { $k } ответов. Они не входят здесь ни в одно число, чтобы никого нельзя было узнать.

# Other waves and pulses.
board-waves = Другие волны
board-earlier = Раньше: волна { $number }
board-later = Позже: волна { $number }
board-pulses = Другие опросы

# At the foot.
board-clock = Подсчитано в { $counted } · следующий подсчёт в { $next }
board-clock-days = Подсчитано: { $counted } · следующий подсчёт: { $next }
board-clock-first = Первый подсчёт: { $next }
board-clock-last = Подсчитано: { $counted }
board-clock-final = Подсчитано: { $counted } · завершено
board-as-screen = Для настенного экрана
board-updated = Табло обновлено.

# Before the first wave.
board-empty-title = Опросов пока не было.
board-empty-text = Результаты появятся здесь после первого подсчёта, для всех в один и тот же момент.
