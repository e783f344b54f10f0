# Shared by all pages.

product = Heard
skip-to-content = Zum Inhalt springen
language-switch = Sprache: { $language }
how-this-works = So funktioniert das
board = Ergebnistafel
see-board = Zur Ergebnistafel
demo-ribbon = Demo-Organisation – diese Menschen gibt es nicht
demo-remove = Demo entfernen

# Who has signed in.
places = Deine Seiten
place-manage = Verwalten
place-lead = Antworten
place-account = Konto
sign-out = Abmelden
sign-in = Anmelden
form-problems = { $count ->
    [one] Bitte sieh dir eine Sache noch einmal an
   *[other] Bitte sieh dir { $count } Dinge noch einmal an
}

date = { $weekday }, { $day }. { $month }
date-year = { $date } { $year }
date-time = { $date }, { $time } Uhr

weekday-1 = Montag
weekday-2 = Dienstag
weekday-3 = Mittwoch
weekday-4 = Donnerstag
weekday-5 = Freitag
weekday-6 = Samstag
weekday-7 = Sonntag

# Months as they stand inside of a date.
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
