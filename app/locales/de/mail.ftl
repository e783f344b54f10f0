# Mail to people on the list.

mail-invitation-subject = { $organisation }: { $pulse } ist offen
mail-reminder-subject = Erinnerung: { $pulse } ist offen
mail-invitation-first = { $count ->
    [one] { $organisation } möchte hören, wie es dir geht. { $pulse } ist eine Frage und dauert keine Minute:
   *[other] { $organisation } möchte hören, wie es dir geht. { $pulse } sind { $count } Fragen und dauert keine Minute:
}
mail-reminder-first = { $count ->
    [one] { $pulse } bei { $organisation } ist noch offen: eine Frage, keine Minute. Diese Erinnerung geht an alle. Wenn du schon geantwortet hast, ist nichts zu tun: Niemand weiß, wer geantwortet hat.
   *[other] { $pulse } bei { $organisation } ist noch offen: { $count } Fragen, keine Minute. Diese Erinnerung geht an alle. Wenn du schon geantwortet hast, ist nichts zu tun: Niemand weiß, wer geantwortet hat.
}
mail-until = Offen bis { $when }.
mail-promise = Deine Antworten werden gezählt und dann vergessen. Für weniger als { $k } Menschen wird nichts gezeigt. Die Adresse führt zu einer Seite, die sagt, was gespeichert wird und wovor dich das schützt.
mail-own-link = Dieser Link gehört dir allein und zählt einmal. Gib ihn nicht weiter.

# Planning it.
mail-title = Per E-Mail
mail-no-server = Dieser Server kann noch keine E-Mails senden: Beim Start wird ein Mailserver angegeben (siehe Handbuch).
mail-no-list = Für Einladungen per E-Mail erfasse zuerst Personen:
mail-plan-text = { $count ->
    [one] Eine Person steht auf der Liste. Sie bekommt einen eigenen Link, wenn die Runde öffnet, in ihrer Sprache. Alle anderen bekommen einen Zettel.
   *[other] { $count } Personen stehen auf der Liste. Alle bekommen einen eigenen Link, wenn die Runde öffnet, in ihrer Sprache. Wer nicht darauf steht, bekommt einen Zettel.
}
mail-reminders-label = Erinnerungen
mail-reminders-hint = Sie gehen an alle, denn niemand weiß, wer geantwortet hat.
mail-reminders = { $count ->
    [0] Keine
    [one] Eine
   *[other] { $count }
}
mail-plan = Per E-Mail einladen
mail-change = Ändern
mail-stop = Doch keine E-Mails
mail-sending-invitation = Einladungen
mail-sending-reminder = Erinnerung an alle
mail-due = Fällig { $when }
mail-sent = { $count ->
    [one] Ein Brief gesendet.
   *[other] { $count } Briefe gesendet.
}
mail-refused = { $count ->
    [one] Eine Adresse gibt es nicht.
   *[other] { $count } Adressen gibt es nicht.
}
problem-mail-reminders = Wähle, wie viele Erinnerungen es gibt.
problem-mail-list = In einem Bereich stehen mehr Personen auf der Liste, als in dieser Runde eingeladen sind. Vergleiche die Liste mit dem Plan.
problem-mail-open = Die Runde ist offen: Wer wie eingeladen wird, bleibt, wie es ist.
action-mail-plan = E-Mails geplant
action-mail-stop = E-Mails abgesagt
