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
