# What leaders publish about what people said: on the board, in the history, and before it is published.

status-heard = Gehoord
status-not-known-yet = We weten het nog niet
status-planned = Gepland
status-in-progress = Mee bezig
status-done = Klaar
status-wont-do = We doen het niet

responses-title = Wat de leiding zegt
responses-history = Wat er gezegd is en wat ervan kwam
responses-of-wave = Over ronde { $number }
responses-heard = Wat we hoorden
responses-plan = Wat we doen
responses-why = Waarom
responses-why-not = Waarom niet
# $owner is a name.
responses-owner = { $owner } staat hiervoor in
responses-next = Volgend bericht uiterlijk { $date }
responses-late = { $days ->
    [one] Er had een bericht moeten zijn op { $date }: één dag te laat
   *[other] Er had een bericht moeten zijn op { $date }: { $days } dagen te laat
}
# An update: when, and the status as it stands by itself.
responses-update = { $date } · { $status }
responses-published = { $date } · { $status } · gepubliceerd
responses-earlier = { $count ->
    [one] Eén eerder bericht
   *[other] { $count } eerdere berichten
}
responses-re-ask = Wordt de volgende ronde liefst opnieuw gevraagd
# Before and after. $answer is such as "4–5", "Yes" or "eNPS"; $between is such as "probably between 52 % and 71 %".
responses-outcome-moved = { $answer }: { $before } in ronde { $since }, { $now } in ronde { $number } ({ $between }). Het verschil is meer dan toeval.
responses-outcome-unclear = { $answer }: { $before } in ronde { $since }, { $now } in ronde { $number } ({ $between }). Het verschil kan ook toeval zijn.

# The response clock.
responses-clock-today = Laatste bericht van de leiding: vandaag
responses-clock = { $days ->
    [one] Laatste bericht van de leiding: gisteren
   *[other] Laatste bericht van de leiding: { $days } dagen geleden
}
responses-clock-late = { $count ->
    [one] Eén bericht is te laat
   *[other] { $count } berichten zijn te laat
}
responses-clock-due = Uiterlijk { $date } zegt de leiding wat ze na ronde { $number } doet
responses-clock-missed = Uiterlijk { $date } zou de leiding zeggen wat ze na ronde { $number } doet. Dat is niet gebeurd.

# One question's figures in words. $question is the whole question as asked, with its own mark at the end.
told-question = { $question }
told-score = { $question } Bij { $unit } is de score { $score }.

# Every wave, and what came of it.
history-title = Wat er gezegd is en wat ervan kwam
history-title-unit = { $unit }: wat er gezegd is en wat ervan kwam
history-text = Elke ronde, wat de leiding antwoordde en wat ervan kwam. Er wordt nooit iets uitgehaald.
history-empty = Er is nog niets gevraagd. Na de eerste ronde staat hier voorgoed wat er gezegd is, wat de leiding antwoordde en wat ervan kwam.
history-all = De hele organisatie
history-wave = { $pulse }, ronde { $number }
history-open = Open tot { $date }
history-closed = Gesloten op { $date }
history-none = Over deze ronde heeft de leiding niets gezegd.
history-none-yet = Over deze ronde heeft de leiding nog niets gezegd. Beloofd is uiterlijk { $date }.
history-earlier = Eerdere rondes
history-later = Latere rondes
