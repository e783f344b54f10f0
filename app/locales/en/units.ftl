# The tree of units, and importing lists. Units are regions, sites, teams.

units-text = Where people work: regions, sites, teams. Results are shown by these units.
units-frozen = Waves that were launched keep the units they were launched with; a change counts from the next launch.
units-total = { $count ->
    [one] One unit
   *[other] { $count } units
}
units-import = Import a file
units-export = Download the units
units-path = Units above
units-hidden = { $count ->
    [one] Show the unit below
   *[other] Show the { $count } units below
}
units-left-out = { $count ->
    [one] One more unit stands side by side with these. Use a file for it.
   *[other] { $count } more units stand side by side with these. Use a file for them.
}
units-nowhere-text = Their unit has ended. Nothing is mailed to them until they have another one.
units-nowhere-link = Show them
# What has just been done.
units-done-created = The unit is there.
units-done-renamed = The unit has its new name.
units-done-moved = The unit has moved.
units-done-merged = The units are one.
units-done-removed = The unit is gone.
units-done-imported = The units are those of the file.

# Before there is any unit.
units-by-file = From a file
units-by-file-text = A table with a line for each unit. Any spreadsheet can save it as CSV, and you see what will change before it does.
units-by-hand = By hand
units-by-hand-text = Begin with the whole organisation and add units below it.
units-first-name = Name of the whole organisation
units-first-hint = The unit above all others. Everybody’s results together are shown under this name.
units-first-button = Begin

# One unit. $name is its name.
unit-people = { $count ->
    [0] nobody listed
    [one] one person
   *[other] { $count } people
}
unit-change = Change
unit-show-people = Show its people
unit-rename = Name
unit-rename-button = Rename
unit-add = New unit below it
unit-add-button = Add
unit-up = Up
unit-down = Down
unit-move = Move …
unit-merge = Merge …
unit-remove = Remove …

# Moving it.
unit-move-title = Move { $name }
unit-move-along = { $count ->
    [one] The unit below it moves along.
   *[other] The { $count } units below it move along.
}
unit-move-keeps = Its results go on as before: only its place changes.
unit-move-below = Below
unit-move-button = Move

# Merging it into another. $into is the other’s name.
unit-merge-title = Merge { $name } into another unit
unit-merge-text = Its people and the units below it go to the other unit, and it ends.
unit-merge-into = The unit that stays
unit-merge-next = See what follows
unit-merge-sure = Merge { $name } into { $into }?
unit-merge-people = { $count ->
    [one] One person of { $name } will belong to { $into }.
   *[other] { $count } people of { $name } will belong to { $into }.
}
unit-merge-units = { $count ->
    [one] The unit directly below { $name } will be below { $into }.
   *[other] The { $count } units directly below { $name } will be below { $into }.
}
unit-merge-trends = { $name } ends: its trend stops, and { $into } goes on with its own. Earlier results stay on the board.
unit-merge-button = Merge
unit-ends-accounts = Accounts of leaders are not changed. Look at them afterwards.

# Removing it.
unit-remove-sure = Remove { $name }?
unit-remove-below = { $count ->
    [one] There is a unit below it
   *[other] There are { $count } units below it
}
unit-remove-below-text = Only a unit without others below it can be removed. Move, merge or remove those first, or merge this one as a whole.
unit-remove-people = { $count ->
    [one] One person stays on the list without a unit. Nothing is mailed to them until they have one.
   *[other] { $count } people stay on the list without a unit. Nothing is mailed to them until they have one.
}
unit-remove-trends = The trend of { $name } ends. Earlier results stay on the board.
unit-remove-button = Remove
units-undo = This cannot be taken back with a button. Download the lists first: imported again, they bring the units and people back as they are now.

# Importing a list: what is the same for units and people.
import-template = Download a template
import-export = Download the list as it is
import-file = File
import-file-hint = A CSV file, saved as UTF-8. Cells are parted by commas, semicolons or tabs.
import-paste = Or paste the table here
import-paste-hint = Copied cells of a spreadsheet do, too, with the line of column names.
import-look = Look at the changes
import-check = Nothing has been changed yet.
import-nothing = Nothing would change
import-nothing-text = The list is already as in the file.
import-good-lines = What the other lines would change
import-undo = This cannot be taken back with a button:
import-text = The table
import-text-hint = Mend it here, or in your file.
import-look-again = Look again
import-other-file = Another file
import-stale = Something has changed in the meantime
import-stale-text = Somebody else has changed the list since you looked. Look at the changes once more.
import-errors = { $count ->
    [one] One thing needs another look
   *[other] { $count } things need another look
}
import-errors-text = Nothing has been imported.
import-mend = Mend the table below.
import-line = Line { $line }
import-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
import-problem-row = This line has more or fewer cells than the first one. Cells with a comma or semicolon in them stand in quotation marks.
import-problem-utf8 = The file is not saved as UTF-8, so letters would come out wrong. In Excel, save it as “CSV UTF-8”; in LibreOffice, choose the character set UTF-8.
import-problem-empty = Choose a file, or paste the table.
import-problem-csv = This is no table. Save it as CSV.

# Importing units.
units-import-title = Import units
units-import-text = One line for each unit, with the unit above it. The whole tree becomes that of the file: units that are not in it end. Keys may be left out: units that are there keep theirs, new ones get one.
units-import-columns = The first line names the columns: name and parent, and key if there are keys.
units-import-confirm = Import these units
units-total-then = { $count ->
    [one] There would be one unit.
   *[other] There would be { $count } units.
}
units-added = { $count ->
    [one] One new unit
   *[other] { $count } new units
}
units-renamed = { $count ->
    [one] One unit with another name
   *[other] { $count } units with another name
}
units-moved = { $count ->
    [one] One unit that moves
   *[other] { $count } units that move
}
units-removed = { $count ->
    [one] One unit ends
   *[other] { $count } units end
}
units-reordered = Another order
units-reordered-text = Units stand in another order below the same unit.
unit-added = { $name } ({ $key }), below { $below }
unit-added-root = { $name } ({ $key }), the whole organisation
unit-renamed = { $from } becomes { $to }
unit-moved = { $name }: from { $from } to { $to }
# In the place of a unit above, where there is none.
unit-nothing-above = the top
unit-removed = { $name } ({ $key })
unit-removed-people = { $count ->
    [one] { $name } ({ $key }): one person
   *[other] { $name } ({ $key }): { $count } people
}
units-removed-text = Their trends end; earlier results stay on the board. Their people stay on the list, in no unit.

# What is wrong, and what to do about it. $value is what was typed.
unit-problem-name = A name has 1 to 80 characters, all in one line.
unit-problem-key = “{ $value }” is no key. A key has 1 to 40 small Latin letters, digits and hyphens, such as site-north.
unit-problem-key-twice = The key { $value } is there already. Each unit has its own.
unit-problem-unknown = There is no unit “{ $value }”. Compare the spelling, or add it.
unit-problem-several = Several units are called “{ $value }”. Use the key of the one that is meant.
unit-problem-second-root = Only one unit has none above it: the whole organisation. Say which unit this one is below.
unit-problem-no-root = Every unit is below another one. Leave the parent of the whole organisation empty.
unit-problem-below-itself = A unit cannot be below itself. Choose another unit above it.
unit-problem-into-itself = A unit cannot be merged into itself or into one below it. Choose another one.
unit-problem-too-deep = The tree would have more than 12 levels.
unit-problem-none = There is no unit in the list.
unit-problem-too-many = There are more than 20 000 units.

# The audit log.
action-unit-create = Created a unit
action-unit-rename = Renamed a unit
action-unit-move = Moved a unit
action-unit-reorder = Changed the order of units
action-unit-merge = Merged a unit into another
action-unit-remove = Removed a unit
