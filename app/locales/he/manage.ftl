# What owners run, and observers read.

manage-menu = חלקי הניהול
manage-overview = מבט כללי
manage-pulses = סקרים
manage-units = יחידות
manage-people = אנשים
manage-colleagues = שותפים לניהול
manage-organisation = הארגון
manage-audit-log = יומן השינויים
cancel = ביטול

# What is going on, and what to do first.
overview-waves = סבבים
overview-nothing-open = אין סבב פתוח או מתוכנן.
overview-launch = השקת הסבב הבא
first-text = ארבעה צעדים עד התשובות הראשונות.
first-done = בוצע
first-units-title = יחידות
first-units = אזורים, אתרים, צוותים: איפה אנשים עובדים. מקובץ או ידנית.
first-pulse-title = סקר
first-pulse = מה שואלים, וכל כמה זמן. אפשר לקחת סקר מוכן.
first-launch-title = השקה
first-launch = רואים מי נספר איפה, לפני שמשהו ננעל.
first-slips-title = פתקים
first-slips = מדפיסים, מערבבים, מחלקים.

phase-scheduled = נפתח ב{ $when }
phase-open = פתוח עד { $when }
phase-interrupted = הופסק
phase-closed = הסתיים ב{ $when }
wave-name = { $pulse }, סבב { $number }
wave-counted = נספרו { $counted } מתוך { $invited }

# Pulses.
pulses-text = סקר הוא שאלון קצר ששואלים שוב ושוב. כל פעם היא סבב.
pulses-none = עוד אין סקרים.
pulse-questions = { $count ->
    [one] שאלה אחת
    [two] שתי שאלות
   *[other] { $count } שאלות
}
pulse-waves = { $count ->
    [0] עוד אין סבבים
    [one] סבב אחד
    [two] שני סבבים
   *[other] { $count } סבבים
}
pulse-new = סקר חדש
pulse-new-text = אפשר להתחיל מסקר מוכן. את השאלות שלו אפשר לשנות לפני כל סבב.
pulse-new-button = יצירת הסקר
pulse-ready = סקרים מוכנים
pulse-slug = שם קצר לכתובת
pulse-slug-hint = אותיות קטנות באנגלית, ספרות ומקפים: הוא מופיע על הפתקים. אם השדה ריק, השם יהיה של הסקר המוכן.
pulse-cadence = כל כמה זמן
cadence-none = בכל פעם שמשיקים סבב
cadence-weekly = כל שבוע
cadence-fortnightly = כל שבועיים
cadence-monthly = כל ארבעה שבועות
cadence-quarterly = כל שנים־עשר שבועות
pulse-asks = מה ישאל הסבב הבא
pulse-asks-text = בסבבים שכבר הושקו השאלות לא משתנות.
pulse-launch = השקת סבב
pulse-waves-title = סבבים
pulse-waves-none = עוד לא הושק אף סבב.
problem-slug = בשם הקצר יש בין תו אחד ל־40: אותיות קטנות באנגלית, ספרות ומקפים, ובהתחלה אות או ספרה.
problem-slug-taken = כבר יש סקר עם הכתובת הזאת.
problem-ready = יש לבחור אחד מהסקרים המוכנים.

# Colleagues.
colleagues-title = למי יש חשבון
colleagues-text = מי שבתפקיד הניהול מפעילים את הסקר, מי שמובילים יחידות מגיבים בשמן, ומי שצופים קוראים את ההגדרות ואת יומן השינויים. כל השאר רק עונים, ולא צריכים חשבון.
colleagues-back = אל השותפים לניהול
colleague-waiting = בהמתנה להצטרפות
colleague-name = שם
colleague-add = הוספה של מישהו מהצוות
colleague-add-button = יצירת קישור להצטרפות
colleague-role = מה החשבון מאפשר?
colleague-units = יחידות שהתגובה היא בשמן
colleague-units-hint = רק לתפקיד ההובלה. כל מה שמתחת ליחידה שייך אליה.
colleague-units-none = עוד אין יחידות. יש להוסיף אותן לפני שמוסיפים מי שיובילו אותן.
colleague-change-role = תפקיד
colleague-role-done = התפקיד שונה.
colleague-link-again-title = קישור להצטרפות
colleague-link-again-text = למקרה שהקישור הראשון אבד. הקישור הראשון יתבטל.
colleague-link-again-button = יצירת קישור חדש
colleague-reset-title = סיסמה
colleague-reset-text = למקרה שהסיסמה נשכחה: יוצרים קישור שבעזרתו קובעים סיסמה חדשה. כשהיא נקבעת, כל המכשירים של החשבון מנותקים.
colleague-reset-button = יצירת קישור לסיסמה חדשה
colleague-remove = הסרה
colleague-remove-text = החשבון וכל המכשירים שלו. מה שנעשה בו נשאר ביומן השינויים.
colleague-remove-button = הסרת החשבון
colleague-remove-title = להסיר את { $name }?
colleague-remove-sure = החשבון של { $name } ינותק מיד, ואי אפשר יהיה להיכנס אליו שוב. בהמשך אפשר להוסיף שוב את אותה כתובת.
colleague-removed = החשבון הוסר.
colleague-last-owner = לא יישאר מי שינהל את הסקר. קודם צריך לתת את תפקיד הניהול לעוד מישהו, ולחכות להצטרפות.
colleague-link-title = הקישור מוכן
colleague-link-text = הקישור הזה מיועד אל { $name }. הוא תקף 7 ימים ועובד פעם אחת.
colleague-link-once = הוא לא יוצג שוב.
colleague-link-care = מי שהקישור בידיו יכול להשתלט על החשבון הזה. כדאי למסור אותו ביד, או לשלוח אותו למקום שרק מי שהחשבון שלו קורא.

organisation-done = ההגדרות שונו.

# The audit log.
audit-text = מה שינו מי שמנהלים את הסקר, מי שמובילים יחידות ומי שמפעיל את השרת הזה. מי שרק עונים לא מופיעים בו אף פעם, ואף אחד לא יכול לשנות אותו מכאן.
audit-none = עוד לא השתנה כלום.
audit-when = מתי
audit-who = מי
audit-what = מה
audit-operator = מי שמפעיל את השרת, משורת הפקודה
audit-older = רשומות ישנות יותר
audit-newest = הרשומות החדשות ביותר
action-organisation-create = הקמת הארגון
action-organisation-change = שינוי ההגדרות
action-units-import = ייבוא יחידות
action-pulse-create = יצירת סקר
action-pulse-cadence = שינוי התדירות של סקר
action-wave-launch = השקת סבב
action-wave-close-early = הודעה על סיום לפני הזמן
action-invitations-make = יצירת הקודים של סבב
action-token-create = יצירת מפתח גישה
action-token-revoke = ביטול מפתח גישה
action-account-invite = הוספת חשבון
action-account-link = יצירת קישור לחשבון
action-account-join = הצטרפות
action-account-rename = שינוי השם האישי
action-account-password = שינוי הסיסמה האישית
action-account-role = שינוי תפקיד
action-account-remove = הסרת חשבון
action-passkey-add = הוספת מפתח גישה
action-passkey-remove = הסרת מפתח גישה
problem-spares-open = לקישור פתוח אין קודים עודפים. יש להקליד 0 ולספור את כולם בין אנשי היחידות.

# Launching a wave.
launch-title = { $pulse }: השקת סבב
launch-text = כאן מתכננים את הסבב. בצעד הבא רואים מי נספר איפה ומה מובטח. רק אחר כך משהו ננעל.
launch-when = מתי
launch-opens = פתיחה
launch-closes = סיום
launch-counts = מספר הספירות
launch-counts-hint = כמה פעמים סופרים את התשובות עד הסיום, במרווחים שווים. הלוח משתנה בכל ספירה.
launch-respond-within = ימים לתגובה
launch-respond-within-hint = לכל המאוחר אחרי מספר ימים כזה מהסיום, מי שמובילים יחידות אומרים מה יעשו. המועד נאמר לכל מי שעונים.
launch-who = מי
launch-who-text = כמה אנשים עובדים בכל יחידה. מי שמובילים יחידה נספרים ביחידה שמעל. מזמינים יחידות שלמות, אף פעם לא אנשים שנבחרו.
launch-people = אנשים בכל יחידה
launch-spares = קודים רזרביים
launch-spares-hint = למי שמצטרפים בהמשך. הם נספרים בארגון כולו.
launch-how = איך
launch-preset = חוזק ההבטחה
launch-preset-hint = לא מוצגות תוצאות של פחות מ־{ $k } אנשים. כשכל התשובות חוץ מ־{ $m } או פחות הן מסוג אחד, מוצג טווח.
launch-entry = איך מגיעים לשאלות
launch-entry-codes = עם קוד לכל אדם
launch-entry-codes-hint = קוד אחד, שאלון אחד: על פתקי נייר או באימייל.
launch-entry-open = בקישור פתוח
launch-entry-open-hint = מכרזה. אף אחד לא בודק מי עונה וכמה פעמים, והכול מסומן ”קישור פתוח, לא מאומת”.
launch-check = בדיקת התוכנית
launch-gate-title = עוד אין תגובה לסבב האחרון.
launch-gate = בסבב { $number } אנשים ענו, ומאז לא שמעו דבר. לשאול שוב בלי לומר מילה זה לומר להם שזה לא חשוב.
launch-changed-title = בינתיים משהו השתנה.
launch-changed = כדאי להסתכל שוב: זה מה שיינעל עכשיו.
launch-smallest = בקבוצה הקטנה ביותר שאפשר להיכלל בה יש { $people } אנשים.

check-title = { $pulse }, סבב { $number }: בדיקה
check-text = זה מה שההשקה נועלת. עוד לא נשלח כלום.
check-when = מתי
check-from-to = מ{ $opens } עד { $closes }
check-respond-by = מועד אחרון לתגובה
check-invited = אנשים שהוזמנו
check-promise = ההבטחה
check-where = מי נספר איפה
check-merged = יחידות קטנות נספרות ביחידה שמעל, כדי שאף אחד לא יבלוט. זה נאמר להן.
check-unit = יחידה
check-people = אנשים
check-counted = איפה נספרים
check-own = בנפרד: { $people } אנשים
check-counted-in = נספרים ביחידה { $unit }
check-too-like = נספרים ביחידה { $unit }: זמן קצר לפני כן סבב אחר שאל כמעט את אותם אנשים את אותן שאלות
check-too-few = מעט מדי אנשים כדי להציג משהו
check-nobody = אף אחד לא הוזמן
check-asks = מה שואלים
check-counts = מתי סופרים
check-counts-text = בין המועדים האלה שום דבר לא זז בלוח. המועד האחרון הוא הסיום.
check-freeze = נעילה והשקה
check-freeze-text = מאותו רגע אף אחד לא יכול לשנות את השאלות, הקבוצות, המועדים או חוזק ההבטחה: לא אתם, לא אנחנו, ולא מי שמפעיל את השרת.
check-hash = טביעת האצבע של ההבטחה (SHA-256):
check-launch = השקת הסבב
check-change = שינוי התוכנית

problem-opens = יש לבחור מתי הסבב ייפתח, לא בעבר.
problem-closes = יש לבחור מתי הסבב יסתיים: אחרי הפתיחה, ולכל היותר 92 ימים אחריה.
problem-counts = בין ספירה לספירה עוברת לפחות שעה (דקה, אם בכל קבוצה יש לפחות 50 אנשים). יש לבחור פחות ספירות, או סבב ארוך יותר.
problem-counts-number = בסבב יש בין ספירה אחת ל־1000 ספירות.
problem-respond-within = למי שמובילים יחידות יש בין יום אחד ל־90 ימים.
problem-number = יש להקליד מספר של אנשים, למשל 14.
problem-spares = יש להקליד מספר של קודים, למשל 0.
problem-too-few-people = הוזמנו מעט מדי אנשים כדי להציג משהו. ביחד צריך להיות לפחות המספר שבהבטחה.
problem-too-many-people = אי אפשר להזמין כל כך הרבה אנשים בבת אחת.
problem-no-units = קודם יש להוסיף את היחידות: בלעדיהן אי אפשר לספור אף אחד.
problem-wave-overlaps = הסבב האחרון של הסקר הזה עוד לא יסתיים עד אז. יש לבחור לסבב הזה פתיחה אחרי הסיום של הקודם.
problem-too-like-an-earlier-wave = ב־28 הימים שלפני כן סבב אחר שאל כמעט את אותם אנשים את אותן שאלות. מההבדל היה אפשר לגלות מה ענו המעטים שהגיעו או עזבו. אפשר להשיק מאוחר יותר, או לשמור על הקצב של הסקר.
problem-entry = יש לבחור איך מגיעים לשאלות.

# Waves that launch by themselves.
pulse-repeats = להפעיל את הסבב הבא מעצמו
pulse-repeats-hint = בקצב הזה, כמו הסבב האחרון, לפחות יום מראש. Heard שואל שוב מעצמו רק אחרי שמישהו הגיב לסבב האחרון.
pulse-waits-close = הסבב הבא יופעל כשהסבב הזה ייגמר ומישהו יגיב לו.
pulse-waits-response = הסבב הבא ממתין לתגובה לסבב האחרון.
pulse-waits-somebody = הסבב הבא לא יכול היה להתחיל מעצמו: כדאי להסתכל בתוכנית.
audit-schedule = לוח הזמנים
