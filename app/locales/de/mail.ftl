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
