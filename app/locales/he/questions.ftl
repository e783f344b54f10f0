# Writing what a pulse asks, and looking at it as people will.

questions-title = שאלות: { $pulse }
questions-intro = זה מה שהסבב הבא ישאל. סבבים שכבר הושקו שומרים על השאלות שאיתן הושקו.
questions-saved-title = נשמר
questions-saved = הסבב הבא ישאל את השאלות האלה.
questions-meanwhile = מישהו אחר שינה את השאלות האלה מאז שנפתחו. כל מה שהקלדת עדיין כאן. שמירה נוספת תשים אותו במקום השינוי האחר.
questions-back = חזרה לסקר

questions-title-label = כותרת
questions-title-hint = מה שקוראים מעל השאלות.
questions-number = שאלה { $number } מתוך { $count }
questions-text = השאלה
questions-low = הקצה הנמוך
questions-high = הקצה הגבוה
# $end is a number of the scale: 0, 1, 5 or 10.
questions-end = מה פירוש { $end }
questions-yes-no = התשובה היא כן או לא. שתיהן קיימות בכל שפה.
questions-options = אפשרויות
questions-option = אפשרות { $number }
questions-add-option = הוספת אפשרות
questions-asked = כבר נשאל: אפשר לשנות רק את המילים.
questions-compared = מה שסבב שאל שומר על הסוג ועל האפשרויות, כדי שאפשר יהיה להשוות בין סבבים. לדבר אחר צריך להוסיף שאלה חדשה.
questions-key = שם קצר
questions-key-hint = לפיו מחברים תוצאות לאורך זמן. אותיות לטיניות קטנות, ספרות ומקפים. אם השדה ריק, השם נוצר מהשאלה.

questions-kind-zero-to-ten = סולם מ־0 עד 10
questions-kind-one-to-five = סולם מ־1 עד 5
questions-kind-yes-no = כן או לא
questions-kind-single-choice = אחת מכמה אפשרויות
questions-kind-multiple-choice = כל מספר של אפשרויות

# How far a question is translated, after the name of a language.
questions-tongue-empty = לא נכתב דבר
questions-tongue-partly = נכתבו { $done } מתוך { $all }
questions-tongue-complete = מלא
questions-falls-back = אם השדה ריק, הטקסט יופיע בשפה: { $language }.

questions-up = למעלה
questions-up-of = למעלה: שאלה { $number }
questions-down = למטה
questions-down-of = למטה: שאלה { $number }
questions-remove = הסרה
questions-remove-of = הסרה: שאלה { $number }
questions-remove-option-of = הסרה: אפשרות { $number } של שאלה { $question }

questions-more = עוד שאלה
questions-new-kind = שאלה חדשה, והתשובה עליה
questions-add = הוספה
questions-new-ready = שאלה מהמאגר
questions-choose = בחירת שאלה
questions-take = הוספה מהמאגר
questions-full = שבע שאלות הן המרב: סקרים ארוכים יותר ננטשים באמצע.

# What is wrong. $part is the kind of place, $number its question, $option its option.
questions-place = { $part ->
    [title] כותרת
    [low] שאלה { $number }, הקצה הנמוך
    [high] שאלה { $number }, הקצה הגבוה
    [option] שאלה { $number }, אפשרות { $option }
    [options] שאלה { $number }, אפשרויות
    [key] שאלה { $number }, שם קצר
   *[text] שאלה { $number }
}
questions-place-in = { $place } ({ $language })
questions-missing = { $place }: צריך לכתוב כאן משהו.
questions-control = { $place }: יש כאן משהו שאי אפשר להציג. צריך להקליד מחדש.
questions-too-long = { $place }: לכל היותר { $limit } תווים.
questions-key-wrong = { $place }: 1 עד 40 אותיות קטנות a–z, ספרות ומקפים, בלי מקף בהתחלה או בסוף.
questions-key-twice = { $place }: לשאלה אחרת יש אותו שם. צריך שם חדש.
questions-count = בסקר יש שאלה אחת עד שבע שאלות.
questions-option-count = { $place }: צריך שתיים עד שתים־עשרה.
questions-asked-kind = { $place }: סבב שאל תחת השם הזה שאלה מסוג אחר. צריך שם חדש.
questions-asked-options = { $place }: סבב שאל תחת השם הזה שאלה עם אפשרויות אחרות. צריך שם חדש.
questions-nothing-chosen = קודם צריך לבחור שאלה מהמאגר.
questions-there-already = השאלה הזאת כבר כאן.

# On the pages of a pulse.
questions-change = שינוי השאלות
questions-show = מה הוא שואל

preview-title = בטלפון
preview-text = כך יראו כולם את הסבב הבא.
preview-text-form = זה מה שנשמר. לחיצה על שפה מציגה את מה שהקלדת.
preview-frame = תצוגה מקדימה של דף התשובות
preview-note = תצוגה מקדימה: אי אפשר לשלוח מכאן דבר.

action-pulse-change = שינוי של שאלות הסקר
