# Signing in, accounts and devices.

sign-in-title = Anmelden
sign-in-text = Für alle, die die Umfrage betreuen, Bereiche leiten oder Einsicht haben. Zum Antworten brauchst du kein Konto: Nimm deinen Zettel oder den Link.
sign-in-wrong = Adresse oder Passwort stimmt nicht.
sign-in-try-later = { $minutes ->
    [one] Zu viele Versuche. In einer Minute geht es wieder.
   *[other] Zu viele Versuche. In { $minutes } Minuten geht es wieder.
}
sign-in-forgotten = Passwort vergessen? Wer die Umfrage betreut, kann dir einen neuen Link geben.

field-email = E-Mail-Adresse
field-email-hint = Mit ihr meldest du dich an.
field-password = Passwort
field-current-password = Jetziges Passwort
field-new-password = Neues Passwort
field-new-password-hint = Mindestens 12 Zeichen. Ein paar Wörter, die nicht zusammengehören, sind leicht zu merken und schwer zu erraten.
password-again = Gib das Passwort noch einmal ein: Es wird nie in einer Seite aufbewahrt.
field-name = Dein Name
field-name-hint = Er steht neben dem, was du veröffentlichst und änderst.
save = Speichern

join-title = Willkommen
join-text = Du bekommst Zugang zu { $organisation }. Ab jetzt meldest du dich mit { $email } an.
join-button = Passwort festlegen und weiter
reset-title = Neues Passwort festlegen
reset-text = Für { $email } bei { $organisation }. Alle deine Geräte werden abgemeldet, deine Passkeys entfernt.
link-gone-title = Dieser Link gilt nicht mehr.
link-gone-text = Jeder Link funktioniert einmal und gilt 7 Tage. Lass dir einen neuen geben, von der Person, von der du ihn hast.

setup-title = Eigene Organisation anlegen
setup-text = Ein paar Angaben zu deiner Organisation und dazu, wer die Umfrage betreut. Alles lässt sich später ändern; das Versprechen kann nur stärker werden.
setup-key = Einrichtungsschlüssel
setup-key-hint = Der Server hat ihn beim Start ausgegeben, in der Form XXXX-XXXX-XXXXX.
setup-organisation = Deine Organisation
setup-owner = Du
setup-owner-text = Du bist die erste Person in der Betreuung: Sie führt die Umfrage durch. Was jemand geantwortet hat, sieht sie nicht, und auch sonst niemand.
setup-button = Organisation anlegen
setup-done-title = Das ist schon erledigt.
setup-done-text = Auf diesem Server gibt es eine Organisation. Melde dich an oder frag die Person, die sie betreut, nach einem Link.

organisation-name = Name
organisation-name-hint = Alle lesen ihn: auf Zetteln, auf der Antwortseite, auf der Ergebnistafel.
organisation-time-zone = Zeitzone
organisation-time-zone-hint = Zum Beispiel Europe/Berlin. Alle Zeiten werden in ihr angezeigt.
organisation-languages = Sprachen, in denen man antworten kann
organisation-first = Bevorzugte Sprache
organisation-first-hint = Für alle, deren Sprache nicht dabei ist.
organisation-preset = Stärke des Versprechens
organisation-preset-hint = Für weniger als { $k } Personen wird nichts gezeigt. Sind alle Antworten bis auf höchstens { $m } von einer Art, steht dort eine Spanne. Das Versprechen lässt sich später verstärken, nie abschwächen.
organisation-board = Wer die Ergebnistafel sehen kann
organisation-board-passphrase = Alle, die ein gemeinsames Kennwort wissen
organisation-board-passphrase-hint = Ein Kennwort für alle. Es zeigt, wer hierher gehört, nicht, wer jemand ist.
organisation-board-public = Alle
organisation-board-public-hint = Die Ergebnisse stehen aller Welt offen.
organisation-passphrase = Kennwort der Ergebnistafel
organisation-passphrase-hint = Mindestens 8 Zeichen. Du hängst es dort aus, wo gearbeitet wird.
organisation-passphrase-kept = Leer lassen, um das jetzige zu behalten. Nach einem Wechsel müssen alle das neue eingeben.

account-title = Dein Konto
account-name = Name
account-name-done = Dein Name ist geändert.
account-password = Passwort
account-password-button = Passwort ändern
account-password-done = Dein Passwort ist geändert. Alle anderen Geräte sind abgemeldet.
account-devices = Geräte
account-devices-text = Hier bist du angemeldet. Ein Gerät, das 30 Tage nicht benutzt wird, wird abgemeldet.
account-devices-done = Abgemeldet.
device-unknown = Unbekanntes Gerät
device-since = Angemeldet am { $when }
device-seen = zuletzt benutzt am { $when }
device-own = Dieses Gerät
device-end = Abmelden
device-end-label = Abmelden: { $device }
device-end-others = Alle anderen Geräte abmelden

# Passkeys.
passkeys = Passkeys
passkeys-text = Mit einem Passkey meldest du dich per Fingerabdruck, Gesicht oder PIN deines Geräts an, ohne Adresse und Passwort. Finger, Gesicht und PIN verlassen das Gerät nie.
passkeys-nowhere = Passkeys brauchen eine Adresse, die mit https beginnt. Wer diesen Server betreut, kann sie einrichten.
passkeys-elsewhere = Passkeys gehen nur unter { $address }.
passkeys-unsupported = Zum Hinzufügen brauchst du einen Browser, der Passkeys kennt, mit eingeschaltetem JavaScript.
passkeys-full = Ein Konto hat höchstens 10 Passkeys. Entferne einen, um einen anderen hinzuzufügen.
passkeys-sign-in-again = Melde dich zum Hinzufügen erst ab und wieder an.
passkey-name = Name des neuen Passkeys
passkey-name-hint = Etwa das Gerät, auf dem er liegt.
passkey-current-hint = Damit niemand sonst einen hinzufügt, wenn du ein Gerät offen liegen lässt.
passkey-add = Passkey hinzufügen
passkey-added = Dein Passkey ist hinzugefügt.
passkey-added-text = Ab jetzt kannst du dich damit anmelden. Wenn eines der Geräte unten nicht mehr deins ist, melde es ab.
passkey-since = Hinzugefügt am { $when }
passkey-remove = Entfernen
passkey-remove-label = Entfernen: { $name }
passkey-remove-title = Passkey { $name } entfernen?
passkey-remove-sure = Danach kann sich niemand mehr damit anmelden. Dein Gerät bietet ihn vielleicht weiter an: Lösch ihn auch dort.
passkey-removed = Der Passkey ist entfernt.
passkey-removed-text = Geräte, die sich damit angemeldet haben, bleiben angemeldet. Melde ab, was nicht mehr deins ist.
passkey-last = Dann gäbe es nichts mehr, womit du dich anmelden kannst.
passkey-sign-in = Mit Passkey anmelden
passkey-unknown = Dieser Passkey geht hier nicht. Vielleicht wurde er entfernt, oder es hat zu lange gedauert. Versuch es noch einmal oder melde dich mit dem Passwort an.
passkey-cancelled = Du hast abgebrochen, oder der Browser wartet nicht länger. Versuch es noch einmal, wenn du so weit bist.
passkey-taken = Auf diesem Gerät gibt es schon einen Passkey für dein Konto.
passkey-expired = Das hat zu lange gedauert. Versuch es noch einmal.
passkey-not-added = Dieser Passkey ließ sich nicht hinzufügen. Versuch es noch einmal oder nimm ein anderes Gerät.
passkey-failed = Das hat nicht geklappt. Lade die Seite neu und versuch es dann noch einmal.

role-owner = Betreuung: führt die Umfrage durch
role-leader = Leitung: antwortet für Bereiche
role-leader-of = Leitung von { $units }
role-observer = Einsicht: liest Einstellungen und Protokoll

# What is wrong, and what to do about it.
problem-setup-key = Das ist nicht der Einrichtungsschlüssel. Vergleiche ihn mit dem, was der Server ausgegeben hat.
problem-name = Ein Name hat 1 bis 80 Zeichen.
problem-email = Das ist keine E-Mail-Adresse. Vergleiche sie: name@ort.
problem-email-taken = Mit dieser Adresse meldet sich schon jemand an.
problem-password-short = Das Passwort ist zu kurz. Nimm mindestens 12 Zeichen.
problem-password-long = Das Passwort ist zu lang. 200 Zeichen genügen.
problem-password-guessable = Dieses Passwort wäre schnell erraten. Nimm Wörter, die nicht zusammengehören.
problem-current = Das ist nicht dein jetziges Passwort.
problem-units-missing = Wähle mindestens einen Bereich, für den die Leitung antwortet.
problem-unit-unknown = Einen dieser Bereiche gibt es nicht mehr.
problem-time-zone = Diese Zeitzone gibt es nicht. Wähle eine aus der Liste, zum Beispiel Europe/Berlin.
problem-languages = Wähle mindestens eine Sprache.
problem-preset-lowered = Das Versprechen lässt sich verstärken, nie abschwächen.
problem-passphrase-missing = Die Ergebnistafel braucht ein Kennwort, außer wenn alle sie sehen dürfen.
problem-passphrase-length = Ein Kennwort hat 8 bis 200 Zeichen.
problem-role = Wähle, was mit dem Konto möglich ist.
problem-other = Das konnte nicht übernommen werden. Sieh es dir noch einmal an.
