# One wave, for those who run or observe it.

wave-standing = Wo sie steht
wave-opens = Beginn
wave-opened = Begonnen
wave-closes = Ende
wave-closed = Beendet
wave-counted-at = Letzte Zählung
wave-next-count = Nächste Zählung
wave-interrupted = Ihr Schlüssel oder die noch nicht gezählten Antworten sind verloren. Es werden keine Antworten mehr angenommen. Was gezählt war, bleibt, und die Runde kann nur noch beendet werden.
wave-full-title = Es werden keine Antworten mehr angenommen
wave-full = Über den offenen Link kam viel mehr, als es Personen gibt.
wave-early-instead = Geplant war { $planned }.

# How people get in.
wave-reach = Links zum Antworten
wave-links-codes = Hier wird geantwortet, mit dem Code vom Zettel. Die Adresse eines Bereichs sagt auch, wo dessen Leute gezählt werden.
wave-links-open = Wer einen dieser Links hat, kann antworten. Antworten über den Link eines Bereichs zählen dort, über den ersten Link für das Ganze.
wave-links-units = Links der einzelnen Bereiche
wave-local-title = Diese Adresse gilt nur auf diesem Rechner
wave-local = Damit Zettel und Aushänge von anderswo hierher führen, muss der Server mit --public-url gestartet werden.
wave-slips = Zettel
wave-codes-missing = Es gibt noch keine Codes. Zum Antworten braucht jede Person einen.
wave-codes-made = Die Codes sind erstellt und wurden einmal gezeigt. Bis zum Beginn lassen sie sich neu erstellen; die früheren gelten dann nicht mehr.
wave-codes-fixed = Die Codes sind erstellt und wurden einmal gezeigt. Sie können schon verteilt sein, darum bleiben sie, wie sie sind.
wave-codes-over = Es gibt keine Codes mehr: Sie werden am Ende einer Runde gelöscht.
wave-codes-make = Zettel erstellen
wave-codes-again = Neue Zettel erstellen
wave-posters = Aushänge
wave-posters-text = Eine Seite je Bereich und Sprache, zum Aufhängen, wo die Leute vorbeikommen. Sie lassen sich beliebig oft drucken.
wave-posters-unit = Für
wave-posters-all = Alle Bereiche
wave-posters-languages = Sprachen
wave-posters-button = Aushänge zeigen
wave-posters-many = Das wären mehr als { $most } Aushänge. Wähle einen Bereich oder weniger Sprachen.

# Who is counted where. $k is the fewest people of a group.
wave-units = Wer wo gezählt wird
wave-units-text = Wer in einem Bereich mit weniger als { $k } Personen arbeitet, wird im Bereich darüber gezählt. Die letzte Spalte sehen alle auf der Ergebnistafel; sie ändert sich nur bei Zählungen.
wave-unit = Bereich
wave-unit-people = Personen
wave-unit-counted-in = Gezählt bei
wave-unit-counted = Bisher gezählt
# $count people are counted in the unit itself.
wave-unit-itself = { $count ->
    [0] sich selbst, bisher niemand
    [one] sich selbst, eine Gruppe von einer Person
   *[other] sich selbst, eine Gruppe von { $count }
}
wave-unit-above = { $unit }
wave-unit-of = { $sheets } von { $of } · { $percent }{"\u00A0"}%
wave-unit-sheets = { $sheets ->
    [one] ein Antwortbogen, offener Link
   *[other] { $sheets } Antwortbögen, offener Link
}

# The frozen promise.
wave-promise = Was sie verspricht
wave-promise-codes = Ein Code, ein gezählter Antwortbogen. Codes sind nicht mit Antworten verknüpft.
wave-promise-open = Offener Link, nicht geprüft: ein Antwortbogen je Gerät, soweit sich das erkennen lässt, und höchstens vier je Person.
wave-promise-counts = { $count ->
    [one] Gezählt wird einmal, am Ende.
   *[other] Gezählt wird { $count } Mal, zu festen Zeiten, zuletzt am Ende.
}
wave-promise-respond = Die Leitung sagt bis { $when }, was sie tun wird.

# Closing early.
wave-early = Vorzeitig beenden
wave-early-text = Eine Runde kann bei einer ihrer Zählungen enden, frühestens in 24 Stunden. Auf der Ergebnistafel steht es sofort.
wave-early-none = Es gibt keine Zählung mehr, bei der sie früher enden könnte.
wave-early-at = Beenden am
wave-early-button = Sehen, was daraus folgt
wave-early-choose = Wähle eine der verbleibenden Zählungen.
wave-early-done = Das vorzeitige Ende steht auf der Ergebnistafel.
wave-early-title = Am { $when } beenden?
wave-early-sure = Bis { $when } können alle antworten, danach niemand mehr. Bisher hieß es { $planned }.
wave-early-board = Auf der Ergebnistafel steht sofort, dass die Runde vorzeitig endet.
wave-early-groups = Wie an jedem Ende werden Gruppen, in denen weniger als { $k } geantwortet haben, weiter oben gezählt.
wave-early-for-good = Das lässt sich nicht zurücknehmen, und das Ende lässt sich nicht wieder auf später legen.
wave-early-confirm = Runde vorzeitig beenden
