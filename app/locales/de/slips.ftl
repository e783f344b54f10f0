# Slips and posters, and the form that makes slips.

print-now = Drucken
print-back = Zurück zur Runde
paper-a4 = A4
paper-letter = US-Letter

slips-text = { $count ->
    [one] Ein Zettel, mit einem Code, der einmal zählt.
   *[other] { $count } Zettel, einer für jede Person, jeder mit einem Code, der einmal zählt.
}
slips-mailed = { $count ->
    [one] Eine Person bekommt ihren Code per E-Mail und keinen Zettel.
   *[other] { $count } Personen bekommen ihre Codes per E-Mail und keine Zettel.
}
slips-all-mailed-title = Niemand braucht einen Zettel
slips-all-mailed = Alle bekommen ihren Code per E-Mail.
slips-again-title = Es gibt schon Codes
slips-again = Neue machen sie ungültig: Zettel, die schon verteilt sind, gelten dann nicht mehr.
slips-shown-title = Zettel werden einmal gezeigt
slips-shown = Sie wurden gerade gezeigt, oder jemand anders hat neue erstellt. Codes sind so gespeichert, dass sie sich nicht zurückrechnen lassen; deshalb kann niemand sie noch einmal zeigen. Ist der Ausdruck verloren, erstelle neue Zettel, solange die Runde nicht begonnen hat: Die früheren gelten dann nicht mehr.
slips-fixed-title = Diese Zettel lassen sich nicht noch einmal zeigen
slips-fixed = Codes sind so gespeichert, dass sie sich nicht zurückrechnen lassen. Die Runde läuft, darum lassen sich auch keine neuen erstellen: Sie würden die ungültig machen, die schon verteilt sind.
slips-over-title = Die Runde nimmt keine Antworten mehr an
slips-over = Es gibt nichts mehr auszuteilen.
slips-too-many = Mehr als { $most } Zettel sind zu viele für ein Dokument: Nimm die Datei.
slips-form = Was erstellt wird
slips-form-print = Zettel zum Drucken
slips-form-print-hint = Zehn auf einer Seite, mit Schnittlinien.
slips-form-csv = Eine Datei für den eigenen Druck (CSV)
slips-form-csv-hint = Bereich, Name, Sprache, Code und Link jedes Zettels. Lösche sie, sobald gedruckt ist.
slips-form-wrong = Wähle Zettel zum Drucken oder eine Datei.
slips-languages = Von hundert Zetteln so viele auf
slips-languages-hint = Es kommt nur auf das Verhältnis an. Sprachen mit 0 entfallen.
slips-share-wrong = Ein Anteil ist eine ganze Zahl von 0 bis 100.
slips-share-missing = Mindestens eine Sprache braucht einen Anteil über 0.
slips-paper = Papier
slips-paper-wrong = Wähle das Papier.
slips-care = Was du erstellst, wird nur dieses eine Mal gezeigt. Drucke es, oder speichere es dort, wo nur du es lesen kannst, bevor du die Seite verlässt.
slips-button = Zettel erstellen
slips-again-button = Frühere Zettel ungültig machen und neue erstellen

# On the screen, above what is printed.
slips-once = { $count ->
    [one] Ein Zettel, nur dieses Mal gezeigt
   *[other] { $count } Zettel, nur dieses Mal gezeigt
}
slips-once-text = Drucke sie jetzt, oder speichere sie als PDF, das nur du lesen kannst. Wird diese Seite neu geladen, zeigt sie nichts mehr. Wähle im Druckdialog keine Skalierung.

# The page on top of a unit's slips.
slips-cover-count = { $count ->
    [one] Ein Zettel
   *[other] { $count } Zettel
}
slips-cover-shuffle = Vor dem Austeilen mischen.
slips-cover-text = Schneiden, mischen, ziehen lassen: Dann weiß niemand, wer welchen Code hat.

# On a slip. $address is what people type.
slip-scan = Quadrat scannen: Der Code kommt mit.
slip-type = Oder { $address } und den Code eintippen.
slip-counted = Deine Antworten werden gezählt und dann vergessen.
slip-group = Für weniger als { $k } Personen wird nichts gezeigt.
slip-until = Bis { $when }

csv-name = Name
csv-language = Sprache
csv-code = Code
csv-link = Link

posters-title = { $count ->
    [one] Ein Aushang
   *[other] { $count } Aushänge
}
posters-text = Hänge jeden dort auf, wo die Leute seines Bereichs vorbeikommen: Das Quadrat führt dorthin, wo sie gezählt werden.
poster-scan = Scannen und antworten
poster-type = oder { $address } eintippen
poster-open = Offen von { $opens } bis { $closes }
