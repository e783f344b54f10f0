# Shared by all pages.

product = Heard
skip-to-content = Naar de inhoud
language-switch = Taal: { $language }
how-this-works = Zo werkt dit
board = Resultatenbord
see-board = Naar het resultatenbord
demo-ribbon = Demo-organisatie – deze mensen bestaan niet
demo-remove = Demo verwijderen

# Who has signed in.
places = Jouw plekken
place-manage = Beheren
place-lead = Reageren
place-account = Account
sign-out = Afmelden
sign-in = Aanmelden
form-problems = { $count ->
    [one] Kijk nog eens naar één ding
   *[other] Kijk nog eens naar { $count } dingen
}

date = { $weekday } { $day } { $month }
date-year = { $date } { $year }
date-time = { $date } om { $time } uur

weekday-1 = maandag
weekday-2 = dinsdag
weekday-3 = woensdag
weekday-4 = donderdag
weekday-5 = vrijdag
weekday-6 = zaterdag
weekday-7 = zondag

# Months as they stand inside of a date.
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
