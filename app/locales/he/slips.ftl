# Slips and posters, and the form that makes slips.

print-now = הדפסה
print-back = חזרה לסבב
paper-a4 = A4
paper-letter = US Letter

slips-text = { $count ->
    [one] פתק אחד, עם קוד שנספר פעם אחת.
    [two] שני פתקים, אחד לכל אדם, ובכל אחד קוד שנספר פעם אחת.
   *[other] { $count } פתקים, אחד לכל אדם, ובכל אחד קוד שנספר פעם אחת.
}
slips-mailed = { $count ->
    [one] אדם אחד מקבל את הקוד בדואר אלקטרוני, בלי פתק.
    [two] שני אנשים מקבלים את הקוד בדואר אלקטרוני, בלי פתק.
   *[other] { $count } אנשים מקבלים את הקוד בדואר אלקטרוני, בלי פתק.
}
slips-all-mailed-title = אף אחד לא צריך פתק
slips-all-mailed = כולם מקבלים את הקוד בדואר אלקטרוני.
slips-again-title = כבר יש קודים
slips-again = חדשים יבטלו אותם: פתקים שכבר חולקו יפסיקו לפעול.
slips-shown-title = פתקים מוצגים פעם אחת
slips-shown = הם הוצגו הרגע, או שמישהו אחר יצר חדשים. הקודים שמורים בצורה שאי אפשר להפוך בחזרה, ולכן אף אחד לא יכול להציג אותם שוב. אם ההדפסה אבדה, אפשר ליצור פתקים חדשים כל עוד הסבב לא נפתח: הקודמים יתבטלו.
slips-fixed-title = אי אפשר להציג שוב את הפתקים האלה
slips-fixed = הקודים שמורים בצורה שאי אפשר להפוך בחזרה. הסבב פתוח, ולכן אי אפשר גם ליצור חדשים: הם יבטלו את אלה שבידי אנשים.
slips-over-title = הסבב לא מקבל עוד תשובות
slips-over = לא נשאר מה לחלק.
slips-too-many = יותר מ־{ $most } פתקים הם יותר מדי למסמך אחד: כדאי לקחת את הקובץ.
slips-form = מה ליצור
slips-form-print = פתקים להדפסה
slips-form-print-hint = עשרה בעמוד, עם קווי גזירה.
slips-form-csv = קובץ להדפסה עצמית (CSV)
slips-form-csv-hint = יחידה, שם, שפה, קוד וקישור של כל פתק. כדאי למחוק אותו אחרי ההדפסה.
slips-form-wrong = יש לבחור פתקים להדפסה, או קובץ.
slips-languages = מכל מאה פתקים, כמה בכל שפה
slips-languages-hint = רק היחס חשוב. שפות עם 0 לא מודפסות.
slips-share-wrong = חלק הוא מספר שלם בין 0 ל־100.
slips-share-missing = לפחות לשפה אחת צריך חלק גדול מ־0.
slips-paper = נייר
slips-paper-wrong = יש לבחור נייר.
slips-care = מה שנוצר מוצג רק הפעם. כדאי להדפיס, או לשמור במקום שרק לך יש גישה אליו, לפני שעוזבים את העמוד.
slips-button = יצירת הפתקים
slips-again-button = ביטול הפתקים הקודמים ויצירת חדשים

# On the screen, above what is printed.
slips-once = { $count ->
    [one] פתק אחד, מוצג רק הפעם
    [two] שני פתקים, מוצגים רק הפעם
   *[other] { $count } פתקים, מוצגים רק הפעם
}
slips-once-text = כדאי להדפיס אותם עכשיו, או לשמור כ־PDF שרק לך יש גישה אליו. טעינה מחדש של העמוד לא תציג דבר. בהדפסה: בלי שינוי גודל.

# The page on top of a unit's slips.
slips-cover-count = { $count ->
    [one] פתק אחד
    [two] שני פתקים
   *[other] { $count } פתקים
}
slips-cover-shuffle = לערבב לפני החלוקה.
slips-cover-text = גוזרים, מערבבים, וכל אחד מושך פתק: כך אף אחד לא יודע למי יש איזה קוד.

# On a slip. $address is what people type.
slip-scan = סורקים את הריבוע: הקוד מגיע איתו.
slip-type = או מקלידים { $address } ואת הקוד.
slip-counted = התשובות שלך נספרות ואז נשכחות.
slip-group = לא מוצגות תוצאות של פחות מ־{ $k } אנשים.
slip-until = עד { $when }

csv-name = שם
csv-language = שפה
csv-code = קוד
csv-link = קישור

posters-title = { $count ->
    [one] כרזה אחת
    [two] שתי כרזות
   *[other] { $count } כרזות
}
posters-text = כדאי לתלות כל כרזה במקום שבו האנשים של היחידה שלה עוברים: הריבוע מוביל למקום שבו הם נספרים.
poster-scan = סורקים ועונים
poster-type = או מקלידים { $address }
poster-open = פתוח מ{ $opens } עד { $closes }
