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
promise-unit-open = { $count ->
    [0] Gezählt bei { $unit }.
    [one] Gezählt bei { $unit }, einer Gruppe von einer Person.
   *[other] Gezählt bei { $unit }, einer Gruppe von { $count } Personen.
}
promise-changed = Seit dem letzten Mal: { $what }
promise-length = { $count ->
    [one] Eine Frage, unter einer Minute
   *[other] { $count } Fragen, unter einer Minute
}
promise-open-link = Offener Link, nicht geprüft: Wer den Link hat, kann antworten.
promise-open-limits = Jedes Gerät kann einmal senden, mehr wird nicht geprüft. Wer das umgeht, kann die Ergebnisse verfälschen und die Antworten der wenigen ausrechnen, die mit den eigenen gezählt werden.

code-label = Dein Code
code-hint = 13 Buchstaben und Ziffern von deinem Zettel. Groß oder klein ist egal, Striche auch.
code-missing = Gib den Code von deinem Zettel ein.
code-shape = Ein Code hat 13 Buchstaben und Ziffern. Vergleiche ihn mit deinem Zettel.
code-check = Ein Zeichen stimmt nicht. Vergleiche den Code mit deinem Zettel.
code-filled = Dein Code ist schon eingetragen. Er kam mit der Adresse.

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
offline-open-text = Deine Antworten sind noch da. Sende sie noch einmal, sobald du Empfang hast. Waren sie doch schon angekommen, zählen sie zweimal: Bei einem offenen Link lässt sich das nicht erkennen.
online-text = Das Netz ist wieder da. Deine Antworten auch noch: Sende sie jetzt.
answer-protection = Dieses Formular schützt dich vor Kolleginnen und Kollegen, vor der Administration und vor Kopien der Datenbank, aber nicht vor denen, die den Server betreiben und ihn im laufenden Betrieb verändern.
answer-protection-open = Dieses Formular schützt dich vor allen, die nur die Ergebnistafel lesen, und vor Kopien der Datenbank, aber nicht vor jemandem, der den offenen Link mit Antworten flutet, und nicht vor denen, die den Server betreiben und ihn im laufenden Betrieb verändern.

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
problem-too-many-title = Noch nicht gesendet
problem-too-many = Aus deinem Netz kommen gerade sehr viele Antworten. Deine sind noch da: Sende sie in zehn Minuten noch einmal.
go-to-code = Zum Code
go-to-question = Zur Frage { $number }

# After sending.
thanks-page-title = Danke
thanks-title = Angekommen. Jeder Code zählt einmal.
thanks-text = Antworten mit einem unbenutzten Code dieser Umfrage werden gezählt und dann vergessen. Das steht hier bei jedem Code. So kann niemand herausfinden, welche benutzt wurden.
thanks-open-title = Angekommen.
thanks-open-text = Antworten über diesen Link werden gezählt und dann vergessen. Kommen viel mehr, als es Personen gibt, bleibt der Rest außen vor.
thanks-changed = Seit dem letzten Mal
thanks-next-count = Nächste Zählung
thanks-closes = Ende, mit allen Ergebnissen
thanks-respond-by = Die Leitung sagt, was sie tun wird, bis

closed-title = { $pulse } ist beendet.
closed-text = Antworten waren bis { $when } möglich. Was herauskam, steht auf der Ergebnistafel.
not-yet-title = { $pulse } hat noch nicht begonnen.
not-yet-text = Es geht los am { $when }. Komm dann wieder: Link und Code bleiben dieselben.
not-yet-open-text = Es geht los am { $when }. Komm dann wieder: Der Link bleibt derselbe.
interrupted-title = { $pulse } kann keine Antworten annehmen.
interrupted-text = Die Umfrage wurde unterbrochen und nimmt keine Antworten mehr an. Was vorher gezählt war, steht auf der Ergebnistafel.
sent-title = Von diesem Gerät wurde schon gesendet.
sent-text = Jedes Gerät kann einmal senden. Was gesendet wurde, ist nirgends aufbewahrt, auch hier nicht: Bis die Umfrage endet, merkt sich dieses Gerät nur, dass etwas gesendet wurde. Wer es mitbenutzt, kann auf einem anderen Gerät antworten.
full-title = { $pulse } nimmt keine Antworten mehr an.
full-text = Über diesen offenen Link kam viel mehr, als es Personen gibt. Darum wird nichts mehr gezählt. Was gezählt ist, steht auf der Ergebnistafel.
unknown-title = Unter dieser Adresse gibt es keine Umfrage.
unknown-text = Vergleiche die Adresse mit deinem Zettel oder dem Aushang, oder scanne den QR-Code noch einmal.
