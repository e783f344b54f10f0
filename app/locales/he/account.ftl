# Signing in, accounts and devices.

sign-in-title = כניסה
sign-in-text = למי שמנהלים את הסקר, מובילים יחידות או צופים. כדי לענות לא צריך חשבון: מספיק הפתק או הקישור.
sign-in-wrong = הכתובת או הסיסמה לא נכונה.
sign-in-try-later = { $minutes ->
    [one] יותר מדי ניסיונות. אפשר לנסות שוב בעוד דקה.
    [two] יותר מדי ניסיונות. אפשר לנסות שוב בעוד שתי דקות.
   *[other] יותר מדי ניסיונות. אפשר לנסות שוב בעוד { $minutes } דקות.
}
sign-in-forgotten = שכחת את הסיסמה? מי שמנהל את הסקר יכול לתת לך קישור חדש.

field-email = כתובת אימייל
field-email-hint = איתה נכנסים.
field-password = סיסמה
field-current-password = הסיסמה הנוכחית
field-new-password = סיסמה חדשה
field-new-password-hint = לפחות 12 תווים. כמה מילים שלא קשורות זו לזו קל לזכור וקשה לנחש.
password-again = יש להקליד את הסיסמה שוב: היא אף פעם לא נשמרת בעמוד.
field-name = השם שלך
field-name-hint = הוא מופיע ליד מה שפרסמת ושינית.
save = שמירה

join-title = טוב שהגעת
join-text = זו ההצטרפות שלך אל { $organisation }. מעכשיו נכנסים עם הכתובת { $email }.
join-button = קביעת סיסמה והמשך
reset-title = קביעת סיסמה חדשה
reset-text = לכתובת { $email } בארגון { $organisation }. כל המכשירים שלך ינותקו, ומפתחות הגישה שלך יוסרו.
link-gone-title = הקישור הזה כבר לא תקף.
link-gone-text = כל קישור עובד פעם אחת, במשך 7 ימים. אפשר לבקש קישור חדש ממי שנתן לך אותו.

setup-title = הקמת הארגון שלכם
setup-text = כמה פרטים על הארגון שלכם ועל מי שמנהל את הסקר. הכול אפשר לשנות בהמשך; את ההבטחה אפשר רק לחזק.
setup-key = מפתח ההתקנה
setup-key-hint = השרת הציג אותו כשהופעל, בצורה XXXX-XXXX-XXXXX.
setup-organisation = הארגון שלכם
setup-owner = הפרטים שלך
setup-owner-text = החשבון שלך יהיה הראשון בתפקיד הניהול. מי שבתפקיד הזה מנהלים את הסקר. הם לא יכולים לראות מה מישהו ענה, וגם אף אחד אחר לא יכול.
setup-button = הקמת הארגון
setup-done-title = זה כבר נעשה.
setup-done-text = בשרת הזה כבר יש ארגון. אפשר להיכנס, או לבקש קישור ממי שמנהל את הסקר.

organisation-name = שם
organisation-name-hint = כולם קוראים אותו: על הפתקים, בעמוד המענה ובלוח.
organisation-time-zone = אזור זמן
organisation-time-zone-hint = למשל Europe/Berlin. כל השעות מוצגות לפיו.
organisation-languages = שפות שאפשר לענות בהן
organisation-first = שפה מועדפת
organisation-first-hint = למי שלא קוראים אף אחת מהן.
organisation-preset = חוזק ההבטחה
organisation-preset-hint = לא מוצגות תוצאות של פחות מ־{ $k } אנשים. כשכל התשובות חוץ מ־{ $m } או פחות הן מסוג אחד, מוצג טווח. אפשר לחזק את ההבטחה בהמשך, ואף פעם לא להחליש אותה.
organisation-board = מי יכול לראות את הלוח
organisation-board-passphrase = כל מי שיודע סיסמה משותפת
organisation-board-passphrase-hint = סיסמה אחת לכולם. היא מראה מי שייך לכאן, לא מי נכנס.
organisation-board-public = כולם
organisation-board-public-hint = התוצאות פתוחות לכל העולם.
organisation-passphrase = הסיסמה של הלוח
organisation-passphrase-hint = לפחות 8 תווים. תולים אותה במקום שבו עובדים.
organisation-passphrase-kept = שדה ריק משאיר את הסיסמה הנוכחית. אם מחליפים אותה, כולם יצטרכו להקליד את החדשה.

account-title = החשבון שלך
account-name = שם
account-name-done = השם שלך שונה.
account-password = סיסמה
account-password-button = שינוי הסיסמה
account-password-done = הסיסמה שלך שונתה. כל שאר המכשירים נותקו.
account-devices = מכשירים
account-devices-text = המכשירים שמחוברים לחשבון שלך. מכשיר שלא משתמשים בו 30 יום מנותק.
account-devices-done = הניתוק בוצע.
device-unknown = מכשיר לא מוכר
device-since = כניסה: { $when }
device-seen = שימוש אחרון: { $when }
device-own = המכשיר הזה
device-end = ניתוק
device-end-label = ניתוק: { $device }
device-end-others = ניתוק כל שאר המכשירים

# Passkeys.
passkeys = מפתחות גישה
passkeys-text = עם מפתח גישה נכנסים בטביעת אצבע, בזיהוי פנים או בקוד של המכשיר, בלי כתובת ובלי סיסמה. טביעת האצבע, הפנים והקוד אף פעם לא יוצאים מהמכשיר.
passkeys-nowhere = מפתחות גישה צריכים כתובת שמתחילה ב-https. מי שמטפל בשרת הזה יכול להגדיר אותה.
passkeys-elsewhere = מפתחות גישה פועלים רק בכתובת { $address }.
passkeys-unsupported = כדי להוסיף מפתח צריך דפדפן שמכיר מפתחות גישה, עם JavaScript פעיל.
passkeys-full = לחשבון יש לכל היותר 10 מפתחות גישה. כדי להוסיף אחד צריך להסיר אחר.
passkeys-sign-in-again = כדי להוסיף מפתח צריך קודם לצאת ולהיכנס שוב.
passkey-name = שם למפתח הגישה החדש
passkey-name-hint = למשל שם המכשיר שבו הוא שמור.
passkey-current-hint = כדי שאף אחד אחר לא יוסיף מפתח במכשיר שנשאר פתוח.
passkey-add = הוספת מפתח גישה
passkey-added = מפתח הגישה נוסף.
passkey-added-text = מעכשיו אפשר להיכנס איתו. אם אחד המכשירים למטה כבר לא שלך, אפשר לנתק אותו.
passkey-since = נוסף: { $when }
passkey-remove = הסרה
passkey-remove-label = הסרה: { $name }
passkey-remove-title = להסיר את מפתח הגישה { $name }?
passkey-remove-sure = אף אחד לא יוכל להיכנס איתו יותר. ייתכן שהמכשיר ימשיך להציע אותו: כדאי למחוק אותו גם שם.
passkey-removed = מפתח הגישה הוסר.
passkey-removed-text = מכשירים שנכנסו איתו נשארים מחוברים. אפשר לנתק את אלה שכבר לא שלך.
passkey-last = לא יישאר במה להיכנס.
passkey-sign-in = כניסה עם מפתח גישה
passkey-unknown = אי אפשר להשתמש כאן במפתח הגישה הזה. ייתכן שהוא הוסר, או שעבר יותר מדי זמן. אפשר לנסות שוב או להיכנס עם הסיסמה.
passkey-cancelled = הפעולה בוטלה, או שהדפדפן הפסיק לחכות. אפשר לנסות שוב מתי שנוח.
passkey-taken = במכשיר הזה כבר יש מפתח גישה לחשבון שלך.
passkey-expired = עבר יותר מדי זמן. אפשר לנסות שוב.
passkey-not-added = לא הצלחנו להוסיף את מפתח הגישה הזה. אפשר לנסות שוב או לקחת מכשיר אחר.
passkey-failed = זה לא הצליח. יש לטעון את העמוד מחדש ואז לנסות שוב.

role-owner = ניהול: הפעלת הסקר
role-leader = הובלה: תגובה בשם יחידות
role-leader-of = הובלה של { $units }
role-observer = צפייה: קריאת ההגדרות ויומן השינויים

# What is wrong, and what to do about it.
problem-setup-key = זה לא מפתח ההתקנה. כדאי להשוות למה שהשרת הציג.
problem-name = בשם יש בין תו אחד ל־80 תווים.
problem-email = זו לא כתובת אימייל. כדאי להשוות לצורה name@place.
problem-email-taken = מישהו כבר נכנס עם הכתובת הזאת.
problem-password-short = הסיסמה קצרה מדי. צריך לפחות 12 תווים.
problem-password-long = הסיסמה ארוכה מדי. 200 תווים מספיקים.
problem-password-guessable = את הסיסמה הזאת קל לנחש. כדאי לבחור מילים שלא קשורות זו לזו.
problem-current = זו לא הסיסמה הנוכחית שלך.
problem-units-missing = יש לבחור לפחות יחידה אחת שהתגובה תהיה בשמה.
problem-unit-unknown = אחת היחידות האלה כבר לא קיימת.
problem-time-zone = אין אזור זמן כזה. יש לבחור אחד מהרשימה, למשל Europe/Berlin.
problem-languages = יש לבחור לפחות שפה אחת.
problem-preset-lowered = אפשר לחזק את ההבטחה, אף פעם לא להחליש אותה.
problem-passphrase-missing = ללוח דרושה סיסמה, אלא אם כולם יכולים לראות אותו.
problem-passphrase-length = בסיסמה של הלוח יש בין 8 ל־200 תווים.
problem-role = יש לבחור מה החשבון מאפשר.
problem-other = אי אפשר היה לקבל את זה. כדאי לבדוק שוב.
