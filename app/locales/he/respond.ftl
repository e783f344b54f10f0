# The answer page, and what is shown in its place.

skip-to-questions = דילוג לשאלות

# What is promised before the first question. $people stands in bold; $count is the same number and chooses the form.
promise-group = { $count ->
    [one] התשובות נספרות ואז נשכחות. בקבוצה הקטנה ביותר שבה אפשר להופיע יש { $people } אדם.
    [two] התשובות נספרות ואז נשכחות. בקבוצה הקטנה ביותר שבה אפשר להופיע יש { $people } אנשים.
   *[other] התשובות נספרות ואז נשכחות. בקבוצה הקטנה ביותר שבה אפשר להופיע יש { $people } אנשים.
}
promise-shown = { $count ->
    [one] התוצאות מופיעות בזמנים קבועים, לעולם לא לפחות מאדם אחד.
    [two] התוצאות מופיעות בזמנים קבועים, לעולם לא לפחות משני אנשים.
   *[other] התוצאות מופיעות בזמנים קבועים, לעולם לא לפחות מ־{ $count } אנשים.
}
promise-unit = { $count ->
    [one] נספר ביחידה { $unit }, אדם אחד הוזמן.
    [two] נספר ביחידה { $unit }, שני אנשים הוזמנו.
   *[other] נספר ביחידה { $unit }, { $count } אנשים הוזמנו.
}
promise-changed = מאז הפעם הקודמת: { $what }
promise-length = { $count ->
    [one] שאלה אחת, פחות מדקה
    [two] שתי שאלות, פחות מדקה
   *[other] { $count } שאלות, פחות מדקה
}
promise-open-link = קישור פתוח, לא מאומת: כל מי שהקישור בידו יכול לענות.

code-label = הקוד שלך
code-hint = 13 אותיות וספרות, מהפתק. אותיות גדולות ומקפים אינם משנים.
code-missing = יש להקליד את הקוד מהפתק.
code-shape = בקוד יש 13 אותיות וספרות. כדאי להשוות לפתק.
code-check = תו אחד אינו נכון. כדאי להשוות לפתק.

question-number = { $number } מתוך { $count }
several-answers = אפשר לבחור כמה תשובות.
no-answer = בלי תשובה
yes = כן
no = לא

unanswered = יש שאלות בלי תשובה. זה בסדר: אפשר לשלוח גם כך.
send = שליחה
sending = נשלח …
offline-title = לא נשלח: אין רשת
offline-text = התשובות עדיין כאן. אפשר לשלוח שוב כשתהיה קליטה.
online-text = הרשת חזרה. התשובות עדיין כאן: אפשר לשלוח אותן עכשיו.
answer-protection = הטופס הזה מגן מפני עמיתים, מנהלי מערכת והעתקים של מסד הנתונים, אך לא מפני מי שמשנה את השרת הפועל.

# Why the form is shown again.
problems-title = כדאי להסתכל על זה שוב
problem-code-missing-title = חסר קוד
problem-code-missing = יש להקליד את הקוד מהפתק. התשובות עדיין כאן.
problem-code-typo-title = כדאי לבדוק את הקוד
problem-code-typo = יש טעות הקלדה בקוד. התשובות עדיין כאן.
problem-answer-title = לא ניתן היה לקרוא תשובה אחת
problem-answer = יש לבחור את התשובה שוב.
problem-unavailable-title = לא נשלח
problem-unavailable = משהו אצלנו אינו תקין, והתשובות עדיין כאן. אפשר לשלוח שוב בעוד דקה.
problem-too-large-title = לא נשלח
problem-too-large = הגיע יותר ממה שהטופס מכיל. יש לפתוח את העמוד מחדש ולענות שוב.
go-to-code = אל הקוד
go-to-question = אל שאלה { $number }

# After sending.
thanks-page-title = תודה
thanks-title = התקבל. כל קוד נספר פעם אחת.
thanks-text = אם הקוד שייך לסקר הזה ועוד לא נוצל, התשובות נכנסות לספירה ונשכחות אחריה. אנחנו אומרים אותו דבר לכל קוד, כדי שאיש לא יוכל לגלות אילו נוצלו.
thanks-open-title = התקבל.
thanks-open-text = התשובות נכנסות לספירה ונשכחות אחריה.
thanks-changed = מאז הפעם הקודמת
thanks-next-count = הספירה הבאה
thanks-closes = כל התוצאות

closed-title = { $pulse } – הסתיים.
closed-text = הסתיים ב{ $when }. התוצאות נמצאות בלוח.
not-yet-title = { $pulse } – עוד לא נפתח.
not-yet-text = ייפתח ב{ $when }. אפשר לחזור אז: אותו קישור ואותו קוד יתאימו.
interrupted-title = { $pulse } – אי אפשר לענות.
interrupted-text = הסקר נקטע ואינו מקבל עוד תשובות. מה שנספר קודם נמצא בלוח.
unknown-title = אין סקר בכתובת הזאת.
unknown-text = כדאי להשוות את הכתובת לפתק או לכרזה, או לסרוק שוב את הקוד המרובע.
