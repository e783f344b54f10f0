# What owners run, and observers read.

manage-menu = Разделы управления
manage-overview = Обзор
manage-pulses = Опросы
manage-units = Подразделения
manage-people = Люди
manage-colleagues = Доступ
manage-organisation = Организация
manage-audit-log = Журнал
cancel = Отмена

# What is going on, and what to do first.
overview-waves = Волны
overview-nothing-open = Открытых и запланированных волн нет.
overview-launch = Запустить следующую волну
first-text = Четыре шага до первых ответов.
first-done = Сделано
first-units-title = Подразделения
first-units = Регионы, площадки, команды: где работают люди. Из файла или вручную.
first-pulse-title = Опрос
first-pulse = Что спрашивать и как часто. Возьмите готовый.
first-launch-title = Запуск
first-launch = Вы увидите, кто где учитывается, до того как что-либо будет закреплено.
first-slips-title = Талоны
first-slips = Напечатайте, перемешайте, раздайте.

phase-scheduled = Начало: { $when }
phase-open = Открыта до: { $when }
phase-interrupted = Прервана
phase-closed = Завершена: { $when }
wave-name = { $pulse }, волна { $number }
wave-counted = учтено { $counted } из { $invited }

# Pulses.
pulses-text = Опрос — это короткая анкета, которую предлагают снова и снова. Каждый раз — это волна.
pulses-none = Пока нет ни одного.
pulse-questions = { $count ->
    [one] { $count } вопрос
    [few] { $count } вопроса
    [many] { $count } вопросов
   *[other] { $count } вопроса
}
pulse-waves = { $count ->
    [0] волн пока нет
    [one] { $count } волна
    [few] { $count } волны
    [many] { $count } волн
   *[other] { $count } волны
}
pulse-new = Новый опрос
pulse-new-text = Для начала возьмите готовый. Его вопросы можно менять перед каждой волной.
pulse-new-button = Создать опрос
pulse-ready = Готовые опросы
pulse-slug = Короткое имя для адреса
pulse-slug-hint = Маленькие латинские буквы, цифры и чёрточки: оно стоит на талонах. Если оставить пустым, будет имя готового опроса.
pulse-cadence = Как часто
cadence-none = Когда вы запускаете волну
cadence-weekly = Каждую неделю
cadence-fortnightly = Каждые две недели
cadence-monthly = Каждые четыре недели
cadence-quarterly = Каждые двенадцать недель
pulse-asks = Что спросит следующая волна
pulse-asks-text = У волн, которые уже запущены, вопросы остаются прежними.
pulse-launch = Запустить волну
pulse-waves-title = Волны
pulse-waves-none = Пока не запущено ни одной.
problem-slug = В имени для адреса от 1 до 40 маленьких латинских букв, цифр и чёрточек; в начале — буква или цифра.
problem-slug-taken = Опрос с таким адресом уже есть.
problem-ready = Выберите один из готовых опросов.

# Colleagues.
colleagues-title = Кто может войти
colleagues-text = Организаторы проводят опрос, руководители дают отклик по своим подразделениям, наблюдатели видят настройки и журнал. Все остальные только отвечают на вопросы, и учётная запись им не нужна.
colleagues-back = Ко всем, у кого есть доступ
colleague-waiting = присоединение ещё ожидается
colleague-name = Имя
colleague-add = Добавить коллегу
colleague-add-button = Создать ссылку для присоединения
colleague-role = Что разрешено этой учётной записи?
colleague-units = Подразделения, за которые отвечает руководитель
colleague-units-hint = Только для руководителей. Всё, что входит в подразделение, относится к нему.
colleague-units-none = Подразделений пока нет. Добавьте их, прежде чем добавлять руководителей.
colleague-change-role = Роль
colleague-role-done = Роль изменена.
colleague-link-again-title = Ссылка для присоединения
colleague-link-again-text = На случай, если первая ссылка потеряна. Первая перестанет действовать.
colleague-link-again-button = Создать новую ссылку
colleague-reset-title = Пароль
colleague-reset-text = На случай, если пароль забыт: создайте ссылку, по которой можно задать новый. Когда его зададут, на всех устройствах этой учётной записи произойдёт выход.
colleague-reset-button = Создать ссылку для нового пароля
colleague-remove = Удаление
colleague-remove-text = Учётная запись и все её устройства. То, что с ней делали, останется в журнале.
colleague-remove-button = Удалить учётную запись
colleague-remove-title = Удалить учётную запись: { $name }?
colleague-remove-sure = { $name }: выход произойдёт сразу, и войти снова будет нельзя. Позже тот же адрес можно добавить опять.
colleague-removed = Учётная запись удалена.
colleague-last-owner = Проводить опрос было бы некому. Сначала назначьте ещё одного организатора и подождите, пока он присоединится.
colleague-link-title = Ссылка готова
colleague-link-text = Кому передать эту ссылку: { $name }. Она действует 7 дней и срабатывает один раз.
colleague-link-once = Больше вы её не увидите.
colleague-link-care = Тот, у кого она есть, может завладеть этой учётной записью. Передайте её лично или отправьте туда, где её прочтёт только этот человек.

organisation-done = Настройки изменены.

# The audit log.
audit-text = Что изменили организаторы, руководители и те, кто управляет этим сервером. Тех, кто только отвечает на вопросы, здесь никогда нет, и изменить журнал отсюда не может никто.
audit-none = Пока ничего не менялось.
audit-when = Когда
audit-who = Кто
audit-what = Что
audit-operator = Управление сервером, командная строка
audit-older = Более старые записи
audit-newest = Самые новые записи
action-organisation-create = Создана организация
action-organisation-change = Изменены настройки
action-units-import = Загружены подразделения
action-pulse-create = Создан опрос
action-pulse-cadence = Изменено, как часто проводится опрос
action-wave-launch = Запущена волна
action-wave-close-early = Объявлено о завершении раньше срока
action-invitations-make = Созданы коды волны
action-token-create = Создан ключ доступа
action-token-revoke = Отменён ключ доступа
action-account-invite = Добавлена учётная запись
action-account-link = Создана ссылка для учётной записи
action-account-join = Присоединение
action-account-rename = Изменено собственное имя
action-account-password = Изменён собственный пароль
action-account-role = Изменена роль
action-account-remove = Удалена учётная запись
action-passkey-add = Добавлен ключ доступа
action-passkey-remove = Удалён ключ доступа
problem-spares-open = При открытой ссылке запасных кодов нет. Введите 0 и считайте всех среди людей подразделений.

# Launching a wave.
launch-title = { $pulse }: запуск волны
launch-text = Спланируйте волну. На следующем шаге вы увидите, кто где учитывается и что обещано. Только после этого что-либо закрепляется.
launch-when = Когда
launch-opens = Начало
launch-closes = Завершение
launch-counts = Число подсчётов
launch-counts-hint = Сколько раз подсчитываются ответы вплоть до завершения, через равные промежутки. Табло меняется при каждом подсчёте.
launch-respond-within = Дней на отклик
launch-respond-within-hint = Не позже чем через столько дней после завершения руководители скажут, что сделают. Этот срок узнают все, кто отвечает.
launch-who = Кто
launch-who-text = Сколько людей работает в каждом подразделении. Руководитель подразделения учитывается уровнем выше. Приглашают подразделения целиком и никогда — людей на выбор.
launch-people = Люди по подразделениям
launch-spares = Запасные коды
launch-spares-hint = Для тех, кто придёт позже. Они учитываются в организации целиком.
launch-how = Как
launch-preset = Сила обещания
launch-preset-hint = Если людей меньше { $k }, не показывается ничего. Если все ответы, кроме { $m } или меньше, одного вида, показывается диапазон.
launch-entry = Как люди попадают к вопросам
launch-entry-codes = По коду для каждого
launch-entry-codes-hint = Один код — одна анкета: на бумажных талонах или по электронной почте.
launch-entry-open = По открытой ссылке
launch-entry-open-hint = С плаката. Никто не проверяет, кто отвечает и сколько раз, и везде стоит пометка «Открытая ссылка, без проверки».
launch-check = Проверить план
launch-gate-title = На прошлую волну отклика пока нет.
launch-gate = В волне { $number } люди ответили и с тех пор ничего не услышали. Спросить снова, ничего не сказав, — значит дать им понять, что это неважно.
launch-changed-title = Тем временем что-то изменилось.
launch-changed = Посмотрите ещё раз: теперь было бы закреплено вот это.
launch-smallest = { $people ->
    [one] В самой маленькой группе, в которую можно попасть, { $people } человек.
    [few] В самой маленькой группе, в которую можно попасть, { $people } человека.
    [many] В самой маленькой группе, в которую можно попасть, { $people } человек.
   *[other] В самой маленькой группе, в которую можно попасть, { $people } человека.
}

check-title = { $pulse }, волна { $number }: проверка
check-text = Вот что закрепит запуск. Пока ничего не отправлено.
check-when = Когда
check-from-to = { $opens } — { $closes }
check-respond-by = Срок отклика руководителей
check-invited = Приглашено людей
check-promise = Обещание
check-where = Кто где учитывается
check-merged = Маленькие подразделения учитываются уровнем выше, чтобы никого нельзя было узнать. Им об этом сообщают.
check-unit = Подразделение
check-people = Люди
check-counted = Как учитывается
check-own = { $people ->
    [one] отдельно: { $people } человек
    [few] отдельно: { $people } человека
    [many] отдельно: { $people } человек
   *[other] отдельно: { $people } человека
}
check-counted-in = в составе: { $unit }
check-too-like = в составе: { $unit }; незадолго до этого другая волна спрашивала почти тех же людей о том же
check-too-few = слишком мало людей, чтобы что-либо показать
check-nobody = никто не приглашён
check-asks = О чём спрашивают
check-counts = Когда проходят подсчёты
check-counts-text = Между этими моментами на табло ничего не меняется. Последний из них — завершение.
check-freeze = Закрепить и запустить
check-freeze-text = После этого никто не сможет изменить вопросы, группы, сроки или силу обещания: ни вы, ни мы, ни те, кто управляет сервером.
check-hash = Отпечаток обещания (SHA-256):
check-launch = Запустить волну
check-change = Изменить план

problem-opens = Выберите, когда волна начнётся: не в прошлом.
problem-closes = Выберите, когда волна завершится: после начала и не позже чем через 92 дня.
problem-counts = Между подсчётами проходит не меньше часа (не меньше минуты, если в каждой группе хотя бы 50 человек). Выберите меньше подсчётов или более долгую волну.
problem-counts-number = В волне от 1 до 1000 подсчётов.
problem-respond-within = У руководителей от 1 до 90 дней.
problem-number = Введите число людей, например 14.
problem-spares = Введите число кодов, например 0.
problem-too-few-people = Приглашено слишком мало людей, чтобы что-либо показать. Всего их должно быть не меньше, чем сказано в обещании.
problem-too-many-people = Столько людей сразу пригласить нельзя.
problem-no-units = Сначала добавьте подразделения: без них никого нельзя учесть.
problem-wave-overlaps = Прошлая волна этого опроса к тому времени ещё не завершится. Пусть эта начнётся после её завершения.
problem-too-like-an-earlier-wave = В предыдущие 28 дней другая волна спрашивала почти тех же людей о том же. По разнице можно было бы узнать ответы тех немногих, кто пришёл или ушёл. Запустите волну позже или держитесь ритма опроса.
problem-entry = Выберите, как люди попадают к вопросам.

# Waves that launch by themselves.
pulse-repeats = Запускать следующую волну автоматически
pulse-repeats-hint = В этом ритме, как прошлую, не позже чем за день. Heard сам спросит снова только после того, как кто-то ответит на прошлую волну.
pulse-waits-close = Следующая волна начнётся, когда закончится эта и кто-то на неё ответит.
pulse-waits-response = Следующая волна ждёт ответа на прошлую.
pulse-waits-somebody = Следующая волна не смогла начаться сама: посмотрите план.
audit-schedule = Расписание
