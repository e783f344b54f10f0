# The tree of units, and importing lists. Units are regions, sites, teams.

units-text = Wo Menschen arbeiten: Regionen, Standorte, Teams. Nach diesen Bereichen werden Ergebnisse gezeigt.
units-frozen = Runden, die schon gestartet sind, behalten die Bereiche, mit denen sie gestartet sind; eine Änderung gilt ab dem nächsten Start.
units-total = { $count ->
    [one] Ein Bereich
   *[other] { $count } Bereiche
}
units-import = Datei einlesen
units-export = Bereiche herunterladen
units-path = Bereiche darüber
units-hidden = { $count ->
    [one] Den Bereich darunter zeigen
   *[other] Die { $count } Bereiche darunter zeigen
}
units-left-out = { $count ->
    [one] Daneben steht noch ein Bereich. Ändere ihn mit einer Datei.
   *[other] Daneben stehen noch { $count } Bereiche. Ändere sie mit einer Datei.
}
units-nowhere-text = Ihren Bereich gibt es nicht mehr. Sie bekommen keine Mails, bis sie einen anderen haben.
units-nowhere-link = Anzeigen
# What has just been done.
units-done-created = Der Bereich ist angelegt.
units-done-renamed = Der Bereich hat seinen neuen Namen.
units-done-moved = Der Bereich ist verschoben.
units-done-merged = Die Bereiche sind zusammengelegt.
units-done-removed = Der Bereich ist entfernt.
units-done-imported = Die Bereiche sind jetzt die aus der Datei.

# Before there is any unit.
units-by-file = Aus einer Datei
units-by-file-text = Eine Tabelle mit einer Zeile für jeden Bereich. Jede Tabellenkalkulation kann sie als CSV speichern, und du siehst vorher, was sich ändern wird.
units-by-hand = Von Hand
units-by-hand-text = Fang mit der ganzen Organisation an und füge Bereiche darunter hinzu.
units-first-name = Name der ganzen Organisation
units-first-hint = Der Bereich über allen anderen. Die Ergebnisse von allen zusammen stehen unter diesem Namen.
units-first-button = Anfangen

# One unit. $name is its name.
unit-people = { $count ->
    [0] niemand
    [one] eine Person
   *[other] { $count } Personen
}
unit-change = Ändern
unit-show-people = Personen anzeigen
unit-rename = Name
unit-rename-button = Umbenennen
unit-add = Neuer Bereich darunter
unit-add-button = Hinzufügen
unit-up = Nach oben
unit-down = Nach unten
unit-move = Verschieben …
unit-merge = Zusammenlegen …
unit-remove = Entfernen …

# Moving it.
unit-move-title = { $name } verschieben
unit-move-along = { $count ->
    [one] Der Bereich darunter kommt mit.
   *[other] Die { $count } Bereiche darunter kommen mit.
}
unit-move-keeps = Seine Ergebnisse laufen weiter wie bisher: nur sein Platz ändert sich.
unit-move-below = Unter
unit-move-button = Verschieben

# Merging it into another. $into is the other’s name.
unit-merge-title = { $name } mit einem anderen Bereich zusammenlegen
unit-merge-text = Die Personen und die Bereiche darunter gehen zum anderen Bereich über, und dieser hier endet.
unit-merge-into = Der Bereich, der bleibt
unit-merge-next = Zeigen, was daraus folgt
unit-merge-sure = { $name } in { $into } aufgehen lassen?
unit-merge-people = { $count ->
    [one] Eine Person aus { $name } gehört dann zu { $into }.
   *[other] { $count } Personen aus { $name } gehören dann zu { $into }.
}
unit-merge-units = { $count ->
    [one] Der Bereich direkt unter { $name } liegt dann unter { $into }.
   *[other] Die { $count } Bereiche direkt unter { $name } liegen dann unter { $into }.
}
unit-merge-trends = { $name } endet: Der Verlauf hört auf, und { $into } führt den eigenen fort. Frühere Ergebnisse bleiben auf der Ergebnistafel.
unit-merge-button = Zusammenlegen
unit-ends-accounts = Zugänge von Leitenden ändern sich dadurch nicht. Sieh sie dir danach an.

# Removing it.
unit-remove-sure = { $name } entfernen?
unit-remove-below = { $count ->
    [one] Darunter liegt noch ein Bereich
   *[other] Darunter liegen noch { $count } Bereiche
}
unit-remove-below-text = Entfernen lässt sich nur ein Bereich, unter dem keine anderen liegen. Verschiebe oder entferne erst diese, lege sie mit anderen zusammen, oder lege diesen als Ganzes mit einem anderen zusammen.
unit-remove-people = { $count ->
    [one] Eine Person bleibt ohne Bereich auf der Liste. Sie bekommt keine Mails, bis sie einen hat.
   *[other] { $count } Personen bleiben ohne Bereich auf der Liste. Sie bekommen keine Mails, bis sie einen haben.
}
unit-remove-trends = Der Verlauf von { $name } endet. Frühere Ergebnisse bleiben auf der Ergebnistafel.
unit-remove-button = Entfernen
units-undo = Das lässt sich nicht mit einem Klick zurücknehmen. Lade vorher die Listen herunter: Wieder eingelesen, stellen sie Bereiche und Personen so her, wie sie jetzt sind.

# Importing a list: what is the same for units and people.
import-template = Vorlage herunterladen
import-export = Jetzige Liste herunterladen
import-file = Datei
import-file-hint = Eine CSV-Datei, gespeichert als UTF-8. Kommas, Semikolons oder Tabulatoren trennen die Zellen.
import-paste = Oder die Tabelle hier einfügen
import-paste-hint = Aus einer Tabellenkalkulation kopierte Zellen gehen auch, mit der Zeile der Spaltennamen.
import-look = Änderungen ansehen
import-check = Noch ist nichts geändert.
import-nothing = Es würde sich nichts ändern
import-nothing-text = Die Liste ist schon so wie in der Datei.
import-good-lines = Was die anderen Zeilen ändern würden
import-undo = Das lässt sich nicht mit einem Klick zurücknehmen:
import-text = Die Tabelle
import-text-hint = Bessere sie hier aus, oder in deiner Datei.
import-look-again = Noch einmal ansehen
import-other-file = Andere Datei
import-stale = Inzwischen hat sich etwas geändert
import-stale-text = Jemand anders hat die Liste geändert, seit du sie angesehen hast. Sieh dir die Änderungen noch einmal an.
import-errors = { $count ->
    [one] Eine Stelle braucht noch einen Blick
   *[other] { $count } Stellen brauchen noch einen Blick
}
import-errors-text = Es wurde nichts eingelesen.
import-mend = Die Tabelle unten ausbessern.
import-line = Zeile { $line }
import-more = { $count ->
    [one] und noch eine
   *[other] und { $count } weitere
}
import-problem-row = Diese Zeile hat mehr oder weniger Zellen als die erste. Zellen, die ein Komma oder Semikolon enthalten, stehen in Anführungszeichen.
import-problem-utf8 = Die Datei ist nicht als UTF-8 gespeichert, Buchstaben kämen falsch an. Speichere sie in Excel als „CSV UTF-8“; in LibreOffice wähle den Zeichensatz UTF-8.
import-problem-empty = Wähle eine Datei, oder füge die Tabelle ein.
import-problem-csv = Das ist keine Tabelle. Speichere sie als CSV.

# Importing units.
units-import-title = Bereiche einlesen
units-import-text = Eine Zeile für jeden Bereich, mit dem Bereich darüber. Danach gelten genau die Bereiche der Datei: Die nicht darin stehen, enden. Kürzel dürfen fehlen: Vorhandene Bereiche behalten ihres, neue bekommen eins.
units-import-columns = Die erste Zeile nennt die Spalten: Name und Übergeordnet, dazu Kürzel, wenn es welche gibt.
units-import-confirm = Diese Bereiche einlesen
units-total-then = { $count ->
    [one] Es gäbe dann einen Bereich.
   *[other] Es gäbe dann { $count } Bereiche.
}
units-added = { $count ->
    [one] Ein neuer Bereich
   *[other] { $count } neue Bereiche
}
units-renamed = { $count ->
    [one] Ein Bereich heißt anders
   *[other] { $count } Bereiche heißen anders
}
units-moved = { $count ->
    [one] Ein Bereich wird verschoben
   *[other] { $count } Bereiche werden verschoben
}
units-removed = { $count ->
    [one] Ein Bereich endet
   *[other] { $count } Bereiche enden
}
units-removed-text = Ihr Verlauf endet; frühere Ergebnisse bleiben auf der Ergebnistafel. Ihre Personen bleiben auf der Liste, ohne Bereich.
units-reordered = Andere Reihenfolge
units-reordered-text = Bereiche stehen unter demselben Bereich in anderer Reihenfolge.
unit-added = { $name } ({ $key }), unter { $below }
unit-added-root = { $name } ({ $key }), die ganze Organisation
unit-renamed = { $from } wird zu { $to }
unit-moved = { $name }: von { $from } nach { $to }
# In the place of a unit above, where there is none.
unit-nothing-above = ganz oben
unit-removed = { $name } ({ $key })
unit-removed-people = { $count ->
    [one] { $name } ({ $key }): eine Person
   *[other] { $name } ({ $key }): { $count } Personen
}

# What is wrong, and what to do about it. $value is what was typed.
unit-problem-name = Ein Name hat 1 bis 80 Zeichen, alle in einer Zeile.
unit-problem-key = „{ $value }“ ist kein Kürzel. Ein Kürzel hat 1 bis 40 Kleinbuchstaben (a–z), Ziffern und Striche, etwa standort-nord.
unit-problem-key-twice = Das Kürzel { $value } gibt es schon. Jeder Bereich hat sein eigenes.
unit-problem-unknown = Einen Bereich „{ $value }“ gibt es nicht. Vergleiche die Schreibweise, oder füge ihn hinzu.
unit-problem-several = Mehrere Bereiche heißen „{ $value }“. Nimm das Kürzel des richtigen.
unit-problem-second-root = Nur ein Bereich hat keinen über sich: die ganze Organisation. Sag, unter welchem dieser liegt.
unit-problem-no-root = Jeder Bereich liegt unter einem anderen. Lass bei der ganzen Organisation leer, was darüber liegt.
unit-problem-below-itself = Ein Bereich kann nicht unter sich selbst liegen. Wähle einen anderen darüber.
unit-problem-into-itself = Ein Bereich kann nicht in sich selbst oder in einem unter ihm aufgehen. Wähle einen anderen.
unit-problem-too-deep = Es wären mehr als 12 Ebenen.
unit-problem-none = In der Liste steht kein Bereich.
unit-problem-too-many = Das sind mehr als 20 000 Bereiche.

# The audit log.
action-unit-create = Bereich angelegt
action-unit-rename = Bereich umbenannt
action-unit-move = Bereich verschoben
action-unit-reorder = Reihenfolge von Bereichen geändert
action-unit-merge = Bereich mit einem anderen zusammengelegt
action-unit-remove = Bereich entfernt
