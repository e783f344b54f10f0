# Mail to people on the list.

mail-invitation-subject = { $organisation }: { $pulse } is open
mail-reminder-subject = Reminder: { $pulse } is open
mail-invitation-first = { $count ->
    [one] { $organisation } would like to hear from you. { $pulse } is one question and takes under a minute:
   *[other] { $organisation } would like to hear from you. { $pulse } is { $count } questions and takes under a minute:
}
mail-reminder-first = { $count ->
    [one] { $pulse } at { $organisation } is still open: one question, under a minute. This reminder goes to everybody. If you have answered, there is nothing to do: nobody knows who has.
   *[other] { $pulse } at { $organisation } is still open: { $count } questions, under a minute. This reminder goes to everybody. If you have answered, there is nothing to do: nobody knows who has.
}
mail-until = It closes { $when }.
mail-promise = Your answers are counted, then forgotten. Nothing is shown for fewer than { $k } people. The address opens a page that says what is stored and what that protects you from.
mail-own-link = This link is yours alone and counts once. Do not pass it on.
