# Pages that say that something did not work.

not-found-title = Op dit adres staat niets.
not-found-text = Vergelijk het met je briefje of de poster, of begin op de eerste pagina.
forbidden-title = Hier heb je geen toegang toe.
forbidden-text = Klopt dat volgens jou niet? Vraag het degene die de peiling regelt.
bad-request-title = Dat was niet te lezen.
bad-request-text = Ga terug, open de pagina opnieuw en probeer het nog een keer.
too-large-title = Dat was te veel in één keer.
too-large-text = Er is niets opgeslagen. Ga terug en verstuur minder.
try-later-title = Te veel pogingen.
try-later-text = Wacht een paar minuten en probeer het dan opnieuw.
unavailable-title = Nu even niet bereikbaar.
unavailable-text = Er is niets verloren. Probeer het over een minuut opnieuw.
to-start = Naar de eerste pagina
signed-out-title = Je bent afgemeld.
signed-out-text = Wat je hebt getypt, is niet verloren: meld je aan in het nieuwe tabblad, kom dan terug naar dit tabblad en laad het opnieuw.
conflict-title = Dat past niet meer bij elkaar.
conflict-text = Intussen is er iets veranderd. Ga terug, laad de pagina opnieuw en kijk of je het nog zo wilt.
