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
board-score-range = { $low } … { $high }
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

board-title = { $unit } – { $pulse }
board-units = Подразделения

# The headline. $question is the whole question as asked, with its own mark at the end; $now, $before and $share are
# shares such as "8 in 10", "62 %" or "80–100 %".
board-moved-score = { $question } { $unit }: показатель { $now }; в волне{"\u00A0"}{ $since } был { $before }.
board-moved-one-to-five = { $question } { $unit }: 4{"\u00A0"}или{"\u00A0"}5 отвечают { $now }; в волне{"\u00A0"}{ $since } было { $before }.
board-moved-yes = { $question } { $unit }: «да» говорят { $now }; в волне{"\u00A0"}{ $since } было { $before }.
board-majority-9-10 = { $question } { $unit }: 9{"\u00A0"}или{"\u00A0"}10 отвечают { $share }.
board-majority-0-6 = { $question } { $unit }: от 0{"\u00A0"}до{"\u00A0"}6 отвечают { $share }.
board-majority-4-5 = { $question } { $unit }: 4{"\u00A0"}или{"\u00A0"}5 отвечают { $share }.
board-majority-1-2 = { $question } { $unit }: 1{"\u00A0"}или{"\u00A0"}2 отвечают { $share }.
board-majority-yes = { $question } { $unit }: «да» говорят { $share }.
board-majority-no = { $question } { $unit }: «нет» говорят { $share }.
board-majority-option = { $question } { $unit }: «{ $option }» выбирают { $share }.
board-divided = { $unit }: мнения расходятся, явного большинства нет ни у одного ответа.
board-nothing = { $unit }: подсчёт был, но на каждый вопрос слишком мало ответов, чтобы их показать.

# Under the headline. $opens and $closes are a date and time.
board-line-scheduled = { $unit } · { $pulse }, волна { $number } · начало: { $opens }
board-line-open = { $unit } · { $pulse }, волна { $number } · открыта до: { $closes }
board-line-interrupted = { $unit } · { $pulse }, волна { $number } · прервана
board-line-closed = { $unit } · { $pulse }, волна { $number } · завершена: { $closes }
board-unmoved = С волны { $since } нет изменений, которые нельзя объяснить случайностью.
board-answer-now = Ответить

# Figures beside the headline.
board-enps = eNPS
board-enps-question = eNPS: { $question }
board-enps-explained = Доля ответов 9–10 минус доля ответов 0–6.
board-enps-moved = В волне { $since } было { $before }. Разница больше случайной.
board-enps-unmoved = В волне { $since } было { $before }. Разница может быть случайной.
board-interval = 95{"\u00A0"}%: { $range }
board-taken-part = Участие
board-taken-part-so-far = Участие на данный момент
board-of-invited = { $invited ->
    [one] { $sheets } из { $invited } человека
   *[other] { $sheets } из { $invited } человек
}
board-open-link = Открытая ссылка, без проверки: ответить может любой, у кого она есть.
board-scan = Ответить здесь: { $address }

# Results of each question.
board-results = Что сказали люди
board-legend-low = Низко: 0–6, 1–2, нет
board-legend-middle = Средне: 7–8, 3
board-legend-high = Высоко: 9–10, 4–5, да
board-legend-range = Точно не известно
board-legend-interval = 95{"\u00A0"}%: интервал высоких ответов
board-answered = { $count ->
    [one] { $count } ответ
    [few] { $count } ответа
    [many] { $count } ответов
   *[other] { $count } ответа
}
# One part of the list that a bar stands for, such as "4–5: 62 %".
board-share-of = { $answer }: { $share }
board-too-few-answered = Не показано: при каждом подсчёте на этот вопрос ответили меньше { $k } человек.
board-at-close = Подсчитывается при завершении, сразу за всю волну.
board-options-too-few = Не показано: отдельные ответы показываются только там, где все листы подразделения лежат в группах не меньше { $least }.
board-options = Каждый ответ
board-options-of = { $answered ->
    [one] { $of } из { $answered } ответа: об остальных известны только диапазоны.
   *[other] { $of } из { $answered } ответов: об остальных известны только диапазоны.
}
board-several-answers = Можно было выбрать несколько ответов.

# Tables beside the pictures.
board-show-table = Показать таблицей
board-table-interval = Интервал 95{"\u00A0"}%
board-table-options = Каждый ответ: { $question }
board-table-answer = Ответ
board-table-percent = Процент
board-table-wave = Волна
board-table-enps = eNPS
board-table-high-percent = Высоко, процент
board-none = –

# Over time.
board-trends = Со временем
board-trend-end = Волна { $number }: { $figure }
board-trend-gap = Волна { $number }: не показано
board-trend-up = Явный рост с волны { $since }.
board-trend-down = Явное снижение с волны { $since }.
board-trend-unclear = Явных изменений с волны { $since } нет.

# Units side by side.
board-compare = По подразделениям
board-compare-caption = Процент высоких ответов (4–5, да); для 0–10 – eNPS, от −100 до +100. Чем гуще цвет, тем выше.
board-compare-enps = { $question } (eNPS)
board-compare-counted-in = учтено здесь: { $unit }
board-compare-nobody = никто не приглашён
board-compare-too-few = слишком мало ответов; учтено выше
board-compare-waiting = ещё не подсчитано
board-compare-none = –

# Where there are no figures.
board-waiting-title = Результатов пока нет: { $unit }
board-scheduled-title = { $pulse } – начало: { $opens }.
board-waiting-early = Следующий подсчёт: { $next }. Результаты появятся при первом подсчёте, к которому в группе ответят не меньше { $many } человек, или при завершении, если ответят не меньше { $k }.
board-waiting-close = Здесь ни в одной группе не приглашено { $many } человек, поэтому результаты появятся при завершении ({ $closes }), если ответят не меньше { $k }.
board-waiting-interrupted = Волна была прервана раньше, чем здесь что-либо подсчитали.
board-too-few-title = Слишком мало ответов, чтобы показать отдельно: { $unit }
board-too-few-text = Ответили меньше { $k } человек. Чтобы никого нельзя было узнать, их ответы учтены выше, где набирается достаточно: { $unit }.
board-too-few-root = В этой волне ответили меньше { $k } человек. Ничего не показывается, чтобы никого нельзя было узнать.
board-counted-in-title = { $unit }: в этой волне учитывается вместе – { $cell }.
board-counted-in-text = Там слишком мало людей для отдельных результатов, поэтому их ответы учитываются вместе с другими: { $unit }.
board-nobody-title = В этой волне никто не приглашён: { $unit }
board-nobody-text = Общие результаты: { $unit }.
board-merged-title = Некоторые учтены в другом месте
board-merged-text = Это результаты подразделений, входящих сюда: { $name }. Те немногие, кто работает непосредственно здесь, учтены так: { $unit }.
board-interrupted-title = Эта волна была прервана
board-interrupted-text = Подсчитанное до этого остаётся. Ответы после последнего подсчёта потеряны, новые не принимаются.
board-early-title = Эта волна завершится раньше
board-early-text = Завершение: { $closes }.
board-early-done = Завершена { $closes }, раньше намеченного.
board-early-done-title = Эта волна завершена раньше
board-unshown-title = Несколько ответов не показаны
board-unshown-text = При завершении осталось меньше { $k } ответов. Они не входят ни в одно число, чтобы никого нельзя было узнать.

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
board-as-screen = Настенный экран
board-updated = Табло обновлено.

# Before the first wave.
board-empty-title = Пока ничего не спрашивали.
board-empty-text = Результаты появятся здесь, когда откроется первая волна, – у всех одновременно.
