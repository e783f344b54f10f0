# Signing in, accounts and devices.

sign-in-title = Вход
sign-in-text = Для тех, кто проводит опрос, руководит подразделениями или наблюдает. Чтобы ответить на вопросы, учётная запись не нужна: возьмите талон или ссылку.
sign-in-wrong = Неверный адрес или пароль.
sign-in-try-later = { $minutes ->
    [one] Слишком много попыток. Попробуйте снова через { $minutes } минуту.
    [few] Слишком много попыток. Попробуйте снова через { $minutes } минуты.
    [many] Слишком много попыток. Попробуйте снова через { $minutes } минут.
   *[other] Слишком много попыток. Попробуйте снова через { $minutes } минуты.
}
sign-in-forgotten = Забыли пароль? Новую ссылку вам могут дать те, кто проводит опрос.

field-email = Адрес электронной почты
field-email-hint = С ним вы входите.
field-password = Пароль
field-current-password = Нынешний пароль
field-new-password = Новый пароль
field-new-password-hint = Не меньше 12 знаков. Несколько слов, не связанных между собой, легко запомнить и трудно угадать.
password-again = Введите пароль ещё раз: в странице он никогда не хранится.
field-name = Ваше имя
field-name-hint = Оно стоит рядом с тем, что вы публикуете и меняете.
save = Сохранить

join-title = Добро пожаловать
join-text = Вы получаете доступ к организации «{ $organisation }». Теперь ваш адрес для входа — { $email }.
join-button = Задать пароль и продолжить
reset-title = Новый пароль
reset-text = Для адреса { $email }, организация «{ $organisation }». На всех ваших устройствах произойдёт выход.
link-gone-title = Эта ссылка больше не действует.
link-gone-text = Каждая ссылка срабатывает один раз и действует 7 дней. Попросите новую у того, от кого её получили.

setup-title = Создать организацию
setup-text = Немного о вашей организации и о том, кто проводит опрос. Всё можно изменить позже; обещание можно только усилить.
setup-key = Ключ установки
setup-key-hint = Сервер вывел его при запуске, в виде XXXX-XXXX-XXXXX.
setup-organisation = Ваша организация
setup-owner = Вы
setup-owner-text = У вас будет первая учётная запись организатора. Организаторы проводят опрос. Кто что ответил, они видеть не могут, и никто другой тоже.
setup-button = Создать организацию
setup-done-title = Это уже сделано.
setup-done-text = На этом сервере уже есть организация. Войдите или попросите ссылку у тех, кто проводит опрос.

organisation-name = Название
organisation-name-hint = Его читают все: на талонах, на странице с вопросами, на табло.
organisation-time-zone = Часовой пояс
organisation-time-zone-hint = Например, Europe/Berlin. В нём показывается всё время.
organisation-languages = Языки, на которых можно отвечать
organisation-first = Основной язык
organisation-first-hint = Для тех, кто не читает ни на одном из них.
organisation-preset = Сила обещания
organisation-preset-hint = Если людей меньше { $k }, не показывается ничего. Если все ответы, кроме { $m } или меньше, одного вида, показывается диапазон. Позже обещание можно усилить, но не ослабить.
organisation-board = Кому видно табло
organisation-board-passphrase = Всем, кто знает общий пароль
organisation-board-passphrase-hint = Один пароль на всех. Он показывает, что человек здесь свой, но не кто он.
organisation-board-public = Всем
organisation-board-public-hint = Результаты открыты всему миру.
organisation-passphrase = Пароль табло
organisation-passphrase-hint = Не меньше 8 знаков. Вы вывесите его там, где люди работают.
organisation-passphrase-kept = Оставьте поле пустым, чтобы сохранить нынешний. Если пароль сменить, всем придётся ввести новый.

account-title = Ваша учётная запись
account-name = Имя
account-name-done = Ваше имя изменено.
account-password = Пароль
account-password-button = Сменить пароль
account-password-done = Ваш пароль изменён. На всех других устройствах выполнен выход.
account-devices = Устройства
account-devices-text = Где выполнен вход. Если устройством не пользуются 30 дней, на нём происходит выход.
account-devices-done = Выход выполнен.
device-unknown = Неизвестное устройство
device-since = Вход: { $when }
device-seen = последнее использование: { $when }
device-own = Это устройство
device-end = Выйти
device-end-label = Выйти на устройстве: { $device }
device-end-others = Выйти на всех других устройствах

role-owner = Организатор: проводит опрос
role-leader = Руководитель: отвечает за подразделения
role-leader-of = Руководитель: { $units }
role-observer = Наблюдатель: видит настройки и журнал

# What is wrong, and what to do about it.
problem-setup-key = Это не ключ установки. Сверьте его с тем, что вывел сервер.
problem-name = В имени или названии от 1 до 80 знаков.
problem-email = Это не адрес электронной почты. Сверьте его: имя@место.
problem-email-taken = С этим адресом уже кто-то входит.
problem-password-short = Пароль слишком короткий. Нужно не меньше 12 знаков.
problem-password-long = Пароль слишком длинный. Достаточно 200 знаков.
problem-password-guessable = Этот пароль быстро угадают. Возьмите слова, не связанные между собой.
problem-current = Это не ваш нынешний пароль.
problem-units-missing = Выберите хотя бы одно подразделение, за которое отвечает руководитель.
problem-unit-unknown = Одного из этих подразделений больше нет.
problem-time-zone = Такого часового пояса нет. Выберите из списка, например Europe/Berlin.
problem-languages = Выберите хотя бы один язык.
problem-preset-lowered = Обещание можно усилить, но не ослабить.
problem-passphrase-missing = Табло нужен пароль, если оно открыто не для всех.
problem-passphrase-length = В пароле табло от 8 до 200 знаков.
problem-role = Выберите, что разрешено этой учётной записи.
problem-other = Принять это не удалось. Проверьте ещё раз.
