# The answer page, and what is shown in its place.

skip-to-questions = Naar de vragen

# What is promised before the first question. $people stands in bold; $count is the same number and chooses the form.
promise-group = { $count ->
    [one] Je antwoorden worden geteld en dan vergeten. De kleinste groep waarin je kunt voorkomen, telt { $people } persoon.
   *[other] Je antwoorden worden geteld en dan vergeten. De kleinste groep waarin je kunt voorkomen, telt { $people } mensen.
}
promise-shown = Resultaten verschijnen op vaste tijden, nooit meteen na een antwoord.
promise-unit = { $count ->
    [one] Geteld bij { $unit }, één persoon uitgenodigd.
   *[other] Geteld bij { $unit }, { $count } mensen uitgenodigd.
}
promise-unit-open = { $count ->
    [0] Geteld bij { $unit }.
    [one] Geteld bij { $unit }, een groep van één persoon.
   *[other] Geteld bij { $unit }, een groep van { $count } mensen.
}
promise-changed = Sinds de vorige keer: { $what }
promise-length = { $count ->
    [one] Eén vraag, nog geen minuut
   *[other] { $count } vragen, nog geen minuut
}
promise-open-link = Open link, niet gecontroleerd: iedereen met de link kan antwoorden.
promise-open-limits = Elk apparaat kan één keer versturen, meer wordt niet gecontroleerd. Wie daar omheen werkt, kan de resultaten vertekenen en de antwoorden achterhalen van de weinigen die samen met de eigen antwoorden worden geteld.

code-label = Je code
code-hint = 13 letters en cijfers, van je briefje. Hoofdletters en streepjes maken niet uit.
code-missing = Typ de code van je briefje.
code-shape = Een code heeft 13 letters en cijfers. Vergelijk hem met je briefje.
code-check = Eén teken klopt niet. Vergelijk de code met je briefje.
code-filled = Je code is al ingevuld. Hij kwam mee met het adres.

question-number = { $number } van { $count }
several-answers = Je kunt meer dan één antwoord kiezen.
no-answer = Geen antwoord
yes = Ja
no = Nee

unanswered = Niet alle vragen zijn beantwoord. Dat geeft niet: je kunt toch versturen.
send = Versturen
sending = Wordt verstuurd …
offline-title = Geen reactie van het netwerk
offline-text = Je antwoorden staan hier nog. Verstuur ze opnieuw als je weer bereik hebt: dat kan gerust, want elke code telt één keer.
offline-open-text = Je antwoorden staan hier nog. Verstuur ze opnieuw als je weer bereik hebt. Waren ze toch al aangekomen, dan tellen ze twee keer: bij een open link kan niemand dat zien.
online-text = Het netwerk is er weer. Je antwoorden staan hier nog: verstuur ze nu.
answer-protection = Dit formulier beschermt je tegen collega’s, beheerders en kopieën van de database, maar niet tegen wie de server in handen heeft en hem aanpast terwijl hij draait.
answer-protection-open = Dit formulier beschermt je tegen iedereen die alleen het resultatenbord leest en tegen kopieën van de database, maar niet tegen wie de open link met antwoorden overspoelt, en niet tegen wie de server in handen heeft en hem aanpast terwijl hij draait.

# Why the form is shown again.
problems-title = Kijk hier nog even naar
problem-code-missing-title = De code ontbreekt
problem-code-missing = Typ de code van je briefje. Je antwoorden staan hier nog.
problem-code-typo-title = Controleer de code
problem-code-typo = Er zit een typefout in je code. Je antwoorden staan hier nog.
problem-answer-title = Eén antwoord was niet te lezen
problem-answer = Kies je antwoord nog een keer.
problem-unavailable-title = Niet verstuurd
problem-unavailable = Er is bij ons iets mis. Je antwoorden staan hier nog: verstuur ze over een minuut opnieuw.
problem-too-large-title = Niet verstuurd
problem-too-large = Er kwam meer binnen dan er in dit formulier past. Open de pagina opnieuw en antwoord nog een keer.
problem-too-many-title = Nog niet verstuurd
problem-too-many = Er komen nu heel veel antwoorden van jouw netwerk. Die van jou staan hier nog: verstuur ze over tien minuten opnieuw.
go-to-code = Naar de code
go-to-question = Naar vraag { $number }

# After sending.
thanks-page-title = Bedankt
thanks-title = Ontvangen. Elke code telt één keer.
thanks-text = Antwoorden met een ongebruikte code van deze peiling worden geteld en dan vergeten. Dat zeggen we bij elke code. Zo kan niemand nagaan welke gebruikt zijn.
thanks-open-title = Ontvangen.
thanks-open-text = Antwoorden via deze link worden geteld en dan vergeten. Komen er veel meer dan er mensen zijn, dan blijft de rest buiten de telling.
thanks-changed = Sinds de vorige keer
thanks-next-count = Volgende telling
thanks-closes = Sluiting, met alle resultaten
thanks-respond-by = De leiding zegt wat ze gaat doen, uiterlijk

closed-title = { $pulse } is gesloten.
closed-text = Antwoorden kon tot { $when }. De uitkomst staat op het resultatenbord.
not-yet-title = { $pulse } is nog niet open.
not-yet-text = Open vanaf { $when }. Kom dan terug: je link en je code blijven hetzelfde.
not-yet-open-text = Open vanaf { $when }. Kom dan terug: de link blijft hetzelfde.
interrupted-title = { $pulse } kan geen antwoorden aannemen.
interrupted-text = De peiling is onderbroken en neemt geen antwoorden meer aan. Wat daarvoor al geteld was, staat op het resultatenbord.
sent-title = Vanaf dit apparaat is al verstuurd.
sent-text = Elk apparaat kan één keer versturen. Wat er is verstuurd, wordt nergens bewaard, ook hier niet: tot de peiling sluit, onthoudt dit apparaat alleen dat er iets is verstuurd. Wie het ook gebruikt, kan op een ander apparaat antwoorden.
full-title = { $pulse } neemt geen antwoorden meer aan.
full-text = Via deze open link kwam er veel meer binnen dan er mensen zijn. Daarom wordt er niets meer geteld. Wat geteld is, staat op het resultatenbord.
unknown-title = Op dit adres is geen peiling.
unknown-text = Vergelijk het adres met je briefje of de poster, of scan de QR-code nog een keer.
