# Slips and posters, and the form that makes slips.

print-now = Print
print-back = Back to the wave
paper-a4 = A4
paper-letter = Letter

slips-text = { $count ->
    [one] One slip, with a code that counts once.
   *[other] { $count } slips, one for each person, each with a code that counts once.
}
slips-mailed = { $count ->
    [one] One person gets a code by mail, and no slip.
   *[other] { $count } people get their codes by mail, and no slips.
}
slips-all-mailed-title = Nobody needs a slip
slips-all-mailed = Everybody gets a code by mail.
slips-again-title = There are codes already
slips-again = New ones void them: slips that were handed out stop working.
slips-shown-title = Slips are shown once
slips-shown = They were shown just now, or somebody else has made new ones. Codes are stored in a form that cannot be turned back, so nobody can show them again. If the print is lost, make new slips while the wave is not open: that voids the earlier ones.
slips-fixed-title = These slips cannot be shown again
slips-fixed = Codes are stored in a form that cannot be turned back. The wave is open, so no new ones can be made either: they would void those that people hold.
slips-over-title = The wave takes no more answers
slips-over = There is nothing left to hand out.
slips-too-many = More than { $most } slips are too many for one document: take the file.
slips-form = What to make
slips-form-print = Slips to print
slips-form-print-hint = Ten on a page, with lines to cut along.
slips-form-csv = A file, for your own print (CSV)
slips-form-csv-hint = Unit, name, language, code and link of each slip. Delete it once it is printed.
slips-form-wrong = Choose slips to print, or a file.
slips-languages = Of every hundred slips, so many in
slips-languages-hint = Only proportions matter. Languages with 0 are left out.
slips-share-wrong = A share is a whole number from 0 to 100.
slips-share-missing = At least one language needs a share above 0.
slips-paper = Paper
slips-paper-wrong = Choose the paper.
slips-care = What you make is shown this once. Print it, or save it where only you can read it, before you leave the page.
slips-button = Make the slips
slips-again-button = Void the earlier slips and make new ones

# On the screen, above what is printed.
slips-once = { $count ->
    [one] One slip, shown this once
   *[other] { $count } slips, shown this once
}
slips-once-text = Print them now, or save them as a PDF that only you can read. Loading this page again shows nothing. Choose no scaling in the print dialogue.

# The page on top of a unit's slips.
slips-cover-count = { $count ->
    [one] One slip
   *[other] { $count } slips
}
slips-cover-shuffle = Shuffle before handing out.
slips-cover-text = Cut, shuffle, and let everybody draw one: then nobody knows who has which code.

# On a slip. $address is what people type.
slip-scan = Scan the square: it brings the code along.
slip-type = Or type { $address } and the code.
slip-counted = Your answers are counted, then forgotten.
slip-group = Nothing is shown for fewer than { $k } people.
slip-until = Until { $when }

csv-name = Name
csv-language = Language
csv-code = Code
csv-link = Link

posters-title = { $count ->
    [one] One poster
   *[other] { $count } posters
}
posters-text = Hang each where the people of its unit pass: the square leads to the place where they are counted.
poster-scan = Scan and answer
poster-type = or type { $address }
poster-open = Open from { $opens } until { $closes }
