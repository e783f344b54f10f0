# What owners run, and observers read.

manage-menu = Onderdelen van beheer
manage-overview = Overzicht
manage-pulses = Peilingen
manage-units = Onderdelen
manage-people = Personen
manage-colleagues = Collega’s
manage-organisation = Organisatie
manage-audit-log = Logboek
cancel = Annuleren

# What is going on, and what to do first.
overview-waves = Rondes
overview-nothing-open = Er is geen ronde open of gepland.
overview-launch = De volgende ronde starten
first-text = Vier stappen naar de eerste antwoorden.
first-done = Gedaan
first-units-title = Onderdelen
first-units = Regio’s, locaties, teams: waar mensen werken. Uit een bestand, of met de hand.
first-pulse-title = Een peiling
first-pulse = Wat er wordt gevraagd, en hoe vaak. Neem een kant-en-klare.
first-launch-title = Starten
first-launch = Je ziet wie waar wordt geteld, voordat er iets wordt vastgelegd.
first-slips-title = Briefjes
first-slips = Afdrukken, schudden, uitdelen.

phase-scheduled = Open vanaf { $when }
phase-open = Open tot { $when }
phase-interrupted = Onderbroken
phase-closed = Gesloten op { $when }
wave-name = { $pulse }, ronde { $number }
wave-counted = { $counted } van { $invited } geteld

# Pulses.
pulses-text = Een peiling is een korte vragenlijst die steeds opnieuw wordt gesteld. Elke keer is een ronde.
pulses-none = Er is er nog geen.
pulse-questions = { $count ->
    [one] Eén vraag
   *[other] { $count } vragen
}
pulse-waves = { $count ->
    [0] nog geen ronde
    [one] één ronde
   *[other] { $count } rondes
}
pulse-new = Nieuwe peiling
pulse-new-text = Neem om te beginnen een kant-en-klare. De vragen kun je voor elke ronde veranderen.
pulse-new-button = Peiling aanmaken
pulse-ready = Kant-en-klare peilingen
pulse-slug = Korte naam voor het adres
pulse-slug-hint = Kleine letters (a–z), cijfers en streepjes: hij staat op briefjes. Laat je dit leeg, dan geldt de korte naam van de kant-en-klare peiling.
pulse-cadence = Hoe vaak
cadence-none = Telkens als je een ronde start
cadence-weekly = Elke week
cadence-fortnightly = Elke twee weken
cadence-monthly = Elke vier weken
cadence-quarterly = Elke twaalf weken
pulse-asks = Wat de volgende ronde vraagt
pulse-asks-text = Rondes die al gestart zijn, houden hun vragen.
pulse-launch = Een ronde starten
pulse-waves-title = Rondes
pulse-waves-none = Er is er nog geen gestart.
problem-slug = Een korte naam heeft 1 tot 40 kleine letters (a–z), cijfers en streepjes, en begint met een letter of cijfer.
problem-slug-taken = Er is al een peiling met dit adres.
problem-ready = Kies een van de kant-en-klare peilingen.

# Colleagues.
colleagues-title = Collega’s die zich aanmelden
colleagues-text = Organisatoren regelen de peiling, leidinggevenden reageren namens hun onderdelen, meelezers lezen de instellingen en het logboek. Alle anderen beantwoorden alleen vragen en hebben geen account nodig.
colleagues-back = Naar de collega’s
colleague-waiting = doet nog niet mee
colleague-name = Naam
colleague-add = Een collega toevoegen
colleague-add-button = Link maken om mee te doen
colleague-role = Wat mag het account?
colleague-units = Onderdelen waarvoor een leidinggevende reageert
colleague-units-hint = Alleen voor leidinggevenden. Alles onder een onderdeel hoort erbij.
colleague-units-none = Er zijn nog geen onderdelen. Voeg die toe voordat je leidinggevenden toevoegt.
colleague-change-role = Rol
colleague-role-done = De rol is veranderd.
colleague-link-again-title = Link om mee te doen
colleague-link-again-text = Voor iemand die de eerste link kwijt is. De eerste vervalt.
colleague-link-again-button = Nieuwe link maken
colleague-reset-title = Wachtwoord
colleague-reset-text = Voor iemand die het wachtwoord is vergeten: maak een link waarmee diegene een nieuw instelt. Daarbij worden al diens apparaten afgemeld.
colleague-reset-button = Link maken voor een nieuw wachtwoord
colleague-remove = Verwijderen
colleague-remove-text = Het account en alle apparaten ervan. Wat ermee is gedaan, blijft in het logboek staan.
colleague-remove-button = Account verwijderen
colleague-remove-title = { $name } verwijderen?
colleague-remove-sure = { $name } wordt meteen afgemeld en kan zich niet meer aanmelden. Je kunt hetzelfde adres later weer toevoegen.
colleague-removed = Het account is verwijderd.
colleague-last-owner = Niemand anders zou de peiling kunnen regelen. Maak eerst iemand anders organisator, en wacht tot diegene meedoet.
colleague-link-title = De link is klaar
colleague-link-text = Geef deze link aan { $name }. Hij is 7 dagen geldig en werkt één keer.
colleague-link-once = Je ziet hem niet nog een keer.
colleague-link-care = Wie hem heeft, kan dit account overnemen. Geef hem persoonlijk, of stuur hem naar een plek waar alleen diegene hem leest.

organisation-done = De instellingen zijn veranderd.

# The audit log.
audit-text = Wat organisatoren, leidinggevenden en wie deze server in handen heeft, hebben veranderd. Wie alleen vragen beantwoordt, komt er nooit in voor, en niemand kan het van hieruit veranderen.
audit-none = Er is nog niets veranderd.
audit-when = Wanneer
audit-who = Wie
audit-what = Wat
audit-operator = Serverbeheer, via de opdrachtregel
audit-older = Oudere regels
audit-newest = Nieuwste regels
action-organisation-create = Organisatie aangemaakt
action-organisation-change = Instellingen veranderd
action-units-import = Onderdelen geïmporteerd
action-pulse-create = Peiling aangemaakt
action-pulse-cadence = Veranderd hoe vaak een peiling wordt gehouden
action-wave-launch = Ronde gestart
action-wave-close-early = Aangekondigd dat een ronde eerder sluit
action-invitations-make = Codes van een ronde gemaakt
action-token-create = Toegangstoken gemaakt
action-token-revoke = Toegangstoken beëindigd
action-account-invite = Account toegevoegd
action-account-link = Link voor een account gemaakt
action-account-join = Doet nu mee
action-account-rename = Eigen naam veranderd
action-account-password = Eigen wachtwoord veranderd
action-account-role = Rol veranderd
action-account-remove = Account verwijderd
action-passkey-add = Passkey toegevoegd
action-passkey-remove = Passkey verwijderd
problem-spares-open = Bij een open link zijn er geen reservecodes. Typ 0 en tel iedereen mee bij de mensen van een onderdeel.

# Launching a wave.
launch-title = { $pulse }: ronde starten
launch-text = Plan de ronde. In de volgende stap zie je wie waar wordt geteld en wat er wordt beloofd. Pas daarna wordt er iets vastgelegd.
launch-when = Wanneer
launch-opens = Open vanaf
launch-closes = Sluit op
launch-counts = Tellingen
launch-counts-hint = Hoe vaak er tot het sluiten wordt geteld, met gelijke tussenpozen. Het resultatenbord verandert bij elke telling.
launch-respond-within = Dagen om te reageren
launch-respond-within-hint = Uiterlijk zoveel dagen na het sluiten zeggen leidinggevenden wat ze gaan doen. Iedereen die antwoordt, krijgt die datum te zien.
launch-who = Wie
launch-who-text = Hoeveel mensen er in elk onderdeel werken. De leidinggevende van een onderdeel telt mee in het onderdeel erboven. Hele onderdelen worden uitgenodigd, nooit uitgekozen mensen.
launch-people = Mensen per onderdeel
launch-spares = Reservecodes
launch-spares-hint = Voor wie er nieuw bij komt. Die telt mee bij de hele organisatie.
launch-how = Hoe
launch-preset = Sterkte van de belofte
launch-preset-hint = Voor minder dan { $k } mensen is er niets te zien. Zijn alle antwoorden op hooguit { $m } na van één soort, dan staat er een bandbreedte.
launch-entry = Hoe mensen bij de vragen komen
launch-entry-codes = Met ieder een eigen code
launch-entry-codes-hint = Eén code, één ingevulde vragenlijst: op papieren briefjes of per e-mail.
launch-entry-open = Via een open link
launch-entry-open-hint = Vanaf een poster. Niemand controleert wie er antwoordt of hoe vaak, en overal staat ‘Open link, niet gecontroleerd’ bij.
launch-check = Plan controleren
launch-gate-title = Nog niemand heeft op de vorige ronde gereageerd.
launch-gate = In ronde { $number } hebben mensen geantwoord, en sindsdien hebben ze niets gehoord. Opnieuw vragen zonder iets te laten horen, zegt hun dat het er niet toe doet.
launch-changed-title = Intussen is er iets veranderd.
launch-changed = Kijk er nog een keer naar: dit zou nu worden vastgelegd.
launch-smallest = De kleinste groep waarin iemand kan voorkomen, telt { $people } mensen.

check-title = { $pulse }, ronde { $number }: controle
check-text = Dit wordt bij de start vastgelegd. Er is nog niets verstuurd.
check-when = Wanneer
check-from-to = { $opens } tot { $closes }
check-respond-by = Leidinggevenden reageren uiterlijk
check-invited = Uitgenodigde mensen
check-promise = Belofte
check-where = Wie waar wordt geteld
check-merged = Kleine onderdelen worden hogerop geteld, zodat niemand opvalt. Dat wordt hun verteld.
check-unit = Onderdeel
check-people = Mensen
check-counted = Geteld
check-own = apart: { $people } mensen
check-counted-in = geteld bij { $unit }
check-too-like = geteld bij { $unit }: kort daarvoor vroeg een ronde bijna dezelfde mensen hetzelfde
check-too-few = te weinig mensen om iets te laten zien
check-nobody = niemand is uitgenodigd
check-asks = Wat er wordt gevraagd
check-counts = Wanneer er wordt geteld
check-counts-text = Tussen deze momenten verandert er niets op het resultatenbord. Het laatste is het sluiten.
check-freeze = Vastleggen en starten
check-freeze-text = Vanaf dan kan niemand de vragen, groepen, tijden of de sterkte van de belofte nog veranderen: jij niet, wij niet, en wie de server in handen heeft ook niet.
check-hash = Vingerafdruk van de belofte (SHA-256):
check-launch = De ronde starten
check-change = Plan veranderen

problem-opens = Kies wanneer de ronde opengaat, niet in het verleden.
problem-closes = Kies wanneer de ronde sluit: na het opengaan, en hooguit 92 dagen later.
problem-counts = Tussen twee tellingen zit minstens een uur (een minuut als elke groep minstens 50 mensen telt). Kies minder tellingen, of een langere ronde.
problem-counts-number = Een ronde heeft 1 tot 1000 tellingen.
problem-respond-within = Leidinggevenden hebben 1 tot 90 dagen.
problem-number = Typ een aantal mensen, bijvoorbeeld 14.
problem-spares = Typ een aantal codes, bijvoorbeeld 0.
problem-too-few-people = Er zijn te weinig mensen uitgenodigd om iets te laten zien. Samen moeten het er minstens zoveel zijn als de belofte zegt.
problem-too-many-people = Zoveel mensen kun je niet in één keer uitnodigen.
problem-no-units = Voeg eerst de onderdelen toe: zonder onderdelen kan niemand worden geteld.
problem-wave-overlaps = De vorige ronde van deze peiling is dan nog niet voorbij. Laat deze opengaan nadat die is gesloten.
problem-too-like-an-earlier-wave = In de 28 dagen daarvoor vroeg een ronde bijna dezelfde mensen hetzelfde. Uit het verschil zou af te leiden zijn wat de paar mensen antwoordden die erbij kwamen of weggingen. Start later, of houd het ritme van de peiling aan.
problem-entry = Kies hoe mensen bij de vragen komen.

# Waves that launch by themselves.
pulse-repeats = De volgende ronde vanzelf starten
pulse-repeats-hint = In dit ritme, net als de vorige, minstens een dag van tevoren. Heard vraagt pas vanzelf opnieuw als iemand op de vorige ronde heeft gereageerd.
pulse-waits-close = De volgende ronde start als deze voorbij is en iemand erop heeft gereageerd.
pulse-waits-response = De volgende ronde wacht op een reactie op de vorige.
pulse-waits-somebody = De volgende ronde kon niet vanzelf starten: kijk naar het plan.
audit-schedule = Planning
