# Writing what a pulse asks, and looking at it as people will.

questions-title = Fragen: { $pulse }
questions-intro = Das fragt die nächste Runde. Runden, die schon gestartet sind, behalten die Fragen, mit denen sie gestartet wurden.
questions-saved-title = Gespeichert
questions-saved = Die nächste Runde stellt diese Fragen.
questions-meanwhile = Jemand anders hat diese Fragen geändert, seit du sie geöffnet hast. Was du geschrieben hast, ist noch da. Speichere noch einmal, um es an die Stelle des anderen zu setzen.
questions-back = Zurück zur Umfrage

questions-title-label = Titel
questions-title-hint = Was über den Fragen steht.
questions-number = Frage { $number } von { $count }
questions-text = Frage
questions-low = Unteres Ende
questions-high = Oberes Ende
# $end is a number of the scale: 0, 1, 5 or 10.
questions-end = Was { $end } bedeutet
questions-yes-no = Geantwortet wird mit Ja oder Nein. Beides ist in jeder Sprache da.
questions-options = Antworten zur Auswahl
questions-option = Antwort { $number }
questions-add-option = Antwort hinzufügen
questions-asked = Schon gefragt: Nur die Worte lassen sich ändern.
questions-compared = Was eine Runde gefragt hat, behält seine Art und seine Auswahl, damit sich Runden vergleichen lassen. Für anderes füge eine neue Frage hinzu.
questions-key = Kurzname
questions-key-hint = Darüber werden Ergebnisse im Zeitverlauf verbunden. Kleinbuchstaben, Ziffern und Bindestriche. Bleibt das Feld leer, entsteht er aus der Frage.

questions-kind-zero-to-ten = Skala von 0 bis 10
questions-kind-one-to-five = Skala von 1 bis 5
questions-kind-yes-no = Ja oder Nein
questions-kind-single-choice = Eine von mehreren Antworten
questions-kind-multiple-choice = Beliebig viele Antworten

# How far a question is translated, after the name of a language.
questions-tongue-empty = nichts geschrieben
questions-tongue-partly = { $done } von { $all } geschrieben
questions-tongue-complete = vollständig
questions-falls-back = Bleibt das Feld leer, erscheint der Text auf { $language }.

questions-up = Nach oben
questions-up-of = Nach oben: Frage { $number }
questions-down = Nach unten
questions-down-of = Nach unten: Frage { $number }
questions-remove = Entfernen
questions-remove-of = Entfernen: Frage { $number }
questions-remove-option-of = Entfernen: Antwort { $number } der Frage { $question }

questions-more = Noch eine Frage
questions-new-kind = Eine neue, beantwortet mit
questions-add = Hinzufügen
questions-new-ready = Eine aus dem Katalog
questions-choose = Frage auswählen
questions-take = Übernehmen
questions-full = Sieben Fragen sind das Höchste: Längere Umfragen werden abgebrochen.

# What is wrong. $part is the kind of place, $number its question, $option its option.
questions-place = { $part ->
    [title] Titel
    [low] Frage { $number }, unteres Ende
    [high] Frage { $number }, oberes Ende
    [option] Frage { $number }, Antwort { $option }
    [options] Frage { $number }, Antworten zur Auswahl
    [key] Frage { $number }, Kurzname
   *[text] Frage { $number }
}
questions-place-in = { $place } ({ $language })
questions-missing = { $place }: Hier fehlt noch etwas.
questions-control = { $place }: Etwas darin lässt sich nicht anzeigen. Schreib es neu.
questions-too-long = { $place }: Höchstens { $limit } Zeichen.
questions-key-wrong = { $place }: 1 bis 40 Kleinbuchstaben a–z, Ziffern und Bindestriche, am Anfang und Ende kein Bindestrich.
questions-key-twice = { $place }: Eine andere Frage hat denselben. Wähle einen neuen.
questions-count = Eine Umfrage hat eine bis sieben Fragen.
questions-option-count = { $place }: Es müssen zwei bis zwölf sein.
questions-asked-kind = { $place }: Darunter hat eine Runde eine Frage anderer Art gestellt. Wähle einen neuen.
questions-asked-options = { $place }: Darunter hat eine Runde eine Frage mit anderer Auswahl gestellt. Wähle einen neuen.
questions-nothing-chosen = Wähle zuerst eine Frage aus dem Katalog.
questions-there-already = Diese Frage ist schon da.

# On the pages of a pulse.
questions-change = Fragen ändern
questions-show = Was gefragt wird

preview-title = Auf dem Handy
preview-text = So werden alle die nächste Runde sehen.
preview-text-form = Zu sehen ist, was gespeichert ist. Tippe auf eine Sprache, um zu sehen, was du geschrieben hast.
preview-frame = Vorschau der Antwortseite
preview-note = Vorschau: Von hier lässt sich nichts senden.

action-pulse-change = Hat die Fragen einer Umfrage geändert
