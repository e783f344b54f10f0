# Signing in, accounts and devices.

sign-in-title = Aanmelden
sign-in-text = Voor wie de peiling regelt, onderdelen leidt of meeleest. Om te antwoorden heb je geen account nodig: gebruik je briefje of je link.
sign-in-wrong = Het adres of het wachtwoord klopt niet.
sign-in-try-later = { $minutes ->
    [one] Te veel pogingen. Probeer het over een minuut opnieuw.
   *[other] Te veel pogingen. Probeer het over { $minutes } minuten opnieuw.
}
sign-in-forgotten = Wachtwoord vergeten? Wie de peiling regelt, kan je een nieuwe link geven.

field-email = E-mailadres
field-email-hint = Hiermee meld je je aan.
field-password = Wachtwoord
field-current-password = Huidig wachtwoord
field-new-password = Nieuw wachtwoord
field-new-password-hint = Minstens 12 tekens. Een paar woorden die niet bij elkaar horen, zijn makkelijk te onthouden en moeilijk te raden.
password-again = Typ het wachtwoord nog een keer: het wordt nooit in een pagina bewaard.
field-name = Je naam
field-name-hint = Die staat bij wat je publiceert en verandert.
save = Opslaan

join-title = Welkom
join-text = Je krijgt toegang tot { $organisation }. Vanaf nu meld je je aan met { $email }.
join-button = Wachtwoord instellen en verder
reset-title = Een nieuw wachtwoord instellen
reset-text = Voor { $email } bij { $organisation }. Al je apparaten worden afgemeld en je passkeys verwijderd.
link-gone-title = Deze link is niet meer geldig.
link-gone-text = Elke link werkt één keer en is 7 dagen geldig. Vraag een nieuwe aan degene van wie je hem kreeg.

setup-title = Je eigen organisatie aanmaken
setup-text = Een paar dingen over je organisatie, en wie de peiling regelt. Alles kun je later veranderen; de belofte kan alleen sterker worden.
setup-key = Installatiesleutel
setup-key-hint = De server heeft die bij het starten getoond, in de vorm XXXX-XXXX-XXXXX.
setup-organisation = Je organisatie
setup-owner = Jij
setup-owner-text = Jij wordt de eerste organisator. Organisatoren regelen de peiling. Ze kunnen niet zien wat iemand heeft geantwoord, en niemand anders kan dat.
setup-button = Organisatie aanmaken
setup-done-title = Dit is al gedaan.
setup-done-text = Er is een organisatie op deze server. Meld je aan, of vraag een link aan degene die de peiling regelt.

organisation-name = Naam
organisation-name-hint = Iedereen leest die: op briefjes, op de antwoordpagina, op het resultatenbord.
organisation-time-zone = Tijdzone
organisation-time-zone-hint = Bijvoorbeeld Europe/Amsterdam. Alle tijden worden daarin getoond.
organisation-languages = Talen waarin mensen kunnen antwoorden
organisation-first = Voorkeurstaal
organisation-first-hint = Voor wie geen van deze talen leest.
organisation-preset = Sterkte van de belofte
organisation-preset-hint = Voor minder dan { $k } mensen is er niets te zien. Zijn alle antwoorden op hooguit { $m } na van één soort, dan staat er een bandbreedte. De belofte kan later sterker worden, nooit zwakker.
organisation-board = Wie het resultatenbord kan zien
organisation-board-passphrase = Iedereen die een gezamenlijk wachtwoord kent
organisation-board-passphrase-hint = Eén wachtwoord voor iedereen. Het zegt wie hier hoort, niet wie iemand is.
organisation-board-public = Iedereen
organisation-board-public-hint = De resultaten zijn voor de hele wereld te zien.
organisation-passphrase = Wachtwoord van het resultatenbord
organisation-passphrase-hint = Minstens 8 tekens. Je hangt het op waar mensen werken.
organisation-passphrase-kept = Laat dit leeg om het huidige te houden. Bij een nieuw wachtwoord moet iedereen dat opnieuw invoeren.

account-title = Je account
account-name = Naam
account-name-done = Je naam is veranderd.
account-password = Wachtwoord
account-password-button = Wachtwoord veranderen
account-password-done = Je wachtwoord is veranderd. Alle andere apparaten zijn afgemeld.
account-devices = Apparaten
account-devices-text = Waar je bent aangemeld. Een apparaat dat 30 dagen niet wordt gebruikt, wordt afgemeld.
account-devices-done = Afgemeld.
device-unknown = Onbekend apparaat
device-since = Aangemeld op { $when }
device-seen = laatst gebruikt op { $when }
device-own = Dit apparaat
device-end = Afmelden
device-end-label = Afmelden: { $device }
device-end-others = Alle andere apparaten afmelden

# Passkeys.
passkeys = Passkeys
passkeys-text = Met een passkey meld je je aan met je vingerafdruk, je gezicht of de pincode van je apparaat, zonder adres en wachtwoord. Vinger, gezicht en pincode verlaten het apparaat nooit.
passkeys-nowhere = Passkeys hebben een adres nodig dat met https begint. Wie deze server beheert, kan dat regelen.
passkeys-elsewhere = Passkeys werken alleen op { $address }.
passkeys-unsupported = Om er een toe te voegen heb je een browser nodig die passkeys kent, met JavaScript aan.
passkeys-full = Een account heeft hooguit 10 passkeys. Verwijder er een om een andere toe te voegen.
passkeys-sign-in-again = Meld je eerst af en weer aan om er een toe te voegen.
passkey-name = Naam van de nieuwe passkey
passkey-name-hint = Bijvoorbeeld het apparaat waar hij op staat.
passkey-current-hint = Zodat niemand anders er een toevoegt als je een apparaat open laat liggen.
passkey-add = Passkey toevoegen
passkey-added = Je passkey is toegevoegd.
passkey-added-text = Vanaf nu kun je je ermee aanmelden. Is een van de apparaten hieronder niet meer van jou? Meld het af.
passkey-since = Toegevoegd op { $when }
passkey-remove = Verwijderen
passkey-remove-label = Verwijderen: { $name }
passkey-remove-title = Passkey { $name } verwijderen?
passkey-remove-sure = Daarna kan niemand zich er meer mee aanmelden. Je apparaat blijft hem misschien aanbieden: verwijder hem daar ook.
passkey-removed = De passkey is verwijderd.
passkey-removed-text = Apparaten die zich ermee hebben aangemeld, blijven aangemeld. Meld af wat niet meer van jou is.
passkey-last = Dan is er niets meer om je mee aan te melden.
passkey-sign-in = Aanmelden met een passkey
passkey-unknown = Deze passkey werkt hier niet. Misschien is hij verwijderd, of duurde het te lang. Probeer het opnieuw, of meld je aan met je wachtwoord.
passkey-cancelled = Je hebt geannuleerd, of de browser wacht niet langer. Probeer het opnieuw als je zover bent.
passkey-taken = Op dit apparaat staat al een passkey voor je account.
passkey-expired = Dat duurde te lang. Probeer het opnieuw.
passkey-not-added = Deze passkey kon niet worden toegevoegd. Probeer het opnieuw, of neem een ander apparaat.
passkey-failed = Dat lukte niet. Laad de pagina opnieuw en probeer het dan nog een keer.

role-owner = Organisator: regelt de peiling
role-leader = Leidinggevende: reageert namens onderdelen
role-leader-of = Leidinggevende van { $units }
role-observer = Meelezer: leest de instellingen en het logboek

# What is wrong, and what to do about it.
problem-setup-key = Dit is niet de installatiesleutel. Vergelijk hem met wat de server toonde.
problem-name = Een naam heeft 1 tot 80 tekens.
problem-email = Dit is geen e-mailadres. Vergelijk het: naam@plaats.
problem-email-taken = Iemand meldt zich al met dit adres aan.
problem-password-short = Het wachtwoord is te kort. Neem minstens 12 tekens.
problem-password-long = Het wachtwoord is te lang. 200 tekens is genoeg.
problem-password-guessable = Dit wachtwoord is snel te raden. Neem woorden die niet bij elkaar horen.
problem-current = Dit is niet je huidige wachtwoord.
problem-units-missing = Kies minstens één onderdeel waarvoor de leidinggevende reageert.
problem-unit-unknown = Een van deze onderdelen bestaat niet meer.
problem-time-zone = Deze tijdzone bestaat niet. Kies er een uit de lijst, bijvoorbeeld Europe/Amsterdam.
problem-languages = Kies minstens één taal.
problem-preset-lowered = De belofte kan sterker worden, nooit zwakker.
problem-passphrase-missing = Het resultatenbord heeft een wachtwoord nodig, tenzij iedereen het mag zien.
problem-passphrase-length = Het wachtwoord van het resultatenbord heeft 8 tot 200 tekens.
problem-role = Kies wat het account mag.
problem-other = Dit kon niet worden overgenomen. Kijk er nog eens naar.
