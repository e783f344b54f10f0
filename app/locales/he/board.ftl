# The board: live results of a unit. Ranges stand in one left-to-right isolate (U+2066 … U+2069).

# Numbers. {"\u00A0"} is a space that does not break. Spaces, signs and dashes are yours to choose.
board-number = { $n }
board-percent = ⁦{ $n }%⁩
board-percent-range = ⁦{ $low }–{ $high }%⁩
board-range = ⁦{ $low }–{ $high }⁩
# The employee net promoter score; $n is without its sign.
board-score = { $sign ->
    [minus] ⁦−{ $n }⁩
    [plus] ⁦+{ $n }⁩
   *[none] { $n }
}
board-score-range = ⁦{ $low }{"\u00A0"}…{"\u00A0"}{ $high }⁩
# Stands inside of sentences, such as "8 in 10 say yes".
board-in-ten = { $n }{"\u00A0"}מתוך{"\u00A0"}10

# Answers by their short names.
board-yes = כן
board-no = לא
board-answers-0-6 = ⁦0–6⁩
board-answers-7-8 = ⁦7–8⁩
board-answers-9-10 = ⁦9–10⁩
board-answers-1-2 = ⁦1–2⁩
board-answers-3 = 3
board-answers-4-5 = ⁦4–5⁩

board-title = { $unit } – { $pulse }
board-units = יחידות

# The headline. $question is the whole question as asked, with its own mark at the end; $now, $before and $share are
# shares such as "8 in 10", "62 %" or "80–100 %".
board-moved-score = { $question } { $unit }: המדד הוא { $now }; בסבב{"\u00A0"}{ $since } הוא היה { $before }.
board-moved-one-to-five = { $question } { $unit }: ענו 4{"\u00A0"}או{"\u00A0"}5: { $now }; בסבב{"\u00A0"}{ $since }: { $before }.
board-moved-yes = { $question } { $unit }: אמרו כן: { $now }; בסבב{"\u00A0"}{ $since }: { $before }.
board-majority-9-10 = { $question } { $unit }: { $share } עונים 9{"\u00A0"}או{"\u00A0"}10.
board-majority-0-6 = { $question } { $unit }: { $share } עונים בין{"\u00A0"}0 ל־6.
board-majority-4-5 = { $question } { $unit }: { $share } עונים 4{"\u00A0"}או{"\u00A0"}5.
board-majority-1-2 = { $question } { $unit }: { $share } עונים 1{"\u00A0"}או{"\u00A0"}2.
board-majority-yes = { $question } { $unit }: { $share } אומרים כן.
board-majority-no = { $question } { $unit }: { $share } אומרים לא.
board-majority-option = { $question } { $unit }: { $share } בוחרים ”{ $option }”.
board-divided = { $unit }: הדעות חלוקות, ולאף תשובה אין רוב ברור.
board-nothing = { $unit }: הייתה ספירה, אבל לכל שאלה יש מעט מדי תשובות כדי להציג אותן.

# Under the headline. $opens and $closes are a date and time.
board-line-scheduled = { $unit } · { $pulse }, סבב { $number } · נפתח ב{ $opens }
board-line-open = { $unit } · { $pulse }, סבב { $number } · פתוח עד { $closes }
board-line-interrupted = { $unit } · { $pulse }, סבב { $number } · הופסק
board-line-closed = { $unit } · { $pulse }, סבב { $number } · הסתיים ב{ $closes }
board-unmoved = כל מה שהשתנה מאז סבב { $since } יכול להיות מקרי.
board-answer-now = לענות עכשיו

# Figures beside the headline.
board-enps = eNPS
board-enps-question = eNPS: { $question }
board-enps-explained = eNPS: האחוז של ⁦9–10⁩ פחות האחוז של ⁦0–6⁩.
board-enps-moved = בסבב { $since } המדד היה { $before }. ההבדל גדול ממה שאפשר לייחס למקריות.
board-enps-unmoved = בסבב { $since } המדד היה { $before }. ההבדל יכול להיות מקרי.
# A 95 % interval, as people say it; $low and $high are such as "52 %" or "−4".
board-interval = כנראה בין { $low } ל־{ $high }
board-taken-part = השתתפו
board-taken-part-so-far = השתתפו עד כה
board-of-invited = { $invited ->
    [one] { $sheets } מתוך אדם אחד
    [two] { $sheets } מתוך שני אנשים
   *[other] { $sheets } מתוך { $invited } אנשים
}
board-open-sheets = { $sheets ->
    [one] שאלון, קישור פתוח
    [two] שאלונים, קישור פתוח
   *[other] שאלונים, קישור פתוח
}
board-open-link = קישור פתוח, לא מאומת: כל מי שיש לו את הקישור יכול לענות.
board-scan = עונים כאן: { $address }

# Results of each question.
board-results = מה אנשים אמרו
board-legend-low = נמוכות: ⁦0–6⁩, ⁦1–2⁩, לא
board-legend-middle = אמצעיות: ⁦7–8⁩, 3
board-legend-high = גבוהות: ⁦9–10⁩, ⁦4–5⁩, כן
board-legend-range = לא ידוע במדויק
board-legend-interval = ”כנראה בין”: רווח סמך ⁦95%⁩ לתשובות הגבוהות
board-answered = { $count ->
    [one] תשובה אחת
    [two] שתי תשובות
   *[other] { $count } תשובות
}
# One part of the list that a bar stands for, such as "4–5: 62 %".
board-share-of = { $answer }: { $share }
board-too-few-answered = לא מוצג: בכל ספירה ענו על השאלה הזאת פחות מ־{ $k } אנשים.
board-at-close = נספר בסיום, יחד לכל הסבב.
board-options-too-few = לא מוצג: כמה פעמים נבחרה כל תשובה רואים רק כשכל השאלונים של יחידה נמצאים בקבוצות של { $least } לפחות.
board-options = פירוט התשובות
board-options-of = { $answered ->
    [one] לפי { $of } מתוך תשובה אחת: על השאר ידועים רק טווחים.
    [two] לפי { $of } מתוך שתי תשובות: על השאר ידועים רק טווחים.
   *[other] לפי { $of } מתוך { $answered } תשובות: על השאר ידועים רק טווחים.
}
board-several-answers = אפשר היה לבחור כמה תשובות.

# Tables beside the pictures.
board-show-table = הצגה כטבלה
board-table-interval = רווח סמך ⁦95%⁩
board-table-options = פירוט התשובות: { $question }
board-table-answer = תשובה
board-table-percent = באחוזים
board-table-wave = סבב
board-table-enps = eNPS
board-table-high-percent = גבוהות, באחוזים
board-none = –

# Over time.
board-trends = לאורך זמן
board-trend-end = סבב { $number }: { $figure }
board-trend-gap = סבב { $number }: לא מוצג
board-trend-up = עלייה ברורה מאז סבב { $since }.
board-trend-down = ירידה ברורה מאז סבב { $since }.
board-trend-unclear = אין שינוי ברור מאז סבב { $since }.

# Units side by side.
board-compare = לפי יחידה
board-compare-caption = אחוז התשובות הגבוהות (⁦4–5⁩, כן); לשאלות ⁦0–10⁩ מוצג ה־eNPS (האחוז של ⁦9–10⁩ פחות האחוז של ⁦0–6⁩), מ־⁦−100⁩ עד ⁦+100⁩. ככל שהצבע עמוק יותר, הערך גבוה יותר.
board-compare-enps = { $question } (eNPS)
board-compare-counted-in = נספר ביחידה { $unit }
board-compare-nobody = אף אחד לא הוזמן
board-compare-too-few = מעט מדי תשובות; נספר ביחידה שמעל
board-compare-waiting = עוד לא נספר
board-compare-none = –

# Where there are no figures.
board-waiting-title = { $unit }: עוד אין תוצאות.
board-scheduled-title = הסקר { $pulse } ייפתח ב{ $opens }.
board-waiting-early = הספירה הבאה: { $next }. התוצאות יופיעו בספירה הראשונה שלפניה כבר ענו לפחות { $many } אנשים בקבוצה, או בסיום, אם ענו לפחות { $k }.
board-waiting-close = בכל קבוצה כאן הוזמנו פחות מ־{ $many } אנשים. לכן התוצאות יופיעו רק בסיום ({ $closes }), אם יענו לפחות { $k }.
board-waiting-interrupted = הסבב הופסק לפני שנספר כאן משהו.
board-too-few-title = { $unit }: מעט מדי תשובות כדי להציג אותן לבד.
board-too-few-text = ענו פחות מ־{ $k } אנשים. כדי שאף אחד לא יבלוט, התשובות נספרות ביחידה שמעל, שבה מצטברות מספיק: { $unit }.
board-too-few-root = בסבב הזה ענו פחות מ־{ $k } אנשים. שום דבר לא מוצג, כדי שאף אחד לא יבלוט.
board-counted-in-title = { $unit } וגם { $cell }: בסבב הזה התשובות נספרות יחד.
board-counted-in-text = עובדים שם מעט מדי אנשים לתוצאות נפרדות. לכן התשובות נספרות יחד עם תשובות של אחרים: { $unit }.
board-nobody-title = { $unit }: בסבב הזה אף אחד לא הוזמן.
board-nobody-text = התוצאות של כולם יחד: { $unit }.
board-merged-title = חלק מהאנשים נספרים במקום אחר
board-merged-text = אלה התוצאות של היחידות שמתחת ל־{ $name }. האנשים המעטים ששייכים ישירות ל־{ $name } נספרים ביחידה { $unit }.
board-interrupted-title = הסבב הזה הופסק
board-interrupted-text = מה שנספר עד אז נשאר. התשובות מאז הספירה האחרונה אבדו, ותשובות חדשות לא מתקבלות.
board-early-title = הסבב הזה מסתיים לפני הזמן
board-early-text = הוא מסתיים ב{ $closes }.
board-early-done = הוא הסתיים ב{ $closes }, לפני המועד המתוכנן.
board-early-done-title = הסבב הזה הסתיים לפני הזמן
board-unshown-title = כמה תשובות לא מוצגות
board-unshown-text = בסיום נשארו פחות מ־{ $k } תשובות. הן לא כלולות בשום מספר כאן, כדי שאף אחד לא יבלוט.

# Other waves and pulses.
board-waves = סבבים אחרים
board-earlier = מוקדם יותר: סבב { $number }
board-later = מאוחר יותר: סבב { $number }
board-pulses = סקרים אחרים

# At the foot.
board-clock = נספר ב־{ $counted } · הספירה הבאה ב־{ $next }
board-clock-days = נספר: { $counted } · הספירה הבאה: { $next }
board-clock-first = הספירה הראשונה: { $next }
board-clock-last = נספר: { $counted }
board-clock-final = נספר: { $counted } · הסתיים
board-as-screen = למסך קיר
board-updated = הלוח עודכן.

# Before the first wave.
board-empty-title = עוד לא נשאלו שאלות.
board-empty-text = התוצאות יופיעו כאן אחרי הספירה הראשונה, אצל כולם באותו רגע.
