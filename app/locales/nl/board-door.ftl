# The passphrase form in front of the board.

door-title = Het resultatenbord is voor iedereen die hier werkt.
door-text = Iedereen gebruikt hetzelfde wachtwoord, en het zegt niet wie je bent. Weet je het niet? Vraag het in je team.
door-label = Wachtwoord
door-open = Resultatenbord openen
door-wrong = Dat is niet het wachtwoord. Typ het nog een keer, of vraag het in je team.
door-try-later = { $minutes ->
    [one] Te veel pogingen. Probeer het over een minuut opnieuw.
   *[other] Te veel pogingen. Probeer het over { $minutes } minuten opnieuw.
}
