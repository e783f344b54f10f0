# Pages that say that something did not work.

not-found-title = אין כלום בכתובת הזאת.
not-found-text = כדאי להשוות אותה לפתק או לכרזה, או להתחיל מהעמוד הראשון.
forbidden-title = העמוד הזה אינו פתוח.
forbidden-text = אם נדרשת גישה, אפשר לפנות למי שמנהל את הסקר.
bad-request-title = לא ניתן היה לקרוא את זה.
bad-request-text = יש לחזור, לפתוח את העמוד מחדש ולנסות שוב.
too-large-title = זה היה יותר מדי בבת אחת.
too-large-text = דבר לא נשמר. אפשר לחזור ולשלוח פחות.
try-later-title = יותר מדי ניסיונות.
try-later-text = יש להמתין כמה דקות ולנסות שוב.
unavailable-title = לא זמין כרגע.
unavailable-text = דבר לא אבד. אפשר לנסות שוב בעוד דקה.
server-error-title = משהו השתבש אצלנו.
server-error-text = אפשר לחזור ולנסות שוב. אם זה חוזר על עצמו, כדאי לספר למי שנתן את הקישור.
reference = מספר: { $reference }
to-start = לעמוד הראשון
