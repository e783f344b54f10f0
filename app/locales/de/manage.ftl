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
