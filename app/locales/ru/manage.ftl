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
