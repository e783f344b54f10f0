# The first page.

hero-title = אנשים רוצים שיקשיבו להם, לא שירגיעו אותם.
hero-text = Heard שואל את האנשים בשטח איך הולך בעבודה, מראה לכולם את אותן התוצאות בזמן אמת, ומבקש מההנהלה לומר מה תעשה. מה שאדם אחד ענה לא נשמר אף פעם.

way-create-title = הקמת הארגון שלכם
way-create = תנו לו שם, בחרו את שפותיו והיו הראשונים לנהל אותו. צריך את מפתח ההתקנה שהשרת הציג כשהופעל.
way-create-button = יצירת הארגון
way-demo-title = קודם להסתכל מסביב
way-demo-text = בארגון לדוגמה יש אנשים מומצאים, סבבים קודמים והתוצאות שלהם. לחיצה אחת מסירה אותו.
way-demo-button = טעינת הארגון לדוגמה

open-until = פתוח עד { $when }.
answer-now = לענות עכשיו
nothing-open = כרגע אין על מה לענות.
board-text = כולם רואים את אותן התוצאות, בזמן אמת.
sign-in-who = מנהלים את הסקר או מובילים יחידה?
demo-codes-title = קודים לניסיון
demo-codes-text = כל אחד מהם נספר פעם אחת, כמו בפתק אמיתי.

steps-title = איך זה קורה
step-answer-title = עונים
step-answer = כמה שאלות, פחות מדקה, בכל טלפון. בלי הרשמה.
step-count-title = סופרים
step-count = התשובות מצטרפות לסכומים לפי קבוצות, בזמנים קבועים. תשובות בודדות לא נשמרות אף פעם.
step-respond-title = מגיבים
step-respond = ההנהלה מתבקשת לומר מה תעשה ועד מתי, או למה לא.

# Looking around in the demo organisation.
demo-enter-title = מאחורי הקלעים
demo-enter-text = לראות מה רואים מי שמנהלים את הסקר, מובילים אתר או משקיפים.
demo-enter-owner = בתפקיד ניהול
demo-enter-leader = בתפקיד הובלה
demo-enter-observer = בתפקיד השקפה
