# What owners run, and observers read.

manage-menu = Teile der Verwaltung
manage-overview = Überblick
manage-pulses = Umfragen
manage-units = Bereiche
manage-people = Personen
manage-colleagues = Zugänge
manage-organisation = Organisation
manage-audit-log = Protokoll
cancel = Abbrechen

# What is going on, and what to do first.
overview-waves = Runden
overview-nothing-open = Keine Runde ist offen oder geplant.
overview-launch = Nächste Runde starten
first-text = Vier Schritte bis zu den ersten Antworten.
first-done = Erledigt
first-units-title = Bereiche
first-units = Regionen, Standorte, Teams: wo Menschen arbeiten. Aus einer Datei oder von Hand.
first-pulse-title = Eine Umfrage
first-pulse = Was gefragt wird, und wie oft. Nimm eine fertige.
first-launch-title = Start
first-launch = Du siehst, wer wo gezählt wird, bevor etwas festgeschrieben wird.
first-slips-title = Zettel
first-slips = Drucken, mischen, austeilen.

phase-scheduled = Beginnt am { $when }
phase-open = Offen bis { $when }
phase-interrupted = Unterbrochen
phase-closed = Beendet am { $when }
wave-name = { $pulse }, Runde { $number }
wave-counted = { $counted } von { $invited } gezählt

# Pulses.
pulses-text = Eine Umfrage besteht aus wenigen Fragen, die immer wieder gestellt werden. Jedes Mal ist eine Runde.
pulses-none = Es gibt noch keine.
pulse-questions = { $count ->
    [one] Eine Frage
   *[other] { $count } Fragen
}
pulse-waves = { $count ->
    [0] noch keine Runde
    [one] eine Runde
   *[other] { $count } Runden
}
pulse-new = Neue Umfrage
pulse-new-text = Nimm für den Anfang eine fertige. Ihre Fragen lassen sich vor jeder Runde ändern.
pulse-new-button = Umfrage anlegen
pulse-ready = Fertige Umfragen
pulse-slug = Kurzname für die Adresse
pulse-slug-hint = Kleinbuchstaben (a–z), Ziffern und Striche: Er steht auf Zetteln. Bleibt das Feld leer, gilt der Kurzname der fertigen Umfrage.
pulse-cadence = Wie oft
cadence-none = Immer wenn du eine Runde startest
cadence-weekly = Jede Woche
cadence-fortnightly = Alle zwei Wochen
cadence-monthly = Alle vier Wochen
cadence-quarterly = Alle zwölf Wochen
pulse-asks = Was die nächste Runde fragt
pulse-asks-text = Runden, die schon gestartet sind, behalten ihre Fragen.
pulse-launch = Runde starten
pulse-waves-title = Runden
pulse-waves-none = Noch keine wurde gestartet.
problem-slug = Ein Kurzname hat 1 bis 40 Kleinbuchstaben (a–z), Ziffern und Striche und beginnt mit einem Buchstaben oder einer Ziffer.
problem-slug-taken = Es gibt schon eine Umfrage mit dieser Adresse.
problem-ready = Wähle eine der fertigen Umfragen.

# Colleagues.
colleagues-title = Wer sich anmelden kann
colleagues-text = Die Betreuung führt die Umfrage durch, die Leitung antwortet für ihre Bereiche, und wer Einsicht hat, liest Einstellungen und Protokoll. Alle anderen beantworten nur die Fragen und brauchen kein Konto.
colleagues-back = Zu den Zugängen
colleague-waiting = noch nicht beigetreten
colleague-name = Name
colleague-add = Jemanden hinzufügen
colleague-add-button = Link zum Beitreten erstellen
colleague-role = Was ist mit dem Konto möglich?
colleague-units = Bereiche, für die eine Leitung antwortet
colleague-units-hint = Nur für Leitungen. Alles, was unter einem Bereich liegt, gehört dazu.
colleague-units-none = Es gibt noch keine Bereiche. Füge sie hinzu, bevor du Leitungen hinzufügst.
colleague-change-role = Rolle
colleague-role-done = Die Rolle ist geändert.
colleague-link-again-title = Link zum Beitreten
colleague-link-again-text = Falls der erste Link verloren ging. Der erste wird ungültig.
colleague-link-again-button = Neuen Link erstellen
colleague-reset-title = Passwort
colleague-reset-text = Falls das Passwort vergessen wurde: Erstelle einen Link, mit dem die Person ein neues festlegt. Sobald sie das tut, werden alle ihre Geräte abgemeldet.
colleague-reset-button = Link für ein neues Passwort erstellen
colleague-remove = Entfernen
colleague-remove-text = Das Konto und alle seine Geräte. Was damit getan wurde, bleibt im Protokoll.
colleague-remove-button = Konto entfernen
colleague-remove-title = { $name } entfernen?
colleague-remove-sure = { $name } wird sofort abgemeldet und kann sich nicht wieder anmelden. Dieselbe Adresse kannst du später wieder hinzufügen.
colleague-removed = Das Konto ist entfernt.
colleague-last-owner = Sonst könnte niemand mehr die Umfrage betreuen. Gib erst einer anderen Person die Betreuung und warte, bis sie beigetreten ist.
colleague-link-title = Der Link ist fertig
colleague-link-text = Gib diesen Link { $name }. Er gilt 7 Tage und funktioniert einmal.
colleague-link-once = Du siehst ihn nicht noch einmal.
colleague-link-care = Wer ihn hat, kann dieses Konto übernehmen. Übergib ihn persönlich oder sende ihn dorthin, wo nur diese Person ihn liest.

organisation-done = Die Einstellungen sind geändert.

# The audit log.
audit-text = Was die Betreuung, die Leitung und die Menschen, die diesen Server betreiben, geändert haben. Wer nur Fragen beantwortet, kommt darin nie vor, und von hier aus kann es niemand ändern.
audit-none = Noch wurde nichts geändert.
audit-when = Wann
audit-who = Wer
audit-what = Was
audit-operator = Serverbetrieb, über die Kommandozeile
audit-older = Ältere Einträge
audit-newest = Neueste Einträge
action-organisation-create = Organisation angelegt
action-organisation-change = Einstellungen geändert
action-units-import = Bereiche importiert
action-pulse-create = Umfrage angelegt
action-pulse-cadence = Geändert, wie oft eine Umfrage gestellt wird
action-wave-launch = Runde gestartet
action-wave-close-early = Vorzeitiges Ende angekündigt
action-invitations-make = Codes einer Runde erstellt
action-token-create = Zugriffstoken erstellt
action-token-revoke = Zugriffstoken beendet
action-account-invite = Konto hinzugefügt
action-account-link = Link für ein Konto erstellt
action-account-join = Beigetreten
action-account-rename = Eigenen Namen geändert
action-account-password = Eigenes Passwort geändert
action-account-role = Rolle geändert
action-account-remove = Konto entfernt
action-passkey-add = Passkey hinzugefügt
action-passkey-remove = Passkey entfernt
problem-spares-open = Bei einem offenen Link gibt es keine Reservecodes. Gib 0 ein und zähle alle bei den Menschen eines Bereichs mit.

# Launching a wave.
launch-title = { $pulse }: Runde starten
launch-text = Plane die Runde. Im nächsten Schritt siehst du, wer wo gezählt wird und was versprochen ist. Erst danach wird etwas festgeschrieben.
launch-when = Wann
launch-opens = Beginn
launch-closes = Ende
launch-counts = Zählungen
launch-counts-hint = Wie oft bis zum Ende gezählt wird, in gleichen Abständen. Die Ergebnistafel ändert sich bei jeder Zählung.
launch-respond-within = Tage bis zur Antwort der Leitung
launch-respond-within-hint = Spätestens so viele Tage nach dem Ende sagt die Leitung, was sie tun wird. Alle, die antworten, erfahren den Termin.
launch-who = Wer
launch-who-text = Wie viele Menschen in jedem Bereich arbeiten. Die Leitung eines Bereichs zählt zum Bereich darüber. Eingeladen werden ganze Bereiche, nie ausgewählte Personen.
launch-people = Personen je Bereich
launch-spares = Reservecodes
launch-spares-hint = Für alle, die neu dazukommen. Sie werden bei der ganzen Organisation gezählt.
launch-how = Wie
launch-preset = Stärke des Versprechens
launch-preset-hint = Für weniger als { $k } Personen wird nichts gezeigt. Sind alle Antworten bis auf höchstens { $m } von einer Art, steht dort eine Spanne.
launch-entry = Wie man zu den Fragen kommt
launch-entry-codes = Mit je einem Code
launch-entry-codes-hint = Ein Code, ein Antwortbogen: auf Zetteln aus Papier oder per E-Mail.
launch-entry-open = Über einen offenen Link
launch-entry-open-hint = Von einem Aushang. Niemand prüft, wer antwortet und wie oft, und alles ist mit „Offener Link, nicht geprüft“ gekennzeichnet.
launch-check = Plan prüfen
launch-gate-title = Zur letzten Runde steht die Antwort der Leitung noch aus.
launch-gate = In Runde { $number } haben Menschen geantwortet und seither nichts gehört. Ohne ein Wort wieder zu fragen, zeigt ihnen, dass es keine Rolle spielt.
launch-changed-title = Inzwischen hat sich etwas geändert.
launch-changed = Sieh es dir noch einmal an: Das würde jetzt festgeschrieben.
launch-smallest = Die kleinste Gruppe, in der jemand vorkommen kann, hat { $people } Personen.

check-title = { $pulse }, Runde { $number }: Prüfen
check-text = Das schreibt der Start fest. Noch ist nichts verschickt.
check-when = Wann
check-from-to = { $opens } bis { $closes }
check-respond-by = Antwort der Leitung bis
check-invited = Eingeladene Personen
check-promise = Versprechen
check-where = Wer wo gezählt wird
check-merged = Kleine Bereiche werden weiter oben gezählt, damit niemand auffällt. Das wird ihnen gesagt.
check-unit = Bereich
check-people = Personen
check-counted = Gezählt
check-own = für sich: { $people } Personen
check-counted-in = gezählt bei { $unit }
check-too-like = gezählt bei { $unit }: Kurz davor hat eine Runde fast dieselben Personen dasselbe gefragt
check-too-few = zu wenige, um etwas zu zeigen
check-nobody = niemand ist eingeladen
check-asks = Was gefragt wird
check-counts = Wann gezählt wird
check-counts-text = Zwischen diesen Zeitpunkten ändert sich auf der Ergebnistafel nichts. Der letzte ist das Ende.
check-freeze = Festschreiben und starten
check-freeze-text = Ab dann kann niemand mehr Fragen, Gruppen, Zeiten oder die Stärke des Versprechens ändern: du nicht, wir nicht, und auch nicht, wer den Server betreibt.
check-hash = Fingerabdruck des Versprechens (SHA-256):
check-launch = Runde starten
check-change = Plan ändern

problem-opens = Wähle einen Beginn, der nicht in der Vergangenheit liegt.
problem-closes = Wähle, wann die Runde endet: nach dem Beginn und höchstens 92 Tage später.
problem-counts = Zwischen zwei Zählungen liegt mindestens eine Stunde (eine Minute, wenn jede Gruppe mindestens 50 Personen hat). Wähle weniger Zählungen oder eine längere Runde.
problem-counts-number = Eine Runde hat 1 bis 1000 Zählungen.
problem-respond-within = Die Leitung hat 1 bis 90 Tage Zeit.
problem-number = Gib eine Anzahl von Personen ein, zum Beispiel 14.
problem-spares = Gib eine Anzahl von Codes ein, zum Beispiel 0.
problem-too-few-people = Es sind zu wenige eingeladen, um etwas zu zeigen. Zusammen müssen es mindestens so viele sein, wie das Versprechen sagt.
problem-too-many-people = So viele Personen lassen sich nicht auf einmal einladen.
problem-no-units = Füge erst die Bereiche hinzu: Ohne sie kann niemand gezählt werden.
problem-wave-overlaps = Die letzte Runde dieser Umfrage ist dann noch nicht zu Ende. Lass diese erst nach deren Ende beginnen.
problem-too-like-an-earlier-wave = In den 28 Tagen davor hat eine Runde fast dieselben Personen dasselbe gefragt. Aus dem Unterschied ließe sich ablesen, was die wenigen geantwortet haben, die gekommen oder gegangen sind. Starte später oder bleib im Rhythmus der Umfrage.
problem-entry = Wähle, wie man zu den Fragen kommt.

# Waves that launch by themselves.
pulse-repeats = Die nächste Runde von selbst starten
pulse-repeats-hint = In diesem Rhythmus, wie die letzte, mindestens einen Tag vorher. Heard fragt von selbst erst wieder, wenn jemand auf die letzte Runde geantwortet hat.
pulse-waits-close = Die nächste Runde startet, wenn diese vorbei ist und jemand auf sie geantwortet hat.
pulse-waits-response = Die nächste Runde wartet auf eine Antwort auf die letzte.
pulse-waits-somebody = Die nächste Runde konnte nicht von selbst starten: Sieh dir bitte den Plan an.
audit-schedule = Zeitplan
