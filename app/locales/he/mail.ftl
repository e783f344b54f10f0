# Mail to people on the list.

mail-invitation-subject = { $organisation }: { $pulse } פתוח
mail-reminder-subject = תזכורת: { $pulse } פתוח
mail-invitation-first = { $count ->
    [one] { $organisation } רוצים לשמוע אותך. { $pulse } הוא שאלה אחת ולוקח פחות מדקה:
    [two] { $organisation } רוצים לשמוע אותך. { $pulse } הוא שתי שאלות ולוקח פחות מדקה:
   *[other] { $organisation } רוצים לשמוע אותך. { $pulse } הוא { $count } שאלות ולוקח פחות מדקה:
}
mail-reminder-first = { $count ->
    [one] { $pulse } של { $organisation } עדיין פתוח: שאלה אחת, פחות מדקה. התזכורת הזאת נשלחת לכולם. אם כבר ענית, אין צורך לעשות דבר: אף אחד לא יודע מי ענה.
    [two] { $pulse } של { $organisation } עדיין פתוח: שתי שאלות, פחות מדקה. התזכורת הזאת נשלחת לכולם. אם כבר ענית, אין צורך לעשות דבר: אף אחד לא יודע מי ענה.
   *[other] { $pulse } של { $organisation } עדיין פתוח: { $count } שאלות, פחות מדקה. התזכורת הזאת נשלחת לכולם. אם כבר ענית, אין צורך לעשות דבר: אף אחד לא יודע מי ענה.
}
mail-until = נסגר ב{ $when }.
mail-promise = התשובות שלך נספרות ואז נשכחות. לא מוצג דבר על פחות מ־{ $k } אנשים. הכתובת פותחת דף שאומר מה נשמר וממה זה מגן עליך.
mail-own-link = הקישור הזה שלך בלבד ונספר פעם אחת. לא כדאי להעביר אותו הלאה.

# Planning it.
mail-title = בדואר אלקטרוני
mail-no-server = השרת הזה עדיין לא יכול לשלוח דואר: שרת הדואר נקבע בהפעלה (ראו במדריך).
mail-no-list = כדי להזמין בדואר צריך קודם רשימת אנשים:
mail-plan-text = { $count ->
    [one] ברשימה אדם אחד. כשהסבב ייפתח יישלח אליו קישור משלו, בשפתו. כל השאר מקבלים פתק.
    [two] ברשימה שני אנשים. כשהסבב ייפתח יישלח לכל אחד קישור משלו, בשפתו. כל השאר מקבלים פתק.
   *[other] ברשימה { $count } אנשים. כשהסבב ייפתח יישלח לכל אחד קישור משלו, בשפתו. כל השאר מקבלים פתק.
}
mail-reminders-label = תזכורות
mail-reminders-hint = הן נשלחות לכולם, כי אף אחד לא יודע מי ענה.
mail-reminders = { $count ->
    [0] אין
    [one] אחת
    [two] שתיים
   *[other] { $count }
}
mail-plan = הזמנה בדואר
mail-change = שינוי
mail-stop = בלי דואר
mail-sending-invitation = הזמנות
mail-sending-reminder = תזכורת לכולם
mail-due = מועד: { $when }
mail-sent = { $count ->
    [one] נשלח מכתב אחד.
    [two] נשלחו שני מכתבים.
   *[other] נשלחו { $count } מכתבים.
}
mail-refused = { $count ->
    [one] כתובת אחת אינה קיימת.
    [two] שתי כתובות אינן קיימות.
   *[other] { $count } כתובות אינן קיימות.
}
problem-mail-reminders = צריך לבחור כמה תזכורות יהיו.
problem-mail-list = באחת היחידות רשומים יותר אנשים מכפי שהוזמנו בסבב הזה. כדאי להשוות את הרשימה לתוכנית.
problem-mail-open = הסבב פתוח: דרך ההזמנה נשארת כפי שהיא.
action-mail-plan = תוכנן דואר
action-mail-stop = בוטל דואר
