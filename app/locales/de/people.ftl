# The list of people whom invitations are mailed to.

people-text = An wen Einladungen per E-Mail gehen. Niemand hier braucht einen Zugang. Ohne diese Liste teilst du Zettel aus.
people-privacy = Nichts Gespeichertes sagt, wer von ihnen geantwortet hat: Weder diese Liste noch eine Sicherung führt zu einem Code oder einer Antwort.
people-units-first = Leg zuerst die Bereiche an: Alle auf der Liste gehören zu einem.
people-import = Datei einlesen
people-export = Liste herunterladen
people-list = Die Liste
people-everywhere = Alle Bereiche
people-in-none = In keinem Bereich
people-nowhere = { $count ->
    [one] Eine Person ist in keinem Bereich
   *[other] { $count } Personen sind in keinem Bereich
}
people-nowhere-text = Ihren Bereich gibt es nicht mehr. Sie bekommen keine Mails, bis sie einen anderen haben.
people-show = Anzeigen
people-found = { $count ->
    [0] Niemand
    [one] Eine Person
   *[other] { $count } Personen
}
people-pages = Seiten der Liste
people-page = Seite { $page } von { $pages }
people-earlier = Zurück
people-later = Weiter

# How many people each unit has.
people-counts = { $count ->
    [one] Eine Person, nach Bereich
   *[other] { $count } Personen, nach Bereich
}
people-counts-title = Personen nach Bereich
people-counts-text = Wer einen Bereich leitet, wird im Bereich darüber gezählt, um nicht mitten unter den geleiteten Menschen zu antworten.
people-count-listed = Auf der Liste
people-count-leaders = Leitend
people-count-counted = Gezählt

# What has just been done.
people-done-added = Eine Person mehr steht auf der Liste.
people-done-changed = Die Liste ist geändert.
people-done-removed = Die Person steht nicht mehr auf der Liste.
people-done-imported = Die Liste ist eingelesen.

# One person.
person-title = Eine Person auf der Liste
person-unit = Bereich
person-address = E-Mail-Adresse
person-language = Sprache der E-Mails
person-leader = Leitet diesen Bereich
person-leader-hint = Dann wird im Bereich darüber gezählt.
person-leads = leitet ihn
person-change-label = Ändern: { $address }
person-add = Person hinzufügen
person-add-button = Auf die Liste setzen
person-remove = Von der Liste nehmen
person-remove-text = Von da an geht keine Mail mehr dorthin.
person-remove-answers = Was die Person vielleicht geantwortet hat, bleibt gezählt: Niemand weiß, welche Antworten das waren.
person-remove-sure = Diese Person von der Liste nehmen?
person-remove-button = Von der Liste nehmen

# Importing people.
people-import-title = Personen einlesen
people-import-text = Eine Zeile für jede Person: der Bereich mit Kürzel oder Namen, und die E-Mail-Adresse. Sprache und Leitung dürfen fehlen.
people-import-columns = Die erste Zeile nennt die Spalten: Bereich und E-Mail, dazu Sprache und Leitung, wenn sie gesagt werden.
people-import-others = Personen, die nicht in der Datei stehen
people-import-others-keep = bleiben auf der Liste
people-import-others-keep-hint = Die Datei fügt Personen hinzu und ändert die, die sie nennt.
people-import-others-remove = kommen von der Liste
people-import-others-remove-hint = Die Datei ist die ganze Liste.
people-import-confirm = Diese Liste einlesen
people-total-then = { $count ->
    [one] Auf der Liste stünde dann eine Person.
   *[other] Auf der Liste stünden dann { $count } Personen.
}
people-added = { $count ->
    [one] Eine Person ist neu
   *[other] { $count } Personen sind neu
}
people-changed = { $count ->
    [one] Bei einer Person ändert sich etwas
   *[other] Bei { $count } Personen ändert sich etwas
}
people-removed = { $count ->
    [one] Eine Person kommt von der Liste
   *[other] { $count } Personen kommen von der Liste
}
person-line = { $address }: { $unit }, { $language }
person-line-leader = { $address }: leitet { $unit }, { $language }
person-changes = { $address }: { $what }
person-moves = von { $from } nach { $to }
person-speaks = E-Mails in { $language }
person-leads-then = leitet den Bereich
person-leads-no-more = leitet den Bereich nicht mehr

# What is wrong, and what to do about it. $value is what was typed.
person-problem-unit-missing = Sag, zu welchem Bereich die Person gehört.
person-problem-address = Das ist keine E-Mail-Adresse. Sie sieht aus wie name@example.org, ohne Leerzeichen und Umlaute.
person-problem-address-twice = { $value } steht zweimal da. Jede Person hat eine Zeile.
person-problem-address-taken = Diese Adresse steht schon auf der Liste.
person-problem-language = „{ $value }“ ist keine der Sprachen: en, de, nl, ru, ar, he.
person-problem-leader = Leitung ist ja oder nein, nicht „{ $value }“.
person-problem-nobody = In der Datei steht niemand.
person-problem-too-many = Das sind mehr als 50 000 Personen.

# The audit log.
action-people-import = Personen eingelesen
action-person-add = Person hinzugefügt
action-person-change = Person geändert
action-person-remove = Person entfernt
