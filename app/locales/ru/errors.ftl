# Pages that say that something did not work.

not-found-title = По этому адресу ничего нет.
not-found-text = Сверьте адрес с талоном или плакатом либо начните с первой страницы.
forbidden-title = Эта страница для вас закрыта.
forbidden-text = Если у вас должен быть доступ, обратитесь к тем, кто проводит опрос.
bad-request-title = Это не удалось прочитать.
bad-request-text = Вернитесь, откройте страницу заново и попробуйте ещё раз.
too-large-title = Слишком много за один раз.
too-large-text = Ничего не сохранено. Вернитесь и отправьте меньше.
try-later-title = Слишком много попыток.
try-later-text = Подождите несколько минут и попробуйте снова.
unavailable-title = Сейчас недоступно.
unavailable-text = Ничего не потеряно. Попробуйте через минуту.
to-start = На первую страницу
