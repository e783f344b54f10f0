# Shared by all pages.

product = Heard
skip-to-content = דילוג לתוכן
language-switch = שפה: { $language }
how-this-works = איך זה עובד
board = הלוח
see-board = אל הלוח
demo-ribbon = ארגון לדוגמה – האנשים האלה אינם קיימים
demo-remove = הסרת הדוגמה

# Who has signed in.
places = האזורים שלך
place-manage = ניהול
place-lead = תגובות
place-account = חשבון
sign-out = יציאה
sign-in = כניסה
form-problems = { $count ->
    [one] צריך לבדוק שוב דבר אחד
    [two] צריך לבדוק שוב שני דברים
   *[other] צריך לבדוק שוב { $count } דברים
}

# A right-to-left mark comes first: what is isolated does not set a direction.
date = ‏יום { $weekday }, { $day } ב{ $month }
date-year = ‏{ $date } { $year }
date-time = ‏{ $date }, { $time }

weekday-1 = שני
weekday-2 = שלישי
weekday-3 = רביעי
weekday-4 = חמישי
weekday-5 = שישי
weekday-6 = שבת
weekday-7 = ראשון

# Months as they stand inside of a date.
month-1 = ינואר
month-2 = פברואר
month-3 = מרץ
month-4 = אפריל
month-5 = מאי
month-6 = יוני
month-7 = יולי
month-8 = אוגוסט
month-9 = ספטמבר
month-10 = אוקטובר
month-11 = נובמבר
month-12 = דצמבר
