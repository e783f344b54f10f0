# Pages that say that something did not work.

not-found-title = אין כלום בכתובת הזאת.
not-found-text = כדאי להשוות אותה לפתק או לכרזה, או להתחיל מהעמוד הראשון.
forbidden-title = העמוד הזה לא פתוח עבורך.
forbidden-text = אם לדעתך הוא צריך להיות פתוח, אפשר לפנות למי שמנהל את הסקר.
bad-request-title = לא הצלחנו לקרוא את זה.
bad-request-text = יש לחזור, לפתוח את העמוד מחדש ולנסות שוב.
too-large-title = זה היה יותר מדי בבת אחת.
too-large-text = שום דבר לא נשמר. אפשר לחזור ולשלוח פחות.
try-later-title = יותר מדי ניסיונות.
try-later-text = יש להמתין כמה דקות ולנסות שוב.
unavailable-title = לא זמין כרגע.
unavailable-text = שום דבר לא אבד. אפשר לנסות שוב בעוד דקה.
to-start = לעמוד הראשון
signed-out-title = החשבון שלך לא מחובר.
signed-out-text = מה שהקלדת לא אבד: אפשר להיכנס בלשונית החדשה, ואז לחזור ללשונית הזאת ולטעון אותה שוב.
conflict-title = זה כבר לא מתאים למצב הנוכחי.
conflict-text = בינתיים משהו השתנה. יש לחזור, לטעון את העמוד מחדש ולבדוק אם זה עדיין מה שרצית.
