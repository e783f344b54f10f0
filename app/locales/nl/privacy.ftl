# What is stored, and what is promised.

privacy-page-title = Zo werkt dit
privacy-title = Wat er wordt opgeslagen en wat niet
privacy-intro = Je antwoorden worden bij die van anderen opgeteld en in geen enkele andere vorm bewaard. Je hoeft ons niet op ons woord te geloven: hier staat wat er wordt opgeslagen, waartegen dat je beschermt en waartegen niet.

stored-title = Wat er wordt opgeslagen
stored-sums-title = Zolang een peiling open is
stored-sums = Lopende totalen per groep, vraag en antwoord, in een versleuteld blok dat wordt overschreven als er nieuwe antwoorden binnenkomen. De sleutel wordt apart bewaard, nooit in de database of de back-ups ervan, en wordt bij elke telling vernietigd.
stored-marks-title = Per code
stored-marks = Of die gebruikt is, in hetzelfde blok: geen naam, geen tijd. De lijst met codes is zo opgeslagen dat de codes er niet uit terug te halen zijn, en wordt bij het sluiten gewist.
stored-batches-title = Na elke telling
stored-batches = Hoeveel mensen van een groep welk soort antwoord kozen, nooit verder uitgesplitst.
stored-never-title = Nooit
stored-never = Je antwoorden als één geheel, wanneer je ze verstuurde, je adres, je toestel, of wie welke code gebruikte.
bytes-title = De bytes zelf
bytes-text = Zo begint het blok van vóór de laatste telling. De sleutel is vernietigd: niemand kan het nog lezen, ook wij niet.

promises-title = Wat er nu beloofd is
promise-wave = { $pulse }, ronde { $wave }
promise-terms = Belofte: { $preset }. Voor minder dan { $k } mensen is er niets te zien. Zijn alle antwoorden op hooguit { $m } na van één soort, dan staat er een bandbreedte in plaats van een getal.
preset-standard = standaard
preset-strict = streng
preset-large = groot
promise-hash = De belofte is bij de start vastgelegd en niemand kan die afzwakken. Dit is de vingerafdruk (SHA-256):
promise-manifest = Lees de hele belofte
promise-none = Er staat nu geen peiling open. Elke peiling legt haar belofte vast bij de start.
promise-open-title = Open link, niet gecontroleerd
promise-open-text = Een van deze peilingen is open voor iedereen die de link heeft. Daar controleert niemand wie er antwoordt of hoe vaak; per persoon worden hoogstens vier vragenlijsten geteld. Wie er veel verstuurt, kan de resultaten vertekenen en de antwoorden achterhalen van de weinigen die samen met de eigen antwoorden worden geteld. Een apparaat waarmee is verstuurd, houdt daar tot de sluiting een merkje van; dat is voor iedereen hetzelfde.

claims-title = Wat geldt, en waartegen het beschermt
claims-claim = Uitspraak
claims-holds = Beschermt tegen
claims-not = Beschermt niet tegen

# In the claims: $k people at least; $others is one fewer; $accomplices is how many may work together.
few-claim = Niemand kan uit het resultatenbord afleiden wat minder dan { $k } mensen hebben geantwoord.
few-holds = Iedereen die kijkt, hoe vaak ook, leidinggevenden en beheerders inbegrepen. Wie in dezelfde groep antwoordde, kent de eigen antwoorden; dan blijven er { $others } anderen over.
few-not = Iemand die de meeste antwoorden in handen heeft die samen met die van jou zijn geteld.

certain-claim = Niemand kan zeker weten hoe een collega heeft geantwoord, ook niet als het hele team het eens was.
certain-holds = { $accomplices ->
    [one] Iedereen die het resultatenbord bekijkt, ook samen met één collega die zelf heeft geantwoord.
   *[other] Iedereen die het resultatenbord bekijkt, ook samen met { $accomplices } collega’s die zelf hebben geantwoord en hun kennis naast elkaar leggen.
}
certain-not = Nog meer collega’s die samen met jou zijn geteld. En: het kan bekend worden dat iemand een bepaald antwoord níét gaf.

copy-claim = Een kopie van de database, het logboek ervan of een back-up bevat je antwoorden niet.
copy-holds = Een dief, een gerechtelijk bevel, een nieuwsgierige beheerder, iemand die de server later overneemt.
copy-not = Een kopie van de hele server met alle sleutels, gemaakt zolang de peiling open is. Daarin zitten de antwoorden sinds de laatste telling.

link-claim = Niets wat is opgeslagen verbindt je code met je antwoorden.
link-holds = Iedereen die de database, de logboeken of een lijst met codes heeft.
link-not = Wie de server in handen heeft en hem aanpast of meekijkt terwijl je antwoordt: tijd en netwerkadres kunnen je verraden.

once-claim = Eén code telt voor één ingevulde vragenlijst. Er worden er nooit meer geteld dan er mensen zijn uitgenodigd.
once-holds = Mensen die twee keer willen antwoorden, en mensen die niet zijn uitgenodigd.
once-not = Wie de server in handen heeft en antwoorden verzint, tot aan het aantal uitgenodigden, en iedereen door wiens handen je code bij je kwam.

part-claim = Na het sluiten kan niemand nagaan wie er heeft meegedaan.
part-holds = Iedereen die de server niet heeft gekopieerd zolang de peiling open was.
part-not = De conclusie die te trekken is als in een groep iedereen antwoordde; wie de server in handen heeft en meekijkt zolang de peiling open is; wie jouw code heeft en hem zelf gebruikt.

limits-title = Wat open blijft
limit-operator = Wie de server in handen heeft, kan meekijken terwijl die draait en zo mensen en antwoorden via tijd en netwerkadres aan elkaar koppelen.
limit-accomplices = Meerdere collega’s die samen met jou worden geteld en hun kennis naast elkaar leggen, komen iets over de anderen te weten.
limit-client = Zou één persoon een vervalste pagina krijgen, dan is dat voor die persoon niet te merken.
limit-image = Een kopie van de hele server met de sleutels, gemaakt zolang een peiling open is, geeft de antwoorden sinds de laatste telling prijs.
price-title = Wat dat kost
price-text = Wat verstuurd is, kun je niet meer veranderen of terugnemen, resultaten zijn later niet op een andere manier uit te splitsen, en niemand kan losse antwoorden exporteren. Dat vinden we het waard.
