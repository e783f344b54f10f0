# Mail to people on the list.

mail-invitation-subject = { $organisation }: { $pulse } is open
mail-reminder-subject = Herinnering: { $pulse } is open
mail-invitation-first = { $count ->
    [one] { $organisation } hoort graag hoe het met je gaat. { $pulse } is één vraag en duurt nog geen minuut:
   *[other] { $organisation } hoort graag hoe het met je gaat. { $pulse } is { $count } vragen en duurt nog geen minuut:
}
mail-reminder-first = { $count ->
    [one] { $pulse } bij { $organisation } is nog open: één vraag, nog geen minuut. Deze herinnering gaat naar iedereen. Heb je al geantwoord, dan hoef je niets te doen: niemand weet wie heeft geantwoord.
   *[other] { $pulse } bij { $organisation } is nog open: { $count } vragen, nog geen minuut. Deze herinnering gaat naar iedereen. Heb je al geantwoord, dan hoef je niets te doen: niemand weet wie heeft geantwoord.
}
mail-until = Open tot { $when }.
mail-promise = Je antwoorden worden geteld en dan vergeten. Voor minder dan { $k } mensen wordt niets getoond. Het adres opent een pagina die zegt wat er wordt bewaard en waartegen je dat beschermt.
mail-own-link = Deze link is alleen van jou en telt één keer. Geef hem niet door.

# Planning it.
mail-title = Per e-mail
mail-no-server = Deze server kan nog geen e-mail sturen: bij het starten wordt een mailserver ingesteld (zie het handboek).
mail-no-list = Voor uitnodigingen per e-mail zet je eerst mensen op de lijst:
mail-plan-text = { $count ->
    [one] Er staat één persoon op de lijst. Die krijgt een eigen link als de ronde opent, in de eigen taal. Alle anderen krijgen een briefje.
   *[other] Er staan { $count } mensen op de lijst. Ieder krijgt een eigen link als de ronde opent, in de eigen taal. Alle anderen krijgen een briefje.
}
mail-reminders-label = Herinneringen
mail-reminders-hint = Ze gaan naar iedereen, want niemand weet wie heeft geantwoord.
mail-reminders = { $count ->
    [0] Geen
    [one] Eén
   *[other] { $count }
}
mail-plan = Per e-mail uitnodigen
mail-change = Wijzigen
mail-stop = Toch geen e-mail
mail-sending-invitation = Uitnodigingen
mail-sending-reminder = Herinnering aan iedereen
mail-due = Gepland voor { $when }
mail-sent = { $count ->
    [one] Eén bericht verstuurd.
   *[other] { $count } berichten verstuurd.
}
mail-refused = { $count ->
    [one] Eén adres bestaat niet.
   *[other] { $count } adressen bestaan niet.
}
problem-mail-reminders = Kies hoeveel herinneringen er zijn.
problem-mail-list = In één onderdeel staan meer mensen op de lijst dan er in deze ronde zijn uitgenodigd. Vergelijk de lijst met het plan.
problem-mail-open = De ronde is open: wie hoe wordt uitgenodigd, blijft zoals het is.
action-mail-plan = E-mail gepland
action-mail-stop = E-mail afgezegd
