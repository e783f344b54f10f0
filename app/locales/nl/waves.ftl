# One wave, for those who run or observe it.

wave-standing = Hoe ze ervoor staat
wave-opens = Opent
wave-opened = Geopend
wave-closes = Sluit
wave-closed = Gesloten
wave-counted-at = Laatste telling
wave-next-count = Volgende telling
wave-interrupted = De sleutel of de nog niet getelde antwoorden zijn weg. Er worden geen antwoorden meer aangenomen. Wat geteld was, blijft, en de ronde kan alleen nog worden gesloten.
wave-full-title = Er worden geen antwoorden meer aangenomen
wave-full = Via de open link kwam er veel meer binnen dan er mensen zijn.
wave-early-instead = Gepland was { $planned }.

# How people get in.
wave-reach = Links om te antwoorden
wave-links-codes = Hier antwoorden mensen, met de code van hun briefje. Het adres van een onderdeel zegt ook waar de mensen daarvan worden geteld.
wave-links-open = Wie een van deze links heeft, kan antwoorden. Antwoorden via de link van een onderdeel tellen daar, via de eerste link voor het geheel.
wave-links-units = Links van de onderdelen
wave-local-title = Dit adres werkt alleen op deze machine
wave-local = Om briefjes en posters van elders hierheen te laten leiden, moet de server worden gestart met --public-url.
wave-slips = Briefjes
wave-codes-missing = Er zijn nog geen codes gemaakt. Om te antwoorden heeft iedereen er een nodig.
wave-codes-made = De codes zijn gemaakt en één keer getoond. Tot de ronde opent, kun je nieuwe maken; de eerdere gelden dan niet meer.
wave-codes-fixed = De codes zijn gemaakt en één keer getoond. Mensen kunnen ze al hebben, dus ze blijven zoals ze zijn.
wave-codes-over = Er zijn geen codes meer: ze worden gewist als een ronde eindigt.
wave-codes-make = Briefjes maken
wave-codes-again = Nieuwe briefjes maken
wave-posters = Posters
wave-posters-text = Eén pagina per onderdeel en taal, om op te hangen waar de mensen langskomen. Je kunt ze zo vaak afdrukken als je wilt.
wave-posters-unit = Voor
wave-posters-all = Alle onderdelen
wave-posters-languages = Talen
wave-posters-button = Posters tonen
wave-posters-many = Dat zouden meer dan { $most } posters zijn. Kies één onderdeel, of minder talen.

# Who is counted where. $k is the fewest people of a group.
wave-units = Wie waar wordt geteld
wave-units-text = Mensen van onderdelen met minder dan { $k } worden geteld in het onderdeel erboven. De laatste kolom ziet iedereen op het resultatenbord; die verandert alleen bij een telling.
wave-unit = Onderdeel
wave-unit-people = Mensen
wave-unit-counted-in = Geteld bij
wave-unit-counted = Tot nu toe geteld
# $count people are counted in the unit itself.
wave-unit-itself = { $count ->
    [0] zichzelf, nog niemand
    [one] zichzelf, een groep van één
   *[other] zichzelf, een groep van { $count }
}
wave-unit-above = { $unit }
wave-unit-of = { $sheets } van { $of } · { $percent }{"\u00A0"}%
wave-unit-sheets = { $sheets ->
    [one] één ingevulde vragenlijst, open link
   *[other] { $sheets } ingevulde vragenlijsten, open link
}

# The frozen promise.
wave-promise = Wat ze belooft
wave-promise-codes = Eén code, één getelde vragenlijst. Codes zijn niet aan antwoorden gekoppeld.
wave-promise-open = Open link, niet gecontroleerd: één vragenlijst per apparaat, voor zover dat te zien is, en hoogstens vier per persoon.
wave-promise-counts = { $count ->
    [one] Er wordt één keer geteld, bij het sluiten.
   *[other] Er wordt { $count } keer geteld, op vaste tijden, de laatste keer bij het sluiten.
}
wave-promise-respond = De leiding zegt uiterlijk { $when } wat ze gaat doen.

# Closing early.
wave-early = Eerder sluiten
wave-early-text = Een ronde kan sluiten bij een van haar tellingen, op zijn vroegst over 24 uur. Op het resultatenbord staat het meteen.
wave-early-none = Er is geen telling meer waarbij ze eerder zou kunnen sluiten.
wave-early-at = Sluiten op
wave-early-button = Zien wat daaruit volgt
wave-early-choose = Kies een van de resterende tellingen.
wave-early-done = Het eerdere einde staat op het resultatenbord.
wave-early-title = Sluiten op { $when }?
wave-early-sure = Tot { $when } kan iedereen antwoorden, daarna niemand meer. Tot nu toe was { $planned } gezegd.
wave-early-board = Op het resultatenbord staat meteen dat de ronde eerder sluit.
wave-early-groups = Zoals bij elke sluiting worden groepen waarin minder dan { $k } mensen hebben geantwoord, hogerop geteld.
wave-early-for-good = Dit kan niet worden teruggedraaid, en de sluiting kan niet naar een latere telling worden verschoven.
wave-early-confirm = Ronde eerder sluiten
