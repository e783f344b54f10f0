# The first page.

hero-title = Menschen wollen gehört werden, nicht vertröstet.
hero-text = Heard fragt die Menschen, die täglich die Arbeit machen, wie es läuft, zeigt allen live dieselben Ergebnisse und bittet die Leitung zu sagen, was sie tun wird. Was eine einzelne Person geantwortet hat, wird nie gespeichert.

way-create-title = Eigene Organisation anlegen
way-create = Gib ihr einen Namen, wähle ihre Sprachen und werde die erste Person, die sie betreut. Du brauchst den Einrichtungsschlüssel, den der Server beim Start ausgegeben hat.
way-create-button = Organisation anlegen
way-demo-title = Erst einmal umsehen
way-demo-text = Die Demo-Organisation hat erfundene Menschen, frühere Runden und deren Ergebnisse. Ein Klick entfernt sie wieder.
way-demo-button = Demo-Organisation laden

open-until = Offen bis { $when }.
answer-now = Jetzt antworten
nothing-open = Gerade ist keine Umfrage offen.
board-text = Alle sehen dieselben Ergebnisse, live.
sign-in-who = Betreust du die Umfrage oder leitest du einen Bereich?
demo-codes-title = Codes zum Ausprobieren
demo-codes-text = Jeder zählt einmal, wie bei einem echten Zettel.

steps-title = So läuft es ab
step-answer-title = Antworten
step-answer = Ein paar Fragen, unter einer Minute, auf jedem Handy. Ohne Konto.
step-count-title = Zählen
step-count = Antworten werden zu festen Zeiten in Gruppen zusammengezählt. Einzelne Antworten werden nie gespeichert.
step-respond-title = Antwort der Leitung
step-respond = Die Leitung wird gebeten zu sagen, was sie tut und bis wann – oder warum nicht.

# Looking around in the demo organisation.
demo-enter-title = Hinter den Kulissen
demo-enter-text = Sieh, was jene sehen, die die Umfrage betreuen, einen Standort leiten oder beobachten.
demo-enter-owner = Als Betreuung
demo-enter-leader = Als Leitung
demo-enter-observer = Als Beobachtung
