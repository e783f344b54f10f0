# The passphrase form in front of the board.

door-title = Die Ergebnistafel ist für alle, die hier arbeiten.
door-text = Alle benutzen dasselbe Kennwort, und es verrät nicht, wer du bist. Wenn du es nicht kennst, frag im Team nach.
door-label = Kennwort
door-open = Ergebnistafel öffnen
door-wrong = Das ist nicht das Kennwort. Gib es noch einmal ein oder frag im Team nach.
door-try-later = { $minutes ->
    [one] Zu viele Versuche. In einer Minute geht es wieder.
   *[other] Zu viele Versuche. In { $minutes } Minuten geht es wieder.
}
