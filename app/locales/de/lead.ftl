# Pages for leaders: what their units say, and writing a response.

lead-title = Was deine Leute sagen
lead-back = Alle deine Bereiche
lead-about = { $unit } · { $pulse }, Runde { $number }
lead-whole = Die Runde als Ganzes
lead-open = Nachrichten, die noch ausstehen
lead-open-none = Im Moment ist nichts offen.
lead-drafts = Entwürfe
lead-draft-by = Zuletzt geschrieben von { $author }
lead-no-units = Du leitest im Moment keinen Bereich. Frag die Person, die die Umfrage betreibt.
lead-no-waves = Noch wurde nichts gefragt. Nach der ersten Zählung steht hier, was in diesem Bereich auffällt.
lead-not-in-wave = Dieser Bereich war in der Runde nicht dabei.
lead-wave-open = { $pulse }, Runde { $number }: offen bis { $date }
lead-wave-closed = { $pulse }, Runde { $number }: beendet am { $date }
lead-quiet = Nichts hat sich mehr als zufällig verändert, und nichts fällt auf. Antworten kannst du trotzdem auf jede Frage.
lead-others = Andere Fragen und die Runde als Ganzes
lead-lowest = Niedriger als bei jeder anderen Frage
lead-highest = Höher als bei jeder anderen Frage
lead-waiting = In diesem Bereich wurde noch nichts gezählt.
lead-too-few = Zu wenige haben geantwortet, um diesen Bereich allein zu zeigen: Ihre Antworten sind weiter oben gezählt.
lead-counted-elsewhere = Wer hier arbeitet, wird in einem Bereich weiter oben gezählt.
lead-below = Bereiche darunter
lead-respond = Dazu etwas sagen
lead-respond-more = Noch etwas dazu sagen
lead-respond-label = Dazu etwas sagen: { $question }

# The form.
lead-respond-title = Deine Antwort
lead-heard = Was wir gehört haben
lead-heard-hint = In deinen eigenen Worten, sodass alle wiedererkennen, was sie gesagt haben. Höchstens { $limit } Zeichen.
lead-status = Wie weit ist es?
lead-status-heard = Du hast es gelesen und sagst das. Mehr folgt.
lead-status-not-known-yet = Du weißt noch nicht, was geht. Auch das zu sagen ist etwas wert.
lead-status-planned = Es wird getan.
lead-status-in-progress = Es hat begonnen.
lead-status-done = Es ist da. Ein weiterer Termin ist nicht nötig.
lead-status-wont-do = Und du sagst, warum. Ein weiterer Termin ist nicht nötig.
lead-plan = Was wir tun
lead-plan-hint = Etwas, das man merken wird. Leer, wenn noch nichts versprochen ist. Höchstens { $limit } Zeichen.
lead-why = Warum, oder warum nicht
lead-why-hint = Der Grund, auch wenn er unbequem ist. Höchstens { $limit } Zeichen.
lead-owner = Wer dafür einsteht
lead-owner-hint = Ein Name, den alle kennen. Er steht auf der Ergebnistafel. Höchstens { $limit } Zeichen.
lead-next = Nächste Nachricht bis
lead-next-hint = Bis dahin sagst du, wie weit es ist. Nicht nötig, wenn es erledigt ist oder nicht getan wird.
lead-re-ask = Diese Frage in der nächsten Runde wieder stellen
lead-re-ask-hint = Damit alle sehen, ob sich etwas verändert hat.
lead-language = Sprache dieser Texte
lead-save = Entwurf speichern
lead-preview = Vorschau
lead-publish = Veröffentlichen
lead-publish-note = Was veröffentlicht ist, bleibt: Du kannst etwas hinzufügen, aber niemand kann es ändern oder zurücknehmen.
lead-preview-title = Das werden alle sehen
lead-preview-text = Noch ist nichts veröffentlicht. Schreib unten weiter oder veröffentliche.

# Drafts.
lead-withdraw = Entwurf verwerfen
lead-withdraw-title = Diesen Entwurf verwerfen?
lead-withdraw-text = Was darin steht, geht verloren. Gesehen hat ihn nur, wer diesen Bereich leitet.

# What is published.
lead-published-page = Eine veröffentlichte Antwort
lead-update-title = Eine Nachricht hinzufügen
lead-text = Was es Neues gibt
lead-text-hint = Was geschehen ist, oder warum nichts. Höchstens { $limit } Zeichen.
lead-update-button = Nachricht veröffentlichen
lead-re-ask-on = Diese Frage wieder stellen
lead-re-ask-off = Nicht wieder stellen

# What was just done.
lead-saved-title = Gespeichert
lead-saved = Es ist ein Entwurf: Ihn sieht nur, wer diesen Bereich leitet.
lead-published-title = Veröffentlicht
lead-published = Die Antwort steht jetzt auf der Ergebnistafel, auch auf denen aller Bereiche darunter.
lead-updated-title = Veröffentlicht
lead-updated = Die Nachricht steht jetzt auf der Ergebnistafel.
lead-withdrawn-title = Verworfen
lead-withdrawn = Den Entwurf gibt es nicht mehr.
lead-re-asked-title = Vermerkt
lead-re-asked = Wer die nächste Runde plant, sieht es, und alle anderen auf der Ergebnistafel auch.

# What is wrong, and what to do about it.
lead-missing-heard = Sag, was du gehört hast.
lead-missing-plan = Sag, was du tust, oder wähle einen anderen Stand.
lead-missing-why = Sag, warum oder warum nicht.
lead-missing-owner = Sag, wer dafür einsteht.
lead-missing-status = Wähle, wie weit es ist.
lead-missing-next = Nenne den Tag der nächsten Nachricht.
lead-missing-text = Sag, was es Neues gibt.
lead-too-long = { $field }: Das ist zu lang. { $limit } Zeichen passen hinein.
lead-control = { $field }: Darin ist ein Zeichen, das sich nicht zeigen lässt. Schreib den Text neu.
lead-no-date = Schreib den Tag der nächsten Nachricht so: 2027-01-31.
lead-past = Die nächste Nachricht kann nicht in der Vergangenheit liegen.
lead-too-far = Die nächste Nachricht liegt zu weit in der Zukunft. Wähle einen Tag innerhalb von { $days } Tagen.
lead-no-question = Nur eine Frage kann wieder gestellt werden, nicht die Runde als Ganzes.
lead-not-stored = Es wurde nichts gespeichert, weil bei uns etwas nicht stimmt. Was du geschrieben hast, ist noch da: Versuch es in einer Minute noch einmal.
lead-published-meanwhile = Dieser Entwurf wurde inzwischen veröffentlicht. Was du geschrieben hast, ist noch da: Füge es als Nachricht hinzu.

# In the audit log.
action-response-draft = Hat einen Entwurf einer Antwort geschrieben
action-response-publish = Hat eine Antwort veröffentlicht
action-response-update = Hat eine Nachricht veröffentlicht
action-response-withdraw = Hat einen Entwurf verworfen
action-response-re-ask = Hat geändert, ob eine Frage wieder gestellt wird
