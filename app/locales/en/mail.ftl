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

# Planning it.
mail-title = By mail
mail-no-server = This server cannot send mail yet: the operator sets a mail server when it is started (see the handbook).
mail-no-list = For invitations by mail, list people first:
mail-plan-text = { $count ->
    [one] One person is on the list. They get a link of their own when the wave opens, in their language. Everybody else gets a slip.
   *[other] { $count } people are on the list. Each gets a link of their own when the wave opens, in their language. Everybody else gets a slip.
}
mail-reminders-label = Reminders
mail-reminders-hint = They go to everybody, since nobody knows who has answered.
mail-reminders = { $count ->
    [0] None
    [one] One
   *[other] { $count }
}
mail-plan = Invite by mail
mail-change = Change
mail-stop = No mail after all
mail-sending-invitation = Invitations
mail-sending-reminder = Reminder to everybody
mail-due = Due { $when }
mail-sent = { $count ->
    [one] One letter sent.
   *[other] { $count } letters sent.
}
mail-refused = { $count ->
    [one] One address does not exist.
   *[other] { $count } addresses do not exist.
}
problem-mail-reminders = Choose how many reminders there are.
problem-mail-list = In one unit more people are listed than are invited in this wave. Compare the list with the plan.
problem-mail-open = The wave is open: who is invited how stays as it is.
action-mail-plan = Planned mail
action-mail-stop = Stopped mail
