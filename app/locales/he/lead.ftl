# Pages for leaders: what their units say, and writing a response.

lead-title = מה האנשים שלך אומרים
lead-back = כל היחידות שלך
lead-about = { $unit } · { $pulse }, סבב { $number }
lead-whole = הסבב כולו
lead-open = עדכונים שמחכים להם ממך
lead-open-none = כרגע לא מחכים ממך לשום דבר.
lead-drafts = טיוטות
lead-draft-by = עריכה אחרונה: { $author }
lead-no-units = כרגע אין יחידה באחריותך. אפשר לשאול את מי שמנהל את הסקר.
lead-no-waves = עוד לא נשאלו שאלות. אחרי הספירה הראשונה יופיע כאן מה שבולט ביחידה הזאת.
lead-not-in-wave = היחידה הזאת לא הייתה חלק מהסבב ההוא.
lead-wave-open = { $pulse }, סבב { $number }: פתוח עד { $date }
lead-wave-closed = { $pulse }, סבב { $number }: הסתיים ב{ $date }
lead-quiet = שום דבר לא השתנה יותר ממה שאפשר לייחס למקריות, ושום דבר לא בולט. בכל זאת אפשר להגיב לכל שאלה.
lead-others = שאלות אחרות, והסבב כולו
lead-lowest = נמוך יותר מכל שאלה אחרת
lead-highest = גבוה יותר מכל שאלה אחרת
lead-waiting = ביחידה הזאת עוד לא נספר דבר.
lead-too-few = ענו מעט מדי אנשים כדי להציג את היחידה לבד: התשובות נספרות ביחידה שמעל.
lead-counted-elsewhere = האנשים של היחידה הזאת נספרים ביחידה שמעליה.
lead-below = יחידות שמתחת
lead-respond = להגיב
lead-respond-more = להגיב שוב
lead-respond-label = להגיב: { $question }

# The form.
lead-respond-title = התגובה שלך
lead-heard = מה שמענו
lead-heard-hint = במילים שלך, כך שאנשים יזהו את מה שאמרו. עד { $limit } תווים.
lead-status = איפה זה עומד?
lead-status-heard = קראת את זה, ואומרים את זה. ההמשך יבוא.
lead-status-not-known-yet = עוד לא ידוע לך מה אפשר לעשות. גם את זה כדאי לומר.
lead-status-planned = זה ייעשה.
lead-status-in-progress = זה התחיל.
lead-status-done = זה כבר כאן. אין צורך בתאריך נוסף.
lead-status-wont-do = ואומרים למה. אין צורך בתאריך נוסף.
lead-plan = מה אנחנו עושים
lead-plan-hint = משהו שאנשים ירגישו בו. אפשר להשאיר ריק אם עוד לא הובטח דבר. עד { $limit } תווים.
lead-why = למה, או למה לא
lead-why-hint = הסיבה, גם אם היא לא נוחה. עד { $limit } תווים.
lead-owner = באחריות מי
lead-owner-hint = שם שאנשים מכירים. הוא יופיע בלוח. עד { $limit } תווים.
lead-next = העדכון הבא עד
lead-next-hint = עד אז אומרים איפה זה עומד. אין צורך בזה אם זה בוצע או לא ייעשה.
lead-re-ask = לשאול את השאלה הזאת שוב בסבב הבא
lead-re-ask-hint = כדי שכולם יראו אם משהו השתנה.
lead-language = שפת הטקסטים
lead-save = שמירת טיוטה
lead-preview = תצוגה מקדימה
lead-publish = פרסום
lead-publish-note = מה שפורסם נשאר: אפשר להוסיף עליו, ואף אחד לא יכול לשנות אותו או להסיר אותו.
lead-preview-title = את זה כולם יראו
lead-preview-text = עוד לא פורסם דבר. אפשר להמשיך לכתוב למטה, או לפרסם.

# Drafts.
lead-withdraw = להשליך את הטיוטה
lead-withdraw-title = להשליך את הטיוטה?
lead-withdraw-text = מה שכתוב בה יאבד. ראו אותה רק מי שמובילים את היחידה הזאת.

# What is published.
lead-published-page = תגובה שפורסמה
lead-update-title = הוספת עדכון
lead-text = מה חדש
lead-text-hint = מה קרה, או למה לא קרה דבר. עד { $limit } תווים.
lead-update-button = פרסום העדכון
lead-re-ask-on = לשאול את השאלה הזאת שוב
lead-re-ask-off = לא לשאול אותה שוב

# What was just done.
lead-saved-title = נשמר
lead-saved = זו טיוטה: רואים אותה רק מי שמובילים את היחידה הזאת.
lead-published-title = פורסם
lead-published = התגובה כבר בלוח, וגם בלוחות של כל היחידות שמתחת.
lead-updated-title = פורסם
lead-updated = העדכון כבר בלוח.
lead-withdrawn-title = הושלך
lead-withdrawn = הטיוטה איננה.
lead-re-asked-title = נרשם
lead-re-asked = מי שמתכנן את הסבב הבא יראה את זה, וגם כולם בלוח.

# What is wrong, and what to do about it.
lead-missing-heard = יש לומר מה שמעת.
lead-missing-plan = יש לומר מה עושים, או לבחור מצב אחר.
lead-missing-why = יש לומר למה, או למה לא.
lead-missing-owner = יש לומר באחריות מי זה.
lead-missing-status = יש לבחור איפה זה עומד.
lead-missing-next = יש לציין את היום של העדכון הבא.
lead-missing-text = יש לומר מה חדש.
lead-too-long = { $field }: הטקסט ארוך מדי. יש מקום ל־{ $limit } תווים.
lead-control = { $field }: יש בטקסט תו שאי אפשר להציג. יש להקליד אותו מחדש.
lead-no-date = את היום של העדכון הבא כותבים כך: ⁦2027-01-31⁩.
lead-past = העדכון הבא לא יכול להיות בעבר.
lead-too-far = העדכון הבא רחוק מדי. יש לבחור יום בתוך { $days } ימים.
lead-no-question = אפשר לשאול שוב רק שאלה, לא את הסבב כולו.
lead-not-stored = לא נשמר דבר, כי משהו אצלנו לא תקין. מה שכתבת עדיין כאן: אפשר לנסות שוב בעוד דקה.
lead-published-meanwhile = הטיוטה הזאת פורסמה בינתיים. מה שכתבת עדיין כאן: אפשר להוסיף אותו כעדכון.

# In the audit log.
action-response-draft = כתיבת טיוטה של תגובה
action-response-publish = פרסום תגובה
action-response-update = פרסום עדכון
action-response-withdraw = השלכת טיוטה
action-response-re-ask = שינוי אם שאלה תישאל שוב
