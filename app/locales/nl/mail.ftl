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
