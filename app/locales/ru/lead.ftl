# Pages for leaders: what their units say, and writing a response.

lead-title = Что говорят ваши люди
lead-back = Все ваши подразделения
lead-about = { $unit } · { $pulse }, волна { $number }
lead-whole = Волна в целом
lead-open = Сообщения, которых от вас ждут
lead-open-none = Сейчас от вас ничего не ждут.
lead-drafts = Черновики
lead-draft-by = Последняя правка: { $author }
lead-no-units = Сейчас за вами не закреплено ни одно подразделение. Спросите того, кто ведёт опрос.
lead-no-waves = Опросов пока не было. После первого подсчёта здесь будет видно, что в этом подразделении бросается в глаза.
lead-not-in-wave = Этого подразделения в той волне не было.
lead-wave-open = { $pulse }, волна { $number }: открыта до { $date }
lead-wave-closed = { $pulse }, волна { $number }: завершена, { $date }
lead-quiet = Ничего не изменилось больше случайного, и ничего не выделяется. Откликнуться всё равно можно на любой вопрос.
lead-others = Другие вопросы и волна в целом
lead-lowest = Ниже, чем во всех других вопросах
lead-highest = Выше, чем во всех других вопросах
lead-waiting = В этом подразделении ещё ничего не подсчитано.
lead-too-few = Ответили слишком немногие, чтобы показать подразделение отдельно: их ответы подсчитаны уровнем выше.
lead-counted-elsewhere = Сотрудники этого подразделения учтены в подразделении уровнем выше.
lead-below = Подразделения ниже
lead-respond = Откликнуться
lead-respond-more = Откликнуться ещё раз
lead-respond-label = Откликнуться: { $question }

# The form.
lead-respond-title = Ваш отклик
lead-heard = Что мы услышали
lead-heard-hint = Своими словами, чтобы люди узнали то, что сказали. Не больше { $limit } знаков.
lead-status = Как далеко продвинулось дело?
lead-status-heard = Вы прочитали и говорите об этом. Продолжение будет.
lead-status-not-known-yet = Вы пока не знаете, что можно сделать. Об этом тоже стоит сказать.
lead-status-planned = Это будет сделано.
lead-status-in-progress = Работа началась.
lead-status-done = Всё готово. Новая дата не нужна.
lead-status-wont-do = И вы говорите почему. Новая дата не нужна.
lead-plan = Что мы делаем
lead-plan-hint = То, что люди заметят. Оставьте пустым, если пока ничего не обещаете. Не больше { $limit } знаков.
lead-why = Почему, или почему нет
lead-why-hint = Причина, даже если она неудобна. Не больше { $limit } знаков.
lead-owner = Кто за это отвечает
lead-owner-hint = Имя, которое люди знают. Оно будет на табло. Не больше { $limit } знаков.
lead-next = Следующее сообщение — не позже
lead-next-hint = К этому дню вы скажете, как продвинулось дело. Не нужно, если всё сделано или делаться не будет.
lead-re-ask = Задать этот вопрос ещё раз в следующей волне
lead-re-ask-hint = Чтобы все увидели, изменилось ли что-нибудь.
lead-language = Язык этих текстов
lead-save = Сохранить черновик
lead-preview = Посмотреть, как будет
lead-publish = Опубликовать
lead-publish-note = Опубликованное остаётся: к нему можно добавить новое, но изменить или убрать его не может никто.
lead-preview-title = Так это увидят все
lead-preview-text = Пока ничего не опубликовано. Продолжайте писать ниже или опубликуйте.

# Drafts.
lead-withdraw = Выбросить этот черновик
lead-withdraw-title = Выбросить этот черновик?
lead-withdraw-text = Написанное в нём пропадёт. Его видели только те, кто руководит этим подразделением.

# What is published.
lead-published-page = Опубликованный отклик
lead-update-title = Добавить сообщение
lead-text = Что нового
lead-text-hint = Что произошло — или почему ничего. Не больше { $limit } знаков.
lead-update-button = Опубликовать сообщение
lead-re-ask-on = Задать этот вопрос ещё раз
lead-re-ask-off = Больше его не задавать

# What was just done.
lead-saved-title = Сохранено
lead-saved = Это черновик: его видят только те, кто руководит этим подразделением.
lead-published-title = Опубликовано
lead-published = Отклик уже на табло, в том числе у всех подразделений ниже.
lead-updated-title = Опубликовано
lead-updated = Сообщение уже на табло.
lead-withdrawn-title = Выброшено
lead-withdrawn = Черновика больше нет.
lead-re-asked-title = Учтено
lead-re-asked = Это увидит тот, кто готовит следующую волну, и все остальные — на табло.

# What is wrong, and what to do about it.
lead-missing-heard = Скажите, что вы услышали.
lead-missing-plan = Скажите, что вы делаете, или выберите другое состояние.
lead-missing-why = Скажите, почему или почему нет.
lead-missing-owner = Скажите, кто за это отвечает.
lead-missing-status = Выберите, как далеко продвинулось дело.
lead-missing-next = Назовите день следующего сообщения.
lead-missing-text = Скажите, что нового.
lead-too-long = { $field }: слишком длинно. Помещается знаков: { $limit }.
lead-control = { $field }: в тексте есть знак, который нельзя показать. Введите текст заново.
lead-no-date = Запишите день следующего сообщения так: 2027-01-31.
lead-past = Следующее сообщение не может быть в прошлом.
lead-too-far = Следующее сообщение слишком далеко. Выберите день в ближайшие { $days } дней.
lead-no-question = Ещё раз задать можно только вопрос, а не волну в целом.
lead-not-stored = Ничего не сохранено: на нашей стороне что-то не так. Написанное на месте, попробуйте ещё раз через минуту.
lead-published-meanwhile = Этот черновик тем временем опубликовали. Написанное на месте: добавьте его как сообщение.

# In the audit log.
action-response-draft = Пишет черновик отклика
action-response-publish = Публикует отклик
action-response-update = Публикует сообщение
action-response-withdraw = Выбрасывает черновик
action-response-re-ask = Меняет, задавать ли вопрос ещё раз
