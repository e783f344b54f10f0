# The list of people whom invitations are mailed to.

people-text = למי נשלחות הזמנות באימייל. אף אחד כאן לא צריך חשבון. בלי הרשימה הזאת מחלקים פתקים.
people-privacy = שום דבר שנשמר לא אומר מי מהם ענה: לא הרשימה הזאת ולא גיבוי מובילים לקוד או לתשובה.
people-units-first = קודם מוסיפים את היחידות: כל מי שברשימה משתייך לאחת מהן.
people-import = ייבוא קובץ
people-export = הורדת הרשימה
people-list = הרשימה
people-everywhere = כל היחידות
people-in-none = בלי יחידה
people-nowhere = { $count ->
    [one] אדם אחד בלי יחידה
    [two] שני אנשים בלי יחידה
   *[other] { $count } אנשים בלי יחידה
}
people-nowhere-text = היחידה שלהם כבר לא קיימת. לא נשלח אליהם מייל עד שתהיה להם יחידה אחרת.
people-show = הצגה
people-found = { $count ->
    [0] אין אף אחד
    [one] אדם אחד
    [two] שני אנשים
   *[other] { $count } אנשים
}
people-pages = עמודי הרשימה
people-page = עמוד { $page } מתוך { $pages }
people-earlier = הקודם
people-later = הבא

# How many people each unit has.
people-counts = { $count ->
    [one] אדם אחד, לפי יחידה
    [two] שני אנשים, לפי יחידה
   *[other] { $count } אנשים, לפי יחידה
}
people-counts-title = אנשים לפי יחידה
people-counts-text = מי שמוביל יחידה נספר ביחידה שמעליה, כדי שלא יענה בין האנשים שהוא מוביל.
people-count-listed = ברשימה
people-count-leaders = מובילים
people-count-counted = נספרים

# What has just been done.
people-done-added = נוסף אדם לרשימה.
people-done-changed = הרשימה שונתה.
people-done-removed = האדם כבר לא ברשימה.
people-done-imported = הרשימה יובאה.

# One person.
person-title = אדם מהרשימה
person-unit = יחידה
person-address = כתובת אימייל
person-language = שפת המיילים
person-leader = מוביל את היחידה הזאת
person-leader-hint = אז הוא נספר ביחידה שמעליה.
person-leads = מוביל אותה
person-change-label = שינוי: { $address }
person-add = הוספת אדם
person-add-button = הוספה לרשימה
person-remove = הסרה מהרשימה
person-remove-text = לא יישלח לשם עוד מייל.
person-remove-answers = מה שהאדם אולי ענה נשאר ספור: אף אחד לא יודע אילו תשובות אלה היו.
person-remove-sure = להסיר את האדם הזה מהרשימה?
person-remove-button = הסרה מהרשימה

# Importing people.
people-import-title = ייבוא אנשים
people-import-text = שורה לכל אדם: היחידה לפי מפתח או שם, וכתובת האימייל. אפשר להשמיט שפה ומנהל.
people-import-columns = בשורה הראשונה שמות העמודות: יחידה ואימייל, וגם שפה ומנהל אם הם רשומים.
people-import-others = אנשים שאינם בקובץ
people-import-others-keep = נשארים ברשימה
people-import-others-keep-hint = הקובץ מוסיף אנשים ומשנה את מי שרשום בו.
people-import-others-remove = מוסרים מהרשימה
people-import-others-remove-hint = הקובץ הוא הרשימה כולה.
people-import-confirm = ייבוא הרשימה הזאת
people-total-then = { $count ->
    [one] ברשימה יהיה אדם אחד.
    [two] ברשימה יהיו שני אנשים.
   *[other] ברשימה יהיו { $count } אנשים.
}
people-added = { $count ->
    [one] אדם חדש אחד
    [two] שני אנשים חדשים
   *[other] { $count } אנשים חדשים
}
people-changed = { $count ->
    [one] אצל אדם אחד משהו משתנה
    [two] אצל שני אנשים משהו משתנה
   *[other] אצל { $count } אנשים משהו משתנה
}
people-removed = { $count ->
    [one] אדם אחד מוסר מהרשימה
    [two] שני אנשים מוסרים מהרשימה
   *[other] { $count } אנשים מוסרים מהרשימה
}
person-line = { $address }: { $unit }, { $language }
person-line-leader = { $address }: מוביל את { $unit }, { $language }
person-changes = { $address }: { $what }
person-moves = מ־{ $from } אל { $to }
person-speaks = מיילים ב{ $language }
person-leads-then = מוביל את היחידה
person-leads-no-more = כבר לא מוביל את היחידה

# What is wrong, and what to do about it. $value is what was typed.
person-problem-unit-missing = צריך לומר לאיזו יחידה האדם משתייך.
person-problem-address = זו לא כתובת אימייל. היא נראית כמו name@example.org, באותיות באנגלית ובלי רווחים.
person-problem-address-twice = הכתובת { $value } מופיעה פעמיים. לכל אדם שורה אחת.
person-problem-address-taken = הכתובת הזאת כבר ברשימה.
person-problem-language = ”{ $value }“ אינה אחת השפות: en, de, nl, ru, ar, he.
person-problem-leader = מנהל: כן או לא, ולא ”{ $value }“.
person-problem-nobody = אין אף אחד בקובץ.
person-problem-too-many = יש יותר מ־50,000 אנשים.

# The audit log.
action-people-import = יובאו אנשים
action-person-add = נוסף אדם לרשימה
action-person-change = שונו פרטים של אדם
action-person-remove = הוסר אדם מהרשימה
