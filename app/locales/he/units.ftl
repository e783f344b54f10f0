# The tree of units, and importing lists. Units are regions, sites, teams.

units-text = איפה אנשים עובדים: אזורים, אתרים, צוותים. התוצאות מוצגות לפי היחידות האלה.
units-frozen = סבבים שכבר הושקו שומרים על היחידות שאיתן הושקו; שינוי תקף מההשקה הבאה.
units-total = { $count ->
    [one] יחידה אחת
    [two] שתי יחידות
   *[other] { $count } יחידות
}
units-import = ייבוא קובץ
units-export = הורדת היחידות
units-path = היחידות שמעל
units-hidden = { $count ->
    [one] הצגת היחידה שמתחת
    [two] הצגת שתי היחידות שמתחת
   *[other] הצגת { $count } היחידות שמתחת
}
units-left-out = { $count ->
    [one] לצידן יש עוד יחידה אחת. משנים אותה בקובץ.
    [two] לצידן יש עוד שתי יחידות. משנים אותן בקובץ.
   *[other] לצידן יש עוד { $count } יחידות. משנים אותן בקובץ.
}
units-nowhere-text = היחידה שלהם כבר לא קיימת. לא נשלח אליהם מייל עד שתהיה להם יחידה אחרת.
units-nowhere-link = להצגה
# What has just been done.
units-done-created = היחידה נוצרה.
units-done-renamed = ליחידה יש שם חדש.
units-done-moved = היחידה הועברה.
units-done-merged = היחידות אוחדו.
units-done-removed = היחידה הוסרה.
units-done-imported = היחידות הן עכשיו אלה שבקובץ.

# Before there is any unit.
units-by-file = מקובץ
units-by-file-text = טבלה עם שורה לכל יחידה. כל גיליון אלקטרוני יכול לשמור אותה כ־CSV, ורואים מה ישתנה לפני שזה משתנה.
units-by-hand = ידנית
units-by-hand-text = מתחילים מהארגון כולו ומוסיפים יחידות מתחתיו.
units-first-name = השם של הארגון כולו
units-first-hint = היחידה שמעל כל האחרות. התוצאות של כולם יחד מוצגות בשם הזה.
units-first-button = התחלה

# One unit. $name is its name.
unit-people = { $count ->
    [0] אין אנשים
    [one] אדם אחד
    [two] שני אנשים
   *[other] { $count } אנשים
}
unit-change = שינוי
unit-show-people = הצגת האנשים
unit-rename = שם
unit-rename-button = שינוי השם
unit-add = יחידה חדשה מתחתיה
unit-add-button = הוספה
unit-up = למעלה
unit-down = למטה
unit-move = העברה …
unit-merge = איחוד …
unit-remove = הסרה …

# Moving it.
unit-move-title = העברה: { $name }
unit-move-along = { $count ->
    [one] היחידה שמתחתיה עוברת איתה.
    [two] שתי היחידות שמתחתיה עוברות איתה.
   *[other] { $count } היחידות שמתחתיה עוברות איתה.
}
unit-move-keeps = התוצאות שלה ממשיכות כמו קודם: רק המקום משתנה.
unit-move-below = מתחת ל־
unit-move-button = העברה

# Merging it into another. $into is the other’s name.
unit-merge-title = איחוד עם יחידה אחרת: { $name }
unit-merge-text = האנשים והיחידות שמתחתיה עוברים ליחידה האחרת, והיחידה הזאת מסתיימת.
unit-merge-into = היחידה שנשארת
unit-merge-next = מה יקרה אז
unit-merge-sure = לאחד את { $name } לתוך { $into }?
unit-merge-people = { $count ->
    [one] אדם אחד מ־{ $name } ישתייך ל־{ $into }.
    [two] שני אנשים מ־{ $name } ישתייכו ל־{ $into }.
   *[other] { $count } אנשים מ־{ $name } ישתייכו ל־{ $into }.
}
unit-merge-units = { $count ->
    [one] היחידה שישירות מתחת ל־{ $name } תהיה מתחת ל־{ $into }.
    [two] שתי היחידות שישירות מתחת ל־{ $name } יהיו מתחת ל־{ $into }.
   *[other] { $count } היחידות שישירות מתחת ל־{ $name } יהיו מתחת ל־{ $into }.
}
unit-merge-trends = { $name } מסתיימת: רצף התוצאות שלה נפסק, ו־{ $into } ממשיכה ברצף שלה. תוצאות קודמות נשארות בלוח.
unit-merge-button = איחוד
unit-ends-accounts = החשבונות של המובילים לא משתנים. כדאי לבדוק אותם אחר כך.

# Removing it.
unit-remove-sure = להסיר את { $name }?
unit-remove-below = { $count ->
    [one] יש מתחתיה עוד יחידה
    [two] יש מתחתיה עוד שתי יחידות
   *[other] יש מתחתיה עוד { $count } יחידות
}
unit-remove-below-text = אפשר להסיר רק יחידה שאין אחרות מתחתיה. קודם מעבירים, מאחדים או מסירים אותן, או מאחדים את כולה עם יחידה אחרת.
unit-remove-people = { $count ->
    [one] אדם אחד נשאר ברשימה בלי יחידה. לא נשלח אליו מייל עד שתהיה לו יחידה.
    [two] שני אנשים נשארים ברשימה בלי יחידה. לא נשלח אליהם מייל עד שתהיה להם יחידה.
   *[other] { $count } אנשים נשארים ברשימה בלי יחידה. לא נשלח אליהם מייל עד שתהיה להם יחידה.
}
unit-remove-trends = רצף התוצאות של { $name } נפסק. תוצאות קודמות נשארות בלוח.
unit-remove-button = הסרה
units-undo = אי אפשר לבטל את זה בלחיצה. כדאי להוריד קודם את הרשימות: ייבוא שלהן מחזיר את היחידות והאנשים כמו שהם עכשיו.

# Importing a list: what is the same for units and people.
import-template = הורדת תבנית
import-export = הורדת הרשימה הנוכחית
import-file = קובץ
import-file-hint = קובץ CSV שנשמר ב־UTF-8. פסיקים, נקודות־פסיק או טאבים מפרידים בין התאים.
import-paste = או להדביק כאן את הטבלה
import-paste-hint = גם תאים שהועתקו מגיליון אלקטרוני, יחד עם שורת שמות העמודות.
import-look = הצגת השינויים
import-check = עוד לא השתנה דבר.
import-nothing = שום דבר לא ישתנה
import-nothing-text = הרשימה כבר כמו בקובץ.
import-good-lines = מה ישנו השורות האחרות
import-undo = אי אפשר לבטל את זה בלחיצה:
import-text = הטבלה
import-text-hint = אפשר לתקן אותה כאן, או בקובץ.
import-look-again = הצגה מחדש
import-other-file = קובץ אחר
import-stale = בינתיים משהו השתנה
import-stale-text = מישהו אחר שינה את הרשימה מאז שהוצגה. כדאי להסתכל שוב על השינויים.
import-errors = { $count ->
    [one] דבר אחד צריך עוד מבט
    [two] שני דברים צריכים עוד מבט
   *[other] { $count } דברים צריכים עוד מבט
}
import-errors-text = לא יובא דבר.
import-mend = תיקון הטבלה למטה.
import-line = שורה { $line }
import-more = { $count ->
    [one] ועוד אחד
    [two] ועוד שניים
   *[other] ועוד { $count }
}
import-problem-row = בשורה הזאת יש יותר תאים או פחות תאים מבשורה הראשונה. תאים שיש בהם פסיק או נקודה־פסיק כותבים במירכאות.
import-problem-utf8 = הקובץ לא נשמר ב־UTF-8, ולכן האותיות ישתבשו. ב־Excel שומרים כ־“CSV UTF-8”; ב־LibreOffice בוחרים בקידוד UTF-8.
import-problem-empty = צריך לבחור קובץ או להדביק את הטבלה.
import-problem-csv = זו לא טבלה. צריך לשמור אותה כ־CSV.

# Importing units.
units-import-title = ייבוא יחידות
units-import-text = שורה לכל יחידה, עם היחידה שמעליה. אחרי הייבוא היחידות הן בדיוק אלה שבקובץ: מה שאין בו מסתיים. אפשר להשמיט מפתחות: יחידות קיימות שומרות על שלהן, וחדשות מקבלות אחד.
units-import-columns = בשורה הראשונה שמות העמודות: שם ומעל, וגם מפתח אם יש מפתחות.
units-import-confirm = ייבוא היחידות האלה
units-total-then = { $count ->
    [one] תהיה יחידה אחת.
    [two] יהיו שתי יחידות.
   *[other] יהיו { $count } יחידות.
}
units-added = { $count ->
    [one] יחידה חדשה אחת
    [two] שתי יחידות חדשות
   *[other] { $count } יחידות חדשות
}
units-renamed = { $count ->
    [one] יחידה אחת בשם אחר
    [two] שתי יחידות בשם אחר
   *[other] { $count } יחידות בשם אחר
}
units-moved = { $count ->
    [one] יחידה אחת עוברת
    [two] שתי יחידות עוברות
   *[other] { $count } יחידות עוברות
}
units-removed = { $count ->
    [one] יחידה אחת מסתיימת
    [two] שתי יחידות מסתיימות
   *[other] { $count } יחידות מסתיימות
}
units-removed-text = רצף התוצאות שלהן נפסק; תוצאות קודמות נשארות בלוח. האנשים שלהן נשארים ברשימה, בלי יחידה.
units-reordered = סדר אחר
units-reordered-text = יחידות מתחת לאותה יחידה עומדות בסדר אחר.
unit-added = { $name } ({ $key }), מתחת ל־{ $below }
unit-added-root = { $name } ({ $key }), הארגון כולו
unit-renamed = { $from } תיקרא { $to }
unit-moved = { $name }: מ־{ $from } אל { $to }
# In the place of a unit above, where there is none.
unit-nothing-above = ראש הארגון
unit-removed = { $name } ({ $key })
unit-removed-people = { $count ->
    [one] { $name } ({ $key }): אדם אחד
    [two] { $name } ({ $key }): שני אנשים
   *[other] { $name } ({ $key }): { $count } אנשים
}

# What is wrong, and what to do about it. $value is what was typed.
unit-problem-name = בשם יש בין תו אחד ל־80 תווים, הכול בשורה אחת.
unit-problem-key = ”{ $value }“ אינו מפתח. במפתח יש 1 עד 40 אותיות קטנות באנגלית, ספרות ומקפים, למשל site-north.
unit-problem-key-twice = המפתח { $value } כבר קיים. לכל יחידה יש מפתח משלה.
unit-problem-unknown = אין יחידה ”{ $value }“. כדאי להשוות את הכתיב, או להוסיף אותה.
unit-problem-several = כמה יחידות נקראות ”{ $value }“. צריך לכתוב את המפתח של הנכונה.
unit-problem-second-root = רק ליחידה אחת אין יחידה מעליה: הארגון כולו. צריך לומר מתחת לאיזו יחידה נמצאת זו.
unit-problem-no-root = כל יחידה נמצאת מתחת לאחרת. אצל הארגון כולו משאירים ריק את מה שמעליו.
unit-problem-below-itself = יחידה לא יכולה להיות מתחת לעצמה. צריך לבחור יחידה אחרת מעליה.
unit-problem-into-itself = אי אפשר לאחד יחידה לתוך עצמה או לתוך יחידה שמתחתיה. צריך לבחור אחרת.
unit-problem-too-deep = יהיו יותר מ־12 רמות.
unit-problem-none = אין ברשימה אף יחידה.
unit-problem-too-many = יש יותר מ־20,000 יחידות.

# The audit log.
action-unit-create = נוצרה יחידה
action-unit-rename = שונה שם של יחידה
action-unit-move = הועברה יחידה
action-unit-reorder = שונה סדר היחידות
action-unit-merge = אוחדה יחידה עם אחרת
action-unit-remove = הוסרה יחידה
