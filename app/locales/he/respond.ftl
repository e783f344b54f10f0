# The answer page, and what is shown in its place.

skip-to-questions = דילוג לשאלות

# What is promised before the first question. $people stands in bold; $count is the same number and chooses the form.
promise-group = { $count ->
    [one] התשובות שלך נספרות ואז נשכחות. בקבוצה הקטנה ביותר שאפשר להיכלל בה יש { $people } אדם.
    [two] התשובות שלך נספרות ואז נשכחות. בקבוצה הקטנה ביותר שאפשר להיכלל בה יש { $people } אנשים.
   *[other] התשובות שלך נספרות ואז נשכחות. בקבוצה הקטנה ביותר שאפשר להיכלל בה יש { $people } אנשים.
}
promise-shown = התוצאות מופיעות בזמנים קבועים, ולעולם לא מיד אחרי תשובה.
promise-unit = { $count ->
    [one] התשובות נספרות ביחידה { $unit }. הוזמן אדם אחד.
    [two] התשובות נספרות ביחידה { $unit }. הוזמנו שני אנשים.
   *[other] התשובות נספרות ביחידה { $unit }. הוזמנו { $count } אנשים.
}
promise-changed = מאז הפעם הקודמת: { $what }
promise-length = { $count ->
    [one] שאלה אחת, פחות מדקה
    [two] שתי שאלות, פחות מדקה
   *[other] { $count } שאלות, פחות מדקה
}
promise-open-link = קישור פתוח, לא מאומת: כל מי שיש לו את הקישור יכול לענות.

code-label = הקוד שלך
code-hint = 13 אותיות באנגלית וספרות, מהפתק. אותיות גדולות או קטנות, עם מקפים או בלי: זה לא משנה.
code-missing = יש להקליד את הקוד מהפתק.
code-shape = בקוד יש 13 אותיות באנגלית וספרות. כדאי להשוות לפתק.
code-check = תו אחד לא נכון. כדאי להשוות לפתק.

question-number = { $number } מתוך { $count }
several-answers = אפשר לבחור כמה תשובות.
no-answer = בלי תשובה
yes = כן
no = לא

unanswered = יש שאלות בלי תשובה. זה בסדר: אפשר לשלוח גם כך.
send = שליחה
sending = שולחים…
offline-title = אין מענה מהרשת
offline-text = התשובות שלך עדיין כאן. אפשר לשלוח שוב כשתהיה קליטה, בלי חשש: כל קוד נספר פעם אחת.
online-text = הרשת חזרה. התשובות שלך עדיין כאן: אפשר לשלוח אותן עכשיו.
answer-protection = הטופס הזה מגן עליך מפני אנשים מהצוות, מנהלי מערכת ועותקים של מסד הנתונים, אבל לא מפני מי שמפעיל את השרת ומשנה אותו.

# Why the form is shown again.
problems-title = כדאי להסתכל על זה שוב
problem-code-missing-title = חסר קוד
problem-code-missing = יש להקליד את הקוד מהפתק. התשובות שלך עדיין כאן.
problem-code-typo-title = כדאי לבדוק את הקוד
problem-code-typo = יש טעות הקלדה בקוד. התשובות שלך עדיין כאן.
problem-answer-title = תשובה אחת לא נקראה
problem-answer = יש לבחור את התשובה שוב.
problem-unavailable-title = לא נשלח
problem-unavailable = משהו אצלנו לא תקין, אבל התשובות שלך עדיין כאן. אפשר לשלוח שוב בעוד דקה.
problem-too-large-title = לא נשלח
problem-too-large = הגיע יותר ממה שהטופס מכיל. יש לפתוח את העמוד מחדש ולענות שוב.
go-to-code = אל הקוד
go-to-question = אל שאלה { $number }

# After sending.
thanks-page-title = תודה
thanks-title = התקבל. כל קוד נספר פעם אחת.
thanks-text = תשובות עם קוד של הסקר הזה שעוד לא השתמשו בו נספרות ואז נשכחות. אנחנו אומרים את זה לכל קוד. כך אף אחד לא יכול לגלות באילו כבר השתמשו.
thanks-open-title = התקבל.
thanks-open-text = התשובות שלך נכנסות לספירה ויישכחו אחריה.
thanks-changed = מאז הפעם הקודמת
thanks-next-count = הספירה הבאה
thanks-closes = סיום, עם כל התוצאות
thanks-respond-by = ההנהלה תאמר מה היא תעשה עד

closed-title = הסקר הסתיים: { $pulse }
closed-text = הוא הסתיים ב{ $when }. התוצאות נמצאות בלוח.
not-yet-title = הסקר עוד לא נפתח: { $pulse }
not-yet-text = הוא ייפתח ב{ $when }. אפשר לחזור אז: אותו קישור ואותו קוד יתאימו.
interrupted-title = הסקר לא מקבל תשובות: { $pulse }
interrupted-text = הוא הופסק ולא מקבל עוד תשובות. מה שנספר לפני כן נמצא בלוח.
unknown-title = אין סקר בכתובת הזאת.
unknown-text = כדאי להשוות את הכתובת לפתק או לכרזה, או לסרוק שוב את הקוד המרובע.
