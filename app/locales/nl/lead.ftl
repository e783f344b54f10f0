# Pages for leaders: what their units say, and writing a response.

lead-title = Wat jouw mensen zeggen
lead-back = Al jouw onderdelen
lead-about = { $unit } · { $pulse }, ronde { $number }
lead-whole = De ronde als geheel
lead-open = Berichten die je nog schuldig bent
lead-open-none = Er staat nu niets open.
lead-drafts = Concepten
lead-draft-by = Laatst geschreven door { $author }
lead-no-units = Je leidt nu geen onderdeel. Vraag degene die de peiling beheert.
lead-no-waves = Er is nog niets gevraagd. Na de eerste telling staat hier wat in dit onderdeel opvalt.
lead-not-in-wave = Dit onderdeel deed niet mee aan die ronde.
lead-wave-open = { $pulse }, ronde { $number }: open tot { $date }
lead-wave-closed = { $pulse }, ronde { $number }: gesloten op { $date }
lead-quiet = Er is niets meer dan toevallig veranderd, en er valt niets op. Reageren kun je toch op elke vraag.
lead-others = Andere vragen, en de ronde als geheel
lead-lowest = Lager dan bij elke andere vraag
lead-highest = Hoger dan bij elke andere vraag
lead-waiting = In dit onderdeel is nog niets geteld.
lead-too-few = Te weinig mensen hebben geantwoord om dit onderdeel apart te tonen: hun antwoorden zijn hogerop geteld.
lead-counted-elsewhere = De mensen van dit onderdeel worden in een onderdeel hogerop geteld.
lead-below = Onderdelen eronder
lead-respond = Reageren
lead-respond-more = Nog eens reageren
lead-respond-label = Reageren: { $question }

# The form.
lead-respond-title = Jouw reactie
lead-heard = Wat we hoorden
lead-heard-hint = In je eigen woorden, zodat mensen herkennen wat ze gezegd hebben. Hooguit { $limit } tekens.
lead-status = Hoe ver is het?
lead-status-heard = Je hebt het gelezen en zegt dat. Er volgt meer.
lead-status-not-known-yet = Je weet nog niet wat er kan. Ook dat is het zeggen waard.
lead-status-planned = Het gaat gebeuren.
lead-status-in-progress = Het is begonnen.
lead-status-done = Het is er. Een volgende datum is niet nodig.
lead-status-wont-do = En je zegt waarom. Een volgende datum is niet nodig.
lead-plan = Wat we doen
lead-plan-hint = Iets wat mensen zullen merken. Leeg als er nog niets beloofd is. Hooguit { $limit } tekens.
lead-why = Waarom, of waarom niet
lead-why-hint = De reden, ook als die ongemakkelijk is. Hooguit { $limit } tekens.
lead-owner = Wie hiervoor instaat
lead-owner-hint = Een naam die mensen kennen. Die staat op het resultatenbord. Hooguit { $limit } tekens.
lead-next = Volgend bericht uiterlijk
lead-next-hint = Dan zeg je hoe ver het is. Niet nodig als het klaar is of niet gebeurt.
lead-re-ask = Deze vraag de volgende ronde opnieuw stellen
lead-re-ask-hint = Zodat iedereen ziet of er iets veranderd is.
lead-language = Taal van deze teksten
lead-save = Concept bewaren
lead-preview = Voorbeeld bekijken
lead-publish = Publiceren
lead-publish-note = Wat gepubliceerd is, blijft staan: je kunt er iets aan toevoegen, maar niemand kan het veranderen of terugnemen.
lead-preview-title = Dit zal iedereen zien
lead-preview-text = Er is nog niets gepubliceerd. Schrijf hieronder verder, of publiceer.

# Drafts.
lead-withdraw = Dit concept weggooien
lead-withdraw-title = Dit concept weggooien?
lead-withdraw-text = Wat erin staat, gaat verloren. Alleen wie dit onderdeel leidt, heeft het gezien.

# What is published.
lead-published-page = Een gepubliceerde reactie
lead-update-title = Een bericht toevoegen
lead-text = Wat er nieuw is
lead-text-hint = Wat er gebeurd is, of waarom niets. Hooguit { $limit } tekens.
lead-update-button = Bericht publiceren
lead-re-ask-on = Deze vraag opnieuw stellen
lead-re-ask-off = Niet opnieuw stellen

# What was just done.
lead-saved-title = Bewaard
lead-saved = Het is een concept: alleen wie dit onderdeel leidt, ziet het.
lead-published-title = Gepubliceerd
lead-published = Het staat nu op het resultatenbord, en op dat van alle onderdelen eronder.
lead-updated-title = Gepubliceerd
lead-updated = Het bericht staat nu op het resultatenbord.
lead-withdrawn-title = Weggegooid
lead-withdrawn = Het concept is weg.
lead-re-asked-title = Genoteerd
lead-re-asked = Wie de volgende ronde plant, ziet het, en alle anderen op het resultatenbord ook.

# What is wrong, and what to do about it.
lead-missing-heard = Zeg wat je gehoord hebt.
lead-missing-plan = Zeg wat je doet, of kies een andere stand.
lead-missing-why = Zeg waarom, of waarom niet.
lead-missing-owner = Zeg wie hiervoor instaat.
lead-missing-status = Kies hoe ver het is.
lead-missing-next = Noem de dag van het volgende bericht.
lead-missing-text = Zeg wat er nieuw is.
lead-too-long = { $field }: dit is te lang. Er passen { $limit } tekens in.
lead-control = { $field }: er zit een teken in dat niet te tonen is. Typ de tekst opnieuw.
lead-no-date = Schrijf de dag van het volgende bericht zo: 2027-01-31.
lead-past = Het volgende bericht kan niet in het verleden liggen.
lead-too-far = Het volgende bericht ligt te ver vooruit. Kies een dag binnen { $days } dagen.
lead-no-question = Alleen een vraag kan opnieuw gesteld worden, niet de ronde als geheel.
lead-not-stored = Er is niets bewaard, omdat er bij ons iets mis is. Wat je schreef, staat hier nog: probeer het over een minuut opnieuw.
lead-published-meanwhile = Dit concept is intussen gepubliceerd. Wat je schreef, staat hier nog: voeg het toe als bericht.

# In the audit log.
action-response-draft = Schreef een concept van een reactie
action-response-publish = Publiceerde een reactie
action-response-update = Publiceerde een bericht
action-response-withdraw = Gooide een concept weg
action-response-re-ask = Veranderde of een vraag opnieuw gesteld wordt
