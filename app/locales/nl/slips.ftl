# Slips and posters, and the form that makes slips.

print-now = Afdrukken
print-back = Terug naar de ronde
paper-a4 = A4
paper-letter = US Letter

slips-text = { $count ->
    [one] Eén briefje, met een code die één keer telt.
   *[other] { $count } briefjes, één per persoon, elk met een code die één keer telt.
}
slips-mailed = { $count ->
    [one] Eén persoon krijgt een code per e-mail, en geen briefje.
   *[other] { $count } mensen krijgen hun code per e-mail, en geen briefje.
}
slips-all-mailed-title = Niemand heeft een briefje nodig
slips-all-mailed = Iedereen krijgt een code per e-mail.
slips-again-title = Er zijn al codes
slips-again = Nieuwe maken die ongeldig: briefjes die al zijn uitgedeeld, werken dan niet meer.
slips-shown-title = Briefjes worden één keer getoond
slips-shown = Ze zijn net getoond, of iemand anders heeft nieuwe gemaakt. Codes zijn zo opgeslagen dat ze niet terug te rekenen zijn, dus niemand kan ze opnieuw tonen. Is de afdruk kwijt, maak dan nieuwe briefjes zolang de ronde niet open is: de eerdere gelden dan niet meer.
slips-fixed-title = Deze briefjes kunnen niet opnieuw worden getoond
slips-fixed = Codes zijn zo opgeslagen dat ze niet terug te rekenen zijn. De ronde is open, dus er kunnen ook geen nieuwe worden gemaakt: die zouden de codes die mensen al hebben ongeldig maken.
slips-over-title = De ronde neemt geen antwoorden meer aan
slips-over = Er valt niets meer uit te delen.
slips-too-many = Meer dan { $most } briefjes is te veel voor één document: neem het bestand.
slips-form = Wat er wordt gemaakt
slips-form-print = Briefjes om af te drukken
slips-form-print-hint = Tien op een pagina, met snijlijnen.
slips-form-csv = Een bestand voor eigen drukwerk (CSV)
slips-form-csv-hint = Onderdeel, naam, taal, code en link van elk briefje. Wis het zodra het gedrukt is.
slips-form-wrong = Kies briefjes om af te drukken, of een bestand.
slips-languages = Van elke honderd briefjes zoveel in het
slips-languages-hint = Alleen de verhouding telt. Talen met 0 vallen weg.
slips-share-wrong = Een aandeel is een heel getal van 0 tot 100.
slips-share-missing = Minstens één taal heeft een aandeel boven 0 nodig.
slips-paper = Papier
slips-paper-wrong = Kies het papier.
slips-care = Wat je maakt, wordt alleen deze keer getoond. Druk het af, of bewaar het waar alleen jij het kunt lezen, voordat je de pagina verlaat.
slips-button = Briefjes maken
slips-again-button = Eerdere briefjes ongeldig maken en nieuwe maken

# On the screen, above what is printed.
slips-once = { $count ->
    [one] Eén briefje, alleen nu getoond
   *[other] { $count } briefjes, alleen nu getoond
}
slips-once-text = Druk ze nu af, of bewaar ze als pdf die alleen jij kunt lezen. Laad je deze pagina opnieuw, dan staat er niets meer. Kies bij het afdrukken geen schaling.

# The page on top of a unit's slips.
slips-cover-count = { $count ->
    [one] Eén briefje
   *[other] { $count } briefjes
}
slips-cover-shuffle = Schudden voor het uitdelen.
slips-cover-text = Snijden, schudden en iedereen laten trekken: dan weet niemand wie welke code heeft.

# On a slip. $address is what people type.
slip-scan = Scan het vierkant: de code komt mee.
slip-type = Of typ { $address } en de code.
slip-counted = Je antwoorden worden geteld en dan vergeten.
slip-group = Voor minder dan { $k } mensen is er niets te zien.
slip-until = Tot { $when }

csv-name = Naam
csv-language = Taal
csv-code = Code
csv-link = Link

posters-title = { $count ->
    [one] Eén poster
   *[other] { $count } posters
}
posters-text = Hang elke poster waar de mensen van dat onderdeel langskomen: het vierkant leidt naar de plek waar ze worden geteld.
poster-scan = Scan en antwoord
poster-type = of typ { $address }
poster-open = Open van { $opens } tot { $closes }
