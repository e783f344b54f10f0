# The list of people whom invitations are mailed to.

people-text = Naar wie uitnodigingen per e-mail gaan. Niemand hier heeft een account nodig. Zonder deze lijst deel je briefjes uit.
people-privacy = Niets van wat wordt bewaard zegt wie van hen heeft geantwoord: noch deze lijst noch een back-up leidt naar een code of een antwoord.
people-units-first = Voeg eerst de onderdelen toe: iedereen op de lijst hoort bij een onderdeel.
people-import = Bestand inlezen
people-export = Lijst downloaden
people-list = De lijst
people-everywhere = Alle onderdelen
people-in-none = In geen onderdeel
people-nowhere = { $count ->
    [one] Eén persoon hoort bij geen onderdeel
   *[other] { $count } personen horen bij geen onderdeel
}
people-nowhere-text = Hun onderdeel bestaat niet meer. Ze krijgen geen mail tot ze een ander hebben.
people-show = Tonen
people-found = { $count ->
    [0] Niemand
    [one] Eén persoon
   *[other] { $count } personen
}
people-pages = Pagina’s van de lijst
people-page = Pagina { $page } van { $pages }
people-earlier = Terug
people-later = Verder

# How many people each unit has.
people-counts = { $count ->
    [one] Eén persoon, per onderdeel
   *[other] { $count } personen, per onderdeel
}
people-counts-title = Personen per onderdeel
people-counts-text = Wie een onderdeel leidt, wordt geteld in het onderdeel erboven, en antwoordt zo niet te midden van de eigen mensen.
people-count-listed = Op de lijst
people-count-leaders = Leidend
people-count-counted = Geteld

# What has just been done.
people-done-added = Er staat één persoon meer op de lijst.
people-done-changed = De lijst is gewijzigd.
people-done-removed = De persoon staat niet meer op de lijst.
people-done-imported = De lijst is ingelezen.

# One person.
person-title = Iemand op de lijst
person-unit = Onderdeel
person-address = E-mailadres
person-language = Taal van de mail
person-leader = Leidt dit onderdeel
person-leader-hint = Telt dan mee in het onderdeel erboven.
person-leads = leidt het
person-change-label = Wijzigen: { $address }
person-add = Iemand toevoegen
person-add-button = Op de lijst zetten
person-remove = Van de lijst halen
person-remove-text = Er gaat geen mail meer naartoe.
person-remove-answers = Wat deze persoon misschien heeft geantwoord, blijft geteld: niemand weet welke antwoorden dat waren.
person-remove-sure = Deze persoon van de lijst halen?
person-remove-button = Van de lijst halen

# Importing people.
people-import-title = Personen inlezen
people-import-text = Een regel per persoon: het onderdeel met sleutel of naam, en het e-mailadres. Taal en leiding mogen ontbreken.
people-import-columns = De eerste regel noemt de kolommen: onderdeel en e-mail, en taal en leiding als die er zijn.
people-import-others = Personen die niet in het bestand staan
people-import-others-keep = blijven op de lijst
people-import-others-keep-hint = Het bestand voegt personen toe en wijzigt wie erin staat.
people-import-others-remove = gaan van de lijst
people-import-others-remove-hint = Het bestand is de hele lijst.
people-import-confirm = Deze lijst inlezen
people-total-then = { $count ->
    [one] Er zou dan één persoon op de lijst staan.
   *[other] Er zouden dan { $count } personen op de lijst staan.
}
people-added = { $count ->
    [one] Eén persoon is nieuw
   *[other] { $count } personen zijn nieuw
}
people-changed = { $count ->
    [one] Bij één persoon verandert iets
   *[other] Bij { $count } personen verandert iets
}
people-removed = { $count ->
    [one] Eén persoon gaat van de lijst
   *[other] { $count } personen gaan van de lijst
}
person-line = { $address }: { $unit }, { $language }
person-line-leader = { $address }: leidt { $unit }, { $language }
person-changes = { $address }: { $what }
person-moves = van { $from } naar { $to }
person-speaks = mail in { $language }
person-leads-then = leidt het onderdeel
person-leads-no-more = leidt het onderdeel niet meer

# What is wrong, and what to do about it. $value is what was typed.
person-problem-unit-missing = Zeg bij welk onderdeel deze persoon hoort.
person-problem-address = Dit is geen e-mailadres. Het ziet eruit als naam@example.org, zonder spaties en accenten.
person-problem-address-twice = { $value } staat er twee keer. Elke persoon heeft één regel.
person-problem-address-taken = Dit adres staat al op de lijst.
person-problem-language = “{ $value }” is geen van de talen: en, de, nl, ru, ar, he.
person-problem-leader = Leiding is ja of nee, niet “{ $value }”.
person-problem-nobody = Er staat niemand in het bestand.
person-problem-too-many = Dit zijn meer dan 50 000 personen.

# The audit log.
action-people-import = Personen ingelezen
action-person-add = Persoon toegevoegd
action-person-change = Persoon gewijzigd
action-person-remove = Persoon verwijderd
