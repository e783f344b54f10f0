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
