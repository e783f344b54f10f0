# What leaders publish about what people said: on the board, in the history, and before it is published.

status-heard = Gehört
status-not-known-yet = Wir wissen es noch nicht
status-planned = Geplant
status-in-progress = In Arbeit
status-done = Erledigt
status-wont-do = Wir tun es nicht

responses-title = Was die Leitung sagt
responses-history = Was gesagt wurde und was daraus wurde
responses-of-wave = Zu Runde { $number }
responses-heard = Was wir gehört haben
responses-plan = Was wir tun
responses-why = Warum
responses-why-not = Warum nicht
# $owner is a name.
responses-owner = { $owner } steht dafür ein
responses-next = Nächste Nachricht bis { $date }
responses-late = { $days ->
    [one] Eine Nachricht war fällig am { $date }: einen Tag zu spät
   *[other] Eine Nachricht war fällig am { $date }: { $days } Tage zu spät
}
# An update: when, and the status as it stands by itself.
responses-update = { $date } · { $status }
responses-published = { $date } · { $status } · veröffentlicht
responses-earlier = { $count ->
    [one] Ein früherer Eintrag
   *[other] { $count } frühere Einträge
}
responses-re-ask = Soll in der nächsten Runde wieder gefragt werden
# Before and after. $answer is such as "4–5", "Yes" or "eNPS"; $between is such as "probably between 52 % and 71 %".
responses-outcome-moved = { $answer }: { $before } in Runde { $since }, { $now } in Runde { $number } ({ $between }). Der Unterschied ist mehr als Zufall.
responses-outcome-unclear = { $answer }: { $before } in Runde { $since }, { $now } in Runde { $number } ({ $between }). Der Unterschied kann auch Zufall sein.

# The response clock.
responses-clock-today = Zuletzt von der Leitung gehört: heute
responses-clock = { $days ->
    [one] Zuletzt von der Leitung gehört: gestern
   *[other] Zuletzt von der Leitung gehört: vor { $days } Tagen
}
responses-clock-late = { $count ->
    [one] Eine Nachricht ist überfällig
   *[other] { $count } Nachrichten sind überfällig
}
responses-clock-due = Bis { $date } sagt die Leitung, was sie nach Runde { $number } tut
responses-clock-missed = Bis { $date } wollte die Leitung sagen, was sie nach Runde { $number } tut. Sie hat es nicht getan.

# One question's figures in words. $question is the whole question as asked, with its own mark at the end.
told-question = { $question }
told-score = { $question } { $unit }: Der Wert liegt bei { $score }.

# Every wave, and what came of it.
history-title = Was gesagt wurde und was daraus wurde
history-title-unit = { $unit }: Was gesagt wurde und was daraus wurde
history-text = Jede Runde, was die Leitung geantwortet hat und was daraus wurde. Nichts wird je herausgenommen.
history-empty = Noch wurde nichts gefragt. Nach der ersten Runde steht hier auf Dauer, was gesagt wurde, was die Leitung geantwortet hat und was daraus wurde.
history-all = Die ganze Organisation
history-wave = { $pulse }, Runde { $number }
history-open = Offen bis { $date }
history-closed = Beendet am { $date }
history-none = Zu dieser Runde hat die Leitung nichts gesagt.
history-none-yet = Zu dieser Runde hat die Leitung noch nichts gesagt. Versprochen ist es bis { $date }.
history-earlier = Frühere Runden
history-later = Spätere Runden
