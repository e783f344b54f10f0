# The tree of units, and importing lists. Units are regions, sites, teams.

units-text = Waar mensen werken: regio’s, locaties, teams. Resultaten worden per onderdeel getoond.
units-frozen = Rondes die al gestart zijn, houden de onderdelen waarmee ze gestart zijn; een wijziging telt vanaf de volgende start.
units-total = { $count ->
    [one] Eén onderdeel
   *[other] { $count } onderdelen
}
units-import = Bestand inlezen
units-export = Onderdelen downloaden
units-path = Onderdelen erboven
units-hidden = { $count ->
    [one] Het onderdeel eronder tonen
   *[other] De { $count } onderdelen eronder tonen
}
units-left-out = { $count ->
    [one] Er staat nog één onderdeel naast. Wijzig het met een bestand.
   *[other] Er staan nog { $count } onderdelen naast. Wijzig ze met een bestand.
}
units-nowhere-text = Hun onderdeel bestaat niet meer. Ze krijgen geen mail tot ze een ander hebben.
units-nowhere-link = Tonen
# What has just been done.
units-done-created = Het onderdeel is er.
units-done-renamed = Het onderdeel heeft zijn nieuwe naam.
units-done-moved = Het onderdeel is verplaatst.
units-done-merged = De onderdelen zijn samengevoegd.
units-done-removed = Het onderdeel is verwijderd.
units-done-imported = De onderdelen zijn nu die van het bestand.

# Before there is any unit.
units-by-file = Uit een bestand
units-by-file-text = Een tabel met een regel voor elk onderdeel. Elk rekenblad kan die als CSV opslaan, en je ziet vooraf wat er verandert.
units-by-hand = Met de hand
units-by-hand-text = Begin met de hele organisatie en voeg er onderdelen onder toe.
units-first-name = Naam van de hele organisatie
units-first-hint = Het onderdeel boven alle andere. De resultaten van iedereen samen staan onder deze naam.
units-first-button = Beginnen

# One unit. $name is its name.
unit-people = { $count ->
    [0] niemand
    [one] één persoon
   *[other] { $count } personen
}
unit-change = Wijzigen
unit-show-people = Personen tonen
unit-rename = Naam
unit-rename-button = Naam wijzigen
unit-add = Nieuw onderdeel eronder
unit-add-button = Toevoegen
unit-up = Omhoog
unit-down = Omlaag
unit-move = Verplaatsen …
unit-merge = Samenvoegen …
unit-remove = Verwijderen …

# Moving it.
unit-move-title = { $name } verplaatsen
unit-move-along = { $count ->
    [one] Het onderdeel eronder gaat mee.
   *[other] De { $count } onderdelen eronder gaan mee.
}
unit-move-keeps = De resultaten lopen door zoals ze waren: alleen de plaats verandert.
unit-move-below = Onder
unit-move-button = Verplaatsen

# Merging it into another. $into is the other’s name.
unit-merge-title = { $name } met een ander onderdeel samenvoegen
unit-merge-text = De personen en de onderdelen eronder gaan naar het andere onderdeel, en dit onderdeel eindigt.
unit-merge-into = Het onderdeel dat blijft
unit-merge-next = Bekijken wat er dan gebeurt
unit-merge-sure = { $name } laten opgaan in { $into }?
unit-merge-people = { $count ->
    [one] Eén persoon van { $name } hoort dan bij { $into }.
   *[other] { $count } personen van { $name } horen dan bij { $into }.
}
unit-merge-units = { $count ->
    [one] Het onderdeel direct onder { $name } komt onder { $into }.
   *[other] De { $count } onderdelen direct onder { $name } komen onder { $into }.
}
unit-merge-trends = { $name } eindigt: het verloop stopt, en { $into } gaat verder met het eigen verloop. Eerdere resultaten blijven op het resultatenbord.
unit-merge-button = Samenvoegen
unit-ends-accounts = Accounts van leidinggevenden veranderen niet mee. Bekijk ze daarna.

# Removing it.
unit-remove-sure = { $name } verwijderen?
unit-remove-below = { $count ->
    [one] Er ligt nog een onderdeel onder
   *[other] Er liggen nog { $count } onderdelen onder
}
unit-remove-below-text = Alleen een onderdeel waar geen andere onder liggen, kan worden verwijderd. Verplaats of verwijder die eerst, voeg ze samen met andere, of voeg dit onderdeel als geheel samen.
unit-remove-people = { $count ->
    [one] Eén persoon blijft zonder onderdeel op de lijst. Die krijgt geen mail tot er een ander onderdeel is.
   *[other] { $count } personen blijven zonder onderdeel op de lijst. Ze krijgen geen mail tot ze een ander onderdeel hebben.
}
unit-remove-trends = Het verloop van { $name } eindigt. Eerdere resultaten blijven op het resultatenbord.
unit-remove-button = Verwijderen
units-undo = Dit is niet met een klik ongedaan te maken. Download eerst de lijsten: opnieuw ingelezen brengen ze onderdelen en personen terug zoals ze nu zijn.

# Importing a list: what is the same for units and people.
import-template = Voorbeeld downloaden
import-export = Huidige lijst downloaden
import-file = Bestand
import-file-hint = Een CSV-bestand, opgeslagen als UTF-8. Komma’s, puntkomma’s of tabs scheiden de cellen.
import-paste = Of plak de tabel hier
import-paste-hint = Cellen uit een rekenblad kan ook, met de regel met kolomnamen.
import-look = Wijzigingen bekijken
import-check = Er is nog niets veranderd.
import-nothing = Er zou niets veranderen
import-nothing-text = De lijst is al zoals in het bestand.
import-good-lines = Wat de andere regels zouden veranderen
import-undo = Dit is niet met een klik ongedaan te maken:
import-text = De tabel
import-text-hint = Verbeter haar hier, of in je bestand.
import-look-again = Opnieuw bekijken
import-other-file = Ander bestand
import-stale = Er is intussen iets veranderd
import-stale-text = Iemand anders heeft de lijst gewijzigd sinds je keek. Bekijk de wijzigingen nog een keer.
import-errors = { $count ->
    [one] Er is nog één ding om naar te kijken
   *[other] Er zijn nog { $count } dingen om naar te kijken
}
import-errors-text = Er is niets ingelezen.
import-mend = Verbeter de tabel hieronder.
import-line = Regel { $line }
import-more = { $count ->
    [one] en nog één
   *[other] en nog { $count }
}
import-problem-row = Deze regel heeft meer of minder cellen dan de eerste. Cellen met een komma of puntkomma erin staan tussen aanhalingstekens.
import-problem-utf8 = Het bestand is niet als UTF-8 opgeslagen, dus letters zouden verkeerd overkomen. Sla het in Excel op als “CSV UTF-8”; kies in LibreOffice de tekenset UTF-8.
import-problem-empty = Kies een bestand, of plak de tabel.
import-problem-csv = Dit is geen tabel. Sla haar op als CSV.

# Importing units.
units-import-title = Onderdelen inlezen
units-import-text = Een regel voor elk onderdeel, met het onderdeel erboven. Daarna gelden precies de onderdelen van het bestand: wat er niet in staat, eindigt. Sleutels mogen ontbreken: onderdelen die er al zijn houden de hunne, nieuwe krijgen er een.
units-import-columns = De eerste regel noemt de kolommen: naam en bovenliggend, en sleutel als die er zijn.
units-import-confirm = Deze onderdelen inlezen
units-total-then = { $count ->
    [one] Er zou dan één onderdeel zijn.
   *[other] Er zouden dan { $count } onderdelen zijn.
}
units-added = { $count ->
    [one] Eén nieuw onderdeel
   *[other] { $count } nieuwe onderdelen
}
units-renamed = { $count ->
    [one] Eén onderdeel krijgt een andere naam
   *[other] { $count } onderdelen krijgen een andere naam
}
units-moved = { $count ->
    [one] Eén onderdeel verhuist
   *[other] { $count } onderdelen verhuizen
}
units-removed = { $count ->
    [one] Eén onderdeel eindigt
   *[other] { $count } onderdelen eindigen
}
units-removed-text = Hun verloop eindigt; eerdere resultaten blijven op het resultatenbord. Hun personen blijven op de lijst, zonder onderdeel.
units-reordered = Andere volgorde
units-reordered-text = Onderdelen staan onder hetzelfde onderdeel in een andere volgorde.
unit-added = { $name } ({ $key }), onder { $below }
unit-added-root = { $name } ({ $key }), de hele organisatie
unit-renamed = { $from } wordt { $to }
unit-moved = { $name }: van { $from } naar { $to }
# In the place of a unit above, where there is none.
unit-nothing-above = bovenaan
unit-removed = { $name } ({ $key })
unit-removed-people = { $count ->
    [one] { $name } ({ $key }): één persoon
   *[other] { $name } ({ $key }): { $count } personen
}

# What is wrong, and what to do about it. $value is what was typed.
unit-problem-name = Een naam heeft 1 tot 80 tekens, alles op één regel.
unit-problem-key = “{ $value }” is geen sleutel. Een sleutel heeft 1 tot 40 kleine letters (a–z), cijfers en streepjes, zoals locatie-noord.
unit-problem-key-twice = De sleutel { $value } is er al. Elk onderdeel heeft zijn eigen.
unit-problem-unknown = Er is geen onderdeel “{ $value }”. Vergelijk de spelling, of voeg het toe.
unit-problem-several = Meer onderdelen heten “{ $value }”. Gebruik de sleutel van het bedoelde.
unit-problem-second-root = Maar één onderdeel heeft er geen boven zich: de hele organisatie. Zeg onder welk onderdeel dit ligt.
unit-problem-no-root = Elk onderdeel ligt onder een ander. Laat bij de hele organisatie leeg wat erboven ligt.
unit-problem-below-itself = Een onderdeel kan niet onder zichzelf liggen. Kies een ander onderdeel erboven.
unit-problem-into-itself = Een onderdeel kan niet opgaan in zichzelf of in een onderdeel eronder. Kies een ander.
unit-problem-too-deep = Er zouden meer dan 12 niveaus zijn.
unit-problem-none = Er staat geen onderdeel in de lijst.
unit-problem-too-many = Dit zijn meer dan 20 000 onderdelen.

# The audit log.
action-unit-create = Onderdeel gemaakt
action-unit-rename = Naam van een onderdeel gewijzigd
action-unit-move = Onderdeel verplaatst
action-unit-reorder = Volgorde van onderdelen gewijzigd
action-unit-merge = Onderdeel met een ander samengevoegd
action-unit-remove = Onderdeel verwijderd
