# What leaders publish about what people said: on the board, in the history, and before it is published.

status-heard = שמענו
status-not-known-yet = אנחנו עוד לא יודעים
status-planned = מתוכנן
status-in-progress = בעבודה
status-done = בוצע
status-wont-do = לא נעשה את זה

responses-title = מה ההנהלה אומרת
responses-history = מה נאמר, ומה יצא מזה
responses-of-wave = על סבב { $number }
responses-heard = מה שמענו
responses-plan = מה אנחנו עושים
responses-why = למה
responses-why-not = למה לא
# $owner is a name.
responses-owner = באחריות { $owner }
responses-next = העדכון הבא עד { $date }
responses-late = { $days ->
    [one] עדכון היה צריך להגיע עד { $date }: איחור של יום אחד
    [two] עדכון היה צריך להגיע עד { $date }: איחור של יומיים
   *[other] עדכון היה צריך להגיע עד { $date }: איחור של { $days } ימים
}
# An update: when, and the status as it stands by itself.
responses-update = { $date } · { $status }
responses-published = { $date } · { $status } · פורסם
responses-earlier = { $count ->
    [one] רישום קודם אחד
    [two] שני רישומים קודמים
   *[other] { $count } רישומים קודמים
}
responses-re-ask = מבקשים לשאול שוב בסבב הבא
# Before and after. $answer is such as "4–5", "Yes" or "eNPS"; $between is such as "probably between 52 % and 71 %".
responses-outcome-moved = { $answer }: { $before } בסבב { $since }, { $now } בסבב { $number } ({ $between }). ההבדל גדול ממה שאפשר לייחס למקריות.
responses-outcome-unclear = { $answer }: { $before } בסבב { $since }, { $now } בסבב { $number } ({ $between }). ההבדל יכול להיות מקרי.

# The response clock.
responses-clock-today = לאחרונה שמעו מההנהלה: היום
responses-clock = { $days ->
    [one] לאחרונה שמעו מההנהלה: אתמול
    [two] לאחרונה שמעו מההנהלה: לפני יומיים
   *[other] לאחרונה שמעו מההנהלה: לפני { $days } ימים
}
responses-clock-late = { $count ->
    [one] עדכון אחד מאחר
    [two] שני עדכונים מאחרים
   *[other] { $count } עדכונים מאחרים
}
responses-clock-due = עד { $date } ההנהלה תאמר מה היא תעשה בעקבות סבב { $number }
responses-clock-missed = עד { $date } ההנהלה הייתה אמורה לומר מה היא תעשה בעקבות סבב { $number }. היא לא אמרה.

# One question's figures in words. $question is the whole question as asked, with its own mark at the end.
told-question = { $question }
told-score = { $question } { $unit }: המדד הוא { $score }.

# Every wave, and what came of it.
history-title = מה נאמר, ומה יצא מזה
history-title-unit = { $unit }: מה נאמר, ומה יצא מזה
history-text = כל סבב, מה ההנהלה ענתה, ומה יצא מזה. שום דבר לא נמחק מכאן.
history-empty = עוד לא נשאלו שאלות. אחרי הסבב הראשון יישאר כאן לתמיד מה שאנשים אמרו, מה שההנהלה ענתה ומה שיצא מזה.
history-all = הארגון כולו
history-wave = { $pulse }, סבב { $number }
history-open = פתוח עד { $date }
history-closed = הסתיים ב{ $date }
history-none = ההנהלה לא אמרה דבר על הסבב הזה.
history-none-yet = ההנהלה עוד לא אמרה דבר על הסבב הזה. הובטח עד { $date }.
history-earlier = סבבים קודמים
history-later = סבבים מאוחרים יותר
