# The answer page, and what is shown in its place.

skip-to-questions = Zu den Fragen springen

# What is promised before the first question. $people stands in bold; $count is the same number and chooses the form.
promise-group = { $count ->
    [one] Deine Antworten werden gezählt und dann vergessen. Die kleinste Gruppe, in der du vorkommen kannst, hat { $people } Person.
   *[other] Deine Antworten werden gezählt und dann vergessen. Die kleinste Gruppe, in der du vorkommen kannst, hat { $people } Personen.
}
promise-shown = Ergebnisse erscheinen zu festen Zeiten, nie gleich nach einer Antwort.
promise-unit = { $count ->
    [one] Gezählt bei { $unit }, eingeladen ist eine Person.
   *[other] Gezählt bei { $unit }, eingeladen sind { $count } Personen.
}
promise-changed = Seit dem letzten Mal: { $what }
promise-length = { $count ->
    [one] Eine Frage, unter einer Minute
   *[other] { $count } Fragen, unter einer Minute
}
promise-open-link = Offener Link, nicht geprüft: Wer den Link hat, kann antworten.

code-label = Dein Code
code-hint = 13 Buchstaben und Ziffern von deinem Zettel. Groß oder klein ist egal, Striche auch.
code-missing = Gib den Code von deinem Zettel ein.
code-shape = Ein Code hat 13 Buchstaben und Ziffern. Vergleiche ihn mit deinem Zettel.
code-check = Ein Zeichen stimmt nicht. Vergleiche den Code mit deinem Zettel.

question-number = { $number } von { $count }
several-answers = Mehrere Antworten sind möglich.
no-answer = Keine Antwort
yes = Ja
no = Nein

unanswered = Einige Fragen sind ohne Antwort. Das macht nichts: Du kannst trotzdem senden.
send = Senden
sending = Wird gesendet …
offline-title = Keine Rückmeldung aus dem Netz
offline-text = Deine Antworten sind noch da. Sende sie noch einmal, sobald du Empfang hast: Das ist unbedenklich, denn jeder Code zählt einmal.
online-text = Das Netz ist wieder da. Deine Antworten auch noch: Sende sie jetzt.
answer-protection = Dieses Formular schützt dich vor Kolleginnen und Kollegen, vor der Administration und vor Kopien der Datenbank, aber nicht vor denen, die den Server betreiben und ihn im laufenden Betrieb verändern.

# Why the form is shown again.
problems-title = Bitte sieh dir das noch einmal an
problem-code-missing-title = Der Code fehlt
problem-code-missing = Gib den Code von deinem Zettel ein. Deine Antworten sind noch da.
problem-code-typo-title = Bitte den Code prüfen
problem-code-typo = In deinem Code ist ein Tippfehler. Deine Antworten sind noch da.
problem-answer-title = Eine Antwort war nicht lesbar
problem-answer = Bitte wähle deine Antwort noch einmal.
problem-unavailable-title = Nicht gesendet
problem-unavailable = Bei uns stimmt etwas nicht. Deine Antworten sind noch da: Sende sie in einer Minute noch einmal.
problem-too-large-title = Nicht gesendet
problem-too-large = Es kam mehr an, als in dieses Formular passt. Öffne die Seite neu und antworte noch einmal.
go-to-code = Zum Code
go-to-question = Zur Frage { $number }

# After sending.
thanks-page-title = Danke
thanks-title = Angekommen. Jeder Code zählt einmal.
thanks-text = Antworten mit einem unbenutzten Code dieser Umfrage werden gezählt und dann vergessen. Das steht hier bei jedem Code. So kann niemand herausfinden, welche benutzt wurden.
thanks-open-title = Angekommen.
thanks-open-text = Deine Antworten werden mitgezählt und danach vergessen.
thanks-changed = Seit dem letzten Mal
thanks-next-count = Nächste Zählung
thanks-closes = Ende, mit allen Ergebnissen
thanks-respond-by = Die Leitung sagt, was sie tun wird, bis

closed-title = { $pulse } ist beendet.
closed-text = Antworten waren bis { $when } möglich. Was herauskam, steht auf der Ergebnistafel.
not-yet-title = { $pulse } hat noch nicht begonnen.
not-yet-text = Es geht los am { $when }. Komm dann wieder: Link und Code bleiben dieselben.
interrupted-title = { $pulse } kann keine Antworten annehmen.
interrupted-text = Die Umfrage wurde unterbrochen und nimmt keine Antworten mehr an. Was vorher gezählt war, steht auf der Ergebnistafel.
unknown-title = Unter dieser Adresse gibt es keine Umfrage.
unknown-text = Vergleiche die Adresse mit deinem Zettel oder dem Aushang, oder scanne den QR-Code noch einmal.
