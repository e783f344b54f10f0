# The first page.

hero-title = Mensen willen gehoord worden, niet gesust.
hero-text = Heard vraagt de mensen op de werkvloer hoe het gaat, laat iedereen live dezelfde resultaten zien en vraagt de leiding te zeggen wat ze gaat doen. Wat één persoon heeft geantwoord, wordt nooit opgeslagen.

way-create-title = Je eigen organisatie aanmaken
way-create = Geef haar een naam, kies haar talen en word de eerste organisator. Je hebt de installatiesleutel nodig die de server bij het starten heeft getoond.
way-create-button = Organisatie aanmaken
way-demo-title = Eerst even rondkijken
way-demo-text = De demo-organisatie heeft verzonnen mensen, eerdere rondes en de resultaten daarvan. Met één klik is alles weer weg.
way-demo-button = Demo-organisatie laden

open-until = Open tot { $when }.
answer-now = Nu invullen
nothing-open = Er staat nu geen peiling open.
board-text = Iedereen ziet dezelfde resultaten, live.
sign-in-who = Regel je de peiling of leid je een onderdeel?
demo-codes-title = Codes om uit te proberen
demo-codes-text = Elke code telt één keer, net als bij een echt briefje.

steps-title = Zo gaat het
step-answer-title = Antwoorden
step-answer = Een paar vragen, nog geen minuut, op elke telefoon. Zonder account.
step-count-title = Tellen
step-count = Antwoorden worden op vaste tijden in groepen bij elkaar opgeteld. Losse antwoorden worden nooit opgeslagen.
step-respond-title = Reactie van de leiding
step-respond = De leiding wordt gevraagd te zeggen wat ze gaat doen en wanneer, of waarom niet.

# Looking around in the demo organisation.
demo-enter-title = Achter de schermen
demo-enter-text = Zie wat mensen zien die de peiling regelen, een locatie leiden of meekijken.
demo-enter-owner = Als organisator
demo-enter-leader = Als leidinggevende
demo-enter-observer = Als waarnemer
