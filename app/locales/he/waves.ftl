# One wave, for those who run or observe it.

wave-standing = מה המצב
wave-opens = פתיחה
wave-opened = נפתח
wave-closes = סיום
wave-closed = הסתיים
wave-counted-at = הספירה האחרונה
wave-next-count = הספירה הבאה
wave-interrupted = המפתח או התשובות שעוד לא נספרו אבדו. לא מתקבלות עוד תשובות. מה שנספר נשאר, ואפשר רק לסיים את הסבב.
wave-full-title = לא מתקבלות עוד תשובות
wave-full = בקישור הפתוח הגיעו הרבה יותר תשובות מאנשים.
wave-early-instead = המועד המתוכנן היה { $planned }.

# How people get in.
wave-reach = קישורים למענה
wave-links-codes = כאן עונים, עם הקוד מהפתק. הכתובת של יחידה גם אומרת איפה האנשים שלה נספרים.
wave-links-open = כל מי שיש לו אחד הקישורים האלה יכול לענות. תשובות בקישור של יחידה נספרות בה, ובקישור הראשון – בכלל.
wave-links-units = קישורים של יחידות
wave-local-title = הכתובת הזאת פועלת רק במחשב הזה
wave-local = כדי שפתקים וכרזות יובילו לכאן מכל מקום, צריך להפעיל את השרת עם ‎--public-url‎.
wave-slips = פתקים
wave-codes-missing = עוד לא נוצרו קודים. כל אדם צריך קוד כדי לענות.
wave-codes-made = הקודים נוצרו והוצגו פעם אחת. עד הפתיחה אפשר ליצור אותם מחדש, ואז הקודמים מתבטלים.
wave-codes-fixed = הקודים נוצרו והוצגו פעם אחת. ייתכן שהם כבר בידי אנשים, ולכן הם נשארים כמו שהם.
wave-codes-over = אין עוד קודים: הם נמחקים כשסבב מסתיים.
wave-codes-make = יצירת פתקים
wave-codes-again = יצירת פתקים חדשים
wave-posters = כרזות
wave-posters-text = עמוד אחד לכל יחידה ולכל שפה, לתלייה במקום שבו האנשים שלה עוברים. אפשר להדפיס כמה פעמים שרוצים.
wave-posters-unit = בשביל
wave-posters-all = כל היחידות
wave-posters-languages = שפות
wave-posters-button = הצגת הכרזות
wave-posters-many = יהיו יותר מ־{ $most } כרזות. כדאי לבחור יחידה אחת, או פחות שפות.

# Who is counted where. $k is the fewest people of a group.
wave-units = מי נספר איפה
wave-units-text = אנשים מיחידות שיש בהן פחות מ־{ $k } נספרים ביחידה שמעל. את העמודה האחרונה כולם רואים בלוח; היא משתנה רק בספירות.
wave-unit = יחידה
wave-unit-people = אנשים
wave-unit-counted-in = נספרים ביחידה
wave-unit-counted = נספרו עד כה
# $count people are counted in the unit itself.
wave-unit-itself = { $count ->
    [0] היחידה עצמה, עד כה אף אחד
    [one] היחידה עצמה, קבוצה של אדם אחד
    [two] היחידה עצמה, קבוצה של שניים
   *[other] היחידה עצמה, קבוצה של { $count }
}
wave-unit-above = { $unit }
wave-unit-of = { $sheets } מתוך { $of } · { $percent }{"\u00A0"}%
wave-unit-sheets = { $sheets ->
    [one] שאלון אחד, קישור פתוח
    [two] שני שאלונים, קישור פתוח
   *[other] { $sheets } שאלונים, קישור פתוח
}

# The frozen promise.
wave-promise = מה הוא מבטיח
wave-promise-codes = קוד אחד, שאלון אחד שנספר. אין קשר בין הקודים לתשובות.
wave-promise-open = קישור פתוח, לא מאומת: שאלון אחד מכל מכשיר, עד כמה שאפשר לדעת, וארבעה לכל היותר לכל אדם.
wave-promise-counts = { $count ->
    [one] סופרים פעם אחת, בסיום.
    [two] סופרים פעמיים, במועדים קבועים, בפעם האחרונה בסיום.
   *[other] סופרים { $count } פעמים, במועדים קבועים, בפעם האחרונה בסיום.
}
wave-promise-respond = ההנהלה תאמר מה היא תעשה עד { $when }.

# Closing early.
wave-early = סיום לפני הזמן
wave-early-text = סבב יכול להסתיים באחת הספירות שלו, לא לפני שיעברו 24 שעות. זה מופיע בלוח מיד.
wave-early-none = לא נשארה ספירה שבה אפשר לסיים קודם.
wave-early-at = מועד הסיום
wave-early-button = מה ינבע מזה
wave-early-choose = יש לבחור אחת מהספירות שנשארו.
wave-early-done = הסיום המוקדם מופיע בלוח.
wave-early-title = לסיים ב{ $when }?
wave-early-sure = כולם יכולים לענות עד { $when }, ואחר כך אף אחד. עד עכשיו נאמר { $planned }.
wave-early-board = בלוח מופיע מיד שהסבב מסתיים לפני הזמן.
wave-early-groups = כמו בכל סיום, קבוצות שענו בהן פחות מ־{ $k } אנשים נספרות ביחידה גבוהה יותר.
wave-early-for-good = אי אפשר לבטל את זה, ואי אפשר לדחות את הסיום לספירה מאוחרת יותר.
wave-early-confirm = סיום הסבב לפני הזמן
