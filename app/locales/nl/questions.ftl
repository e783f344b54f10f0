# Writing what a pulse asks, and looking at it as people will.

questions-title = Vragen: { $pulse }
questions-intro = Dit vraagt de volgende ronde. Rondes die al zijn gestart, houden de vragen waarmee ze zijn gestart.
questions-saved-title = Opgeslagen
questions-saved = De volgende ronde stelt deze vragen.
questions-meanwhile = Iemand anders heeft deze vragen gewijzigd sinds je ze opende. Wat je schreef, staat er nog. Sla nog een keer op om het in de plaats van het andere te zetten.
questions-back = Terug naar de peiling

questions-title-label = Titel
questions-title-hint = Wat er boven de vragen staat.
questions-number = Vraag { $number } van { $count }
questions-text = Vraag
questions-low = Laagste kant
questions-high = Hoogste kant
# $end is a number of the scale: 0, 1, 5 or 10.
questions-end = Wat { $end } betekent
questions-yes-no = Er wordt geantwoord met Ja of Nee. Beide zijn er in elke taal.
questions-options = Antwoorden om uit te kiezen
questions-option = Antwoord { $number }
questions-add-option = Antwoord toevoegen
questions-asked = Al gevraagd: alleen de woorden kunnen veranderen.
questions-compared = Wat een ronde heeft gevraagd, houdt zijn soort en zijn antwoorden, zodat rondes te vergelijken zijn. Voeg voor iets anders een nieuwe vraag toe.
questions-key = Korte naam
questions-key-hint = Daarop worden uitkomsten door de tijd heen verbonden. Kleine letters, cijfers en streepjes. Blijft dit leeg, dan wordt hij van de vraag gemaakt.

questions-kind-zero-to-ten = Schaal van 0 tot 10
questions-kind-one-to-five = Schaal van 1 tot 5
questions-kind-yes-no = Ja of nee
questions-kind-single-choice = Eén van meerdere antwoorden
questions-kind-multiple-choice = Zoveel antwoorden als je wilt

# How far a question is translated, after the name of a language.
questions-tongue-empty = niets geschreven
questions-tongue-partly = { $done } van { $all } geschreven
questions-tongue-complete = volledig
questions-falls-back = Blijft dit leeg, dan verschijnt de tekst in het { $language }.

questions-up = Omhoog
questions-up-of = Omhoog: vraag { $number }
questions-down = Omlaag
questions-down-of = Omlaag: vraag { $number }
questions-remove = Verwijderen
questions-remove-of = Verwijderen: vraag { $number }
questions-remove-option-of = Verwijderen: antwoord { $number } van vraag { $question }

questions-more = Nog een vraag
questions-new-kind = Een nieuwe, beantwoord met
questions-add = Toevoegen
questions-new-ready = Een uit de catalogus
questions-choose = Kies een vraag
questions-take = Overnemen
questions-full = Zeven vragen is het meeste: langere peilingen worden afgebroken.

# What is wrong. $part is the kind of place, $number its question, $option its option.
questions-place = { $part ->
    [title] Titel
    [low] Vraag { $number }, laagste kant
    [high] Vraag { $number }, hoogste kant
    [option] Vraag { $number }, antwoord { $option }
    [options] Vraag { $number }, antwoorden
    [key] Vraag { $number }, korte naam
   *[text] Vraag { $number }
}
questions-place-in = { $place } ({ $language })
questions-missing = { $place }: schrijf hier iets.
questions-control = { $place }: iets hierin kan niet worden getoond. Typ het opnieuw.
questions-too-long = { $place }: hoogstens { $limit } tekens.
questions-key-wrong = { $place }: 1 tot 40 kleine letters a–z, cijfers en streepjes, zonder streepje aan het begin of eind.
questions-key-twice = { $place }: een andere vraag heeft dezelfde. Kies een nieuwe.
questions-count = Een peiling heeft één tot zeven vragen.
questions-option-count = { $place }: geef er twee tot twaalf.
questions-asked-kind = { $place }: een ronde heeft daaronder een andere soort vraag gesteld. Kies een nieuwe.
questions-asked-options = { $place }: een ronde heeft daaronder een vraag met andere antwoorden gesteld. Kies een nieuwe.
questions-nothing-chosen = Kies eerst een vraag uit de catalogus.
questions-there-already = Deze vraag staat er al.

# On the pages of a pulse.
questions-change = Vragen wijzigen
questions-show = Wat er wordt gevraagd

preview-title = Op een telefoon
preview-text = Zo ziet iedereen de volgende ronde.
preview-text-form = Dit is wat er is opgeslagen. Tik op een taal om te zien wat je hebt geschreven.
preview-frame = Voorbeeld van de antwoordpagina
preview-note = Voorbeeld: van hier kan niets worden verstuurd.

action-pulse-change = Wijzigde de vragen van een peiling
