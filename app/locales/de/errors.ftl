# Pages that say that something did not work.

not-found-title = Unter dieser Adresse gibt es nichts.
not-found-text = Vergleiche sie mit deinem Zettel oder dem Aushang, oder fang auf der Startseite an.
forbidden-title = Hier hast du keinen Zugang.
forbidden-text = Wenn das nicht stimmen kann, frag die Person, die die Umfrage betreut.
bad-request-title = Das war nicht lesbar.
bad-request-text = Geh zurück, öffne die Seite neu und versuche es noch einmal.
too-large-title = Das war zu viel auf einmal.
too-large-text = Es wurde nichts gespeichert. Geh zurück und sende weniger.
try-later-title = Zu viele Versuche.
try-later-text = Warte ein paar Minuten und versuche es dann noch einmal.
unavailable-title = Gerade nicht erreichbar.
unavailable-text = Es ist nichts verloren. Versuche es in einer Minute noch einmal.
to-start = Zur Startseite
signed-out-title = Du bist abgemeldet.
signed-out-text = Was du eingegeben hast, ist nicht verloren: Melde dich im neuen Tab an, komm dann zu diesem zurück und lade ihn neu.
conflict-title = Das passt nicht mehr zusammen.
conflict-text = Inzwischen hat sich etwas geändert. Geh zurück, lade die Seite neu und sieh nach, ob du es noch so willst.
