# The passphrase form in front of the board.

door-title = The board is for people who work here.
door-text = Everybody uses the same passphrase, and it does not say who you are. If you do not know it, ask a colleague.
door-label = Passphrase
door-open = Open the board
door-wrong = That is not the passphrase. Type it again, or ask a colleague.
door-try-later = { $minutes ->
    [one] Too many tries. Try again in one minute.
   *[other] Too many tries. Try again in { $minutes } minutes.
}
