# One wave, for those who run or observe it.

wave-standing = Where it stands
wave-opens = Opens
wave-opened = Opened
wave-closes = Closes
wave-closed = Closed
wave-counted-at = Last count
wave-next-count = Next count
wave-interrupted = Its key or its uncounted answers are gone. No more answers are taken. What had been counted stays, and the wave can only be closed.
wave-full-title = No more answers are taken
wave-full = Far more came by the open link than there are people.
wave-early-instead = Planned was { $planned }.

# How people get in.
wave-reach = Links for people
wave-links-codes = Here people answer; they need the code from their slip. The address of a unit also says where its people are counted.
wave-links-open = Whoever has one of these links can answer. Answers by the link of a unit are counted there; by the first link, for the whole.
wave-links-units = Links of single units
wave-local-title = This address works on this machine only
wave-local = So that slips and posters lead here from elsewhere, whoever runs the server starts it with --public-url.
wave-slips = Slips
wave-codes-missing = No codes have been made yet. People need one each to answer.
wave-codes-made = Codes have been made, and were shown once. Until the wave opens they can be made anew, which voids the earlier ones.
wave-codes-fixed = Codes have been made, and were shown once. People may hold them, so they stay as they are.
wave-codes-over = There are no codes any more: they are deleted when a wave ends.
wave-codes-make = Make slips
wave-codes-again = Make new slips
wave-posters = Posters
wave-posters-text = One page for each unit and language, to be hung up where its people pass. They can be printed as often as you like.
wave-posters-unit = For
wave-posters-all = All units
wave-posters-languages = Languages
wave-posters-button = Show the posters
wave-posters-many = That would be more than { $most } posters. Choose one unit, or fewer languages.

# Who is counted where. $k is the fewest people of a group.
wave-units = Who is counted where
wave-units-text = People of units with fewer than { $k } are counted in the unit above. The last column is what everybody sees on the board; it moves at counts only.
wave-unit = Unit
wave-unit-people = People
wave-unit-counted-in = Counted in
wave-unit-counted = Counted so far
# $count people are counted in the unit itself.
wave-unit-itself = { $count ->
    [0] itself, nobody so far
    [one] itself, a group of one
   *[other] itself, a group of { $count }
}
wave-unit-above = { $unit }
wave-unit-of = { $sheets } of { $of } · { $percent }{"\u00A0"}%
wave-unit-sheets = { $sheets ->
    [one] one sheet, open link
   *[other] { $sheets } sheets, open link
}

# The frozen promise.
wave-promise = What it promises
wave-promise-codes = One code, one counted sheet of answers. Codes are not linked to answers.
wave-promise-open = Open link, not verified: one sheet per device as far as that can be told, and at most four for each person.
wave-promise-counts = { $count ->
    [one] It counts once, at the close.
   *[other] It counts { $count } times, at set moments, the last time at the close.
}
wave-promise-respond = Leaders say what they will do by { $when }.

# Closing early.
wave-early = Close early
wave-early-text = A wave can close at one of its counts, 24 hours from now at the earliest. The board says so at once.
wave-early-none = There is no count left at which it could close earlier.
wave-early-at = Close at
wave-early-button = Look at what follows
wave-early-choose = Choose one of the counts that are left.
wave-early-done = The early close is announced on the board.
wave-early-title = Close on { $when }?
wave-early-sure = Everybody can answer until { $when }, and nobody after that. Until now, people were told { $planned }.
wave-early-board = The board says at once that the wave closes early.
wave-early-groups = As at every close, groups in which fewer than { $k } have answered are counted further up.
wave-early-for-good = This cannot be taken back, and the close cannot be moved to a later count.
wave-early-confirm = Close the wave early
