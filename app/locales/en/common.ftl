# Shared by all pages.

product = Heard
skip-to-content = Skip to the content
language-switch = Language: { $language }
how-this-works = How this works
board = Board
see-board = See the board
demo-ribbon = Demo organisation – these people do not exist
demo-remove = Back to empty

# Who has signed in.
places = Your places
place-manage = Manage
place-lead = Respond
place-account = Account
sign-out = Sign out
sign-in = Sign in
form-problems = { $count ->
    [one] One thing needs another look
   *[other] { $count } things need another look
}

date = { $weekday } { $day } { $month }
date-year = { $date } { $year }
date-time = { $date }, { $time }

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

# Months as they stand inside of a date.
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
