# The list of people whom invitations are mailed to.

people-text = Whom invitations are mailed to. Nobody here needs an account. Without this list you hand out slips.
people-privacy = Nothing that is stored says who of them has answered: neither this list nor a backup leads to a code or an answer.
people-units-first = Add the units first: everybody on the list belongs to one.
people-import = Import a file
people-export = Download the list
people-list = The list
people-everywhere = All units
people-in-none = In no unit
people-nowhere = { $count ->
    [one] One person is in no unit
   *[other] { $count } people are in no unit
}
people-nowhere-text = Their unit has ended. Nothing is mailed to them until they have another one.
people-show = Show
people-found = { $count ->
    [0] Nobody
    [one] One person
   *[other] { $count } people
}
people-pages = Pages of the list
people-page = Page { $page } of { $pages }
people-earlier = Back
people-later = Next

# How many people each unit has.
people-counts = { $count ->
    [one] One person, by unit
   *[other] { $count } people, by unit
}
people-counts-title = People by unit
people-counts-text = Whoever leads a unit is counted in the unit above it, so that they do not answer among the people they lead.
people-count-listed = Listed
people-count-leaders = Leading
people-count-counted = Counted

# What has just been done.
people-done-added = One more person is on the list.
people-done-changed = The list has been changed.
people-done-removed = The person is off the list.
people-done-imported = The list has been imported.

# One person.
person-title = Somebody on the list
person-unit = Unit
person-address = E-mail address
person-language = Language of their mail
person-leader = Leads this unit
person-leader-hint = Then they are counted in the unit above it.
person-leads = leads it
person-change-label = Change: { $address }
person-add = Add somebody
person-add-button = Add to the list
person-remove = Take off the list
person-remove-text = Nothing is mailed to them any more.
person-remove-answers = What they may have answered stays counted: nobody knows which answers those were.
person-remove-sure = Take this person off the list?
person-remove-button = Take off the list

# Importing people.
people-import-title = Import people
people-import-text = One line for each person: the unit by its key or name, and the e-mail address. Language and leader may be left out.
people-import-columns = The first line names the columns: unit and email, and language and leader if they are said.
people-import-others = People who are not in the file
people-import-others-keep = stay on the list
people-import-others-keep-hint = The file adds people and changes those it names.
people-import-others-remove = are taken off the list
people-import-others-remove-hint = The file is the whole list.
people-import-confirm = Import this list
people-total-then = { $count ->
    [one] There would be one person on the list.
   *[other] There would be { $count } people on the list.
}
people-added = { $count ->
    [one] One person is new
   *[other] { $count } people are new
}
people-changed = { $count ->
    [one] One person changes
   *[other] { $count } people change
}
people-removed = { $count ->
    [one] One person is taken off the list
   *[other] { $count } people are taken off the list
}
person-line = { $address }: { $unit }, { $language }
person-line-leader = { $address }: leads { $unit }, { $language }
person-changes = { $address }: { $what }
person-moves = from { $from } to { $to }
person-speaks = mail in { $language }
person-leads-then = leads the unit
person-leads-no-more = no longer leads the unit

# What is wrong, and what to do about it. $value is what was typed.
person-problem-unit-missing = Say which unit this person belongs to.
person-problem-address = This is no e-mail address. It looks like name@example.org, in Latin letters without spaces.
person-problem-address-twice = { $value } is there twice. Each person stands on one line.
person-problem-address-taken = Somebody on the list has this address.
person-problem-language = “{ $value }” is none of the languages: en, de, nl, ru, ar, he.
person-problem-leader = Leader is yes or no, not “{ $value }”.
person-problem-nobody = There is nobody in the file.
person-problem-too-many = There are more than 50 000 people.

# The audit log.
action-people-import = Imported people
action-person-add = Added a person
action-person-change = Changed a person
action-person-remove = Removed a person
