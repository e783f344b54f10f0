# The board: live results of a unit.

# Numbers. {"\u00A0"} is a space that does not break. Spaces, signs and dashes are yours to choose.
board-number = { $n }
board-percent = { $n }%
board-percent-range = { $low }–{ $high }%
board-range = { $low }–{ $high }
# The employee net promoter score; $n is without its sign.
board-score = { $sign ->
    [minus] −{ $n }
    [plus] +{ $n }
   *[none] { $n }
}
board-score-range = { $low } tot { $high }
# Stands inside of sentences, such as "8 in 10 say yes".
board-in-ten = { $n }{"\u00A0"}op{"\u00A0"}de{"\u00A0"}10

# Answers by their short names.
board-yes = Ja
board-no = Nee
board-answers-0-6 = 0–6
board-answers-7-8 = 7–8
board-answers-9-10 = 9–10
board-answers-1-2 = 1–2
board-answers-3 = 3
board-answers-4-5 = 4–5

board-title = { $unit } – { $pulse }
board-units = Onderdelen

# The headline. $question is the whole question as asked, with its own mark at the end; $now, $before and $share are
# shares such as "8 in 10", "62 %" or "80–100 %".
board-moved-score = { $question } Bij { $unit } is de score { $now }; in ronde{"\u00A0"}{ $since } was dat { $before }.
board-moved-one-to-five = { $question } Bij { $unit } geeft { $now } een 4{"\u00A0"}of{"\u00A0"}5; in ronde{"\u00A0"}{ $since } was dat { $before }.
board-moved-yes = { $question } Bij { $unit } zegt { $now } ja; in ronde{"\u00A0"}{ $since } was dat { $before }.
board-majority-9-10 = { $question } Bij { $unit } geeft { $share } een 9{"\u00A0"}of{"\u00A0"}10.
board-majority-0-6 = { $question } Bij { $unit } geeft { $share } een 0{"\u00A0"}t/m{"\u00A0"}6.
board-majority-4-5 = { $question } Bij { $unit } geeft { $share } een 4{"\u00A0"}of{"\u00A0"}5.
board-majority-1-2 = { $question } Bij { $unit } geeft { $share } een 1{"\u00A0"}of{"\u00A0"}2.
board-majority-yes = { $question } Bij { $unit } zegt { $share } ja.
board-majority-no = { $question } Bij { $unit } zegt { $share } nee.
board-majority-option = { $question } Bij { $unit } kiest { $share } ‘{ $option }’.
board-divided = Bij { $unit } lopen de meningen uiteen: geen antwoord heeft een duidelijke meerderheid.
board-nothing = { $unit } is geteld, maar elke vraag heeft te weinig antwoorden om te laten zien.

# Under the headline. $opens and $closes are a date and time.
board-line-scheduled = { $unit } · { $pulse }, ronde { $number } · open vanaf { $opens }
board-line-open = { $unit } · { $pulse }, ronde { $number } · open tot { $closes }
board-line-interrupted = { $unit } · { $pulse }, ronde { $number } · onderbroken
board-line-closed = { $unit } · { $pulse }, ronde { $number } · gesloten op { $closes }
board-unmoved = Wat er sinds ronde { $since } veranderde, kan toeval zijn.
board-answer-now = Nu invullen

# Figures beside the headline.
board-enps = eNPS
board-enps-question = eNPS: { $question }
board-enps-explained = eNPS: het aandeel 9–10 min het aandeel 0–6.
board-enps-moved = In ronde { $since } was de score { $before }. Het verschil is meer dan toeval.
board-enps-unmoved = In ronde { $since } was de score { $before }. Het verschil kan ook toeval zijn.
# A 95 % interval, as people say it; $low and $high are such as "52 %" or "−4".
board-interval = waarschijnlijk tussen { $low } en { $high }
board-taken-part = Meegedaan
board-taken-part-so-far = Tot nu toe meegedaan
board-of-invited = { $invited ->
    [one] { $sheets } van één persoon
   *[other] { $sheets } van { $invited } mensen
}
board-open-sheets = { $sheets ->
    [one] ingevulde vragenlijst, open link
   *[other] ingevulde vragenlijsten, open link
}
board-open-link = Open link, niet gecontroleerd: iedereen met de link kan antwoorden.
board-scan = Hier invullen: { $address }

# Results of each question.
board-results = Wat er gezegd is
board-legend-low = Laag: 0–6, 1–2, nee
board-legend-middle = Midden: 7–8, 3
board-legend-high = Hoog: 9–10, 4–5, ja
board-legend-range = Niet precies bekend
board-legend-interval = ‘Waarschijnlijk tussen’: 95%-interval van de hoge antwoorden
board-answered = { $count ->
    [one] Eén antwoord
   *[other] { $count } antwoorden
}
# One part of the list that a bar stands for, such as "4–5: 62 %".
board-share-of = { $answer }: { $share }
board-too-few-answered = Niet te zien: bij elke telling hadden minder dan { $k } mensen deze vraag beantwoord.
board-at-close = Wordt pas bij het sluiten geteld, voor de hele ronde samen.
board-options-too-few = Niet te zien: hoe vaak elk antwoord is gekozen, staat hier alleen als alle ingevulde vragenlijsten van een onderdeel in groepen van minstens { $least } zitten.
board-options = Verdeling van de antwoorden
board-options-of = { $answered ->
    [one] Uit { $of } van één antwoord: van de rest is alleen een bandbreedte bekend.
   *[other] Uit { $of } van { $answered } antwoorden: van de rest is alleen een bandbreedte bekend.
}
board-several-answers = Je kon meer dan één antwoord kiezen.

# Tables beside the pictures.
board-show-table = Als tabel tonen
board-table-interval = 95%-interval
board-table-options = Verdeling van de antwoorden: { $question }
board-table-answer = Antwoord
board-table-percent = Procent
board-table-wave = Ronde
board-table-enps = eNPS
board-table-high-percent = Hoog, in procenten
board-none = –

# Over time.
board-trends = Door de tijd heen
board-trend-end = Ronde { $number }: { $figure }
board-trend-gap = Ronde { $number }: niet te zien
board-trend-up = Duidelijk gestegen sinds ronde { $since }.
board-trend-down = Duidelijk gedaald sinds ronde { $since }.
board-trend-unclear = Geen duidelijke verandering sinds ronde { $since }.

# Units side by side.
board-compare = Per onderdeel
board-compare-caption = Hoge antwoorden (4–5, ja) in procenten; bij 0–10 de eNPS (het aandeel 9–10 min het aandeel 0–6), van −100 tot +100. Hoe dieper de kleur, hoe hoger.
board-compare-enps = { $question } (eNPS)
board-compare-counted-in = geteld bij { $unit }
board-compare-nobody = niemand was uitgenodigd
board-compare-too-few = te weinig antwoorden; hogerop geteld
board-compare-waiting = nog niet geteld
board-compare-none = –

# Where there are no figures.
board-waiting-title = Nog geen resultaten voor { $unit }.
board-scheduled-title = { $pulse } is open vanaf { $opens }.
board-waiting-early = Volgende telling: { $next }. Resultaten verschijnen bij de eerste telling waarvoor minstens { $many } mensen van een groep hebben geantwoord, of bij het sluiten als het er minstens { $k } zijn.
board-waiting-close = Hier zijn in elke groep minder dan { $many } mensen uitgenodigd. Daarom verschijnen resultaten pas bij het sluiten ({ $closes }), als minstens { $k } mensen hebben geantwoord.
board-waiting-interrupted = De ronde werd onderbroken voordat hier iets was geteld.
board-too-few-title = Te weinig antwoorden uit { $unit } om ze apart te laten zien.
board-too-few-text = Minder dan { $k } mensen hebben geantwoord. Zodat niemand opvalt, worden hun antwoorden hogerop geteld, waar er genoeg bij elkaar komen: zie { $unit }.
board-too-few-root = Minder dan { $k } mensen hebben in deze ronde geantwoord. Er is niets te zien, zodat niemand opvalt.
board-counted-in-title = { $unit } wordt in deze ronde samen met { $cell } geteld.
board-counted-in-text = Er werken daar te weinig mensen voor eigen resultaten. Daarom worden hun antwoorden samen met die van anderen geteld: zie { $unit }.
board-nobody-title = Uit { $unit } was in deze ronde niemand uitgenodigd.
board-nobody-text = Resultaten van iedereen samen: zie { $unit }.
board-merged-title = Sommigen worden elders geteld
board-merged-text = Dit zijn de resultaten van de onderdelen onder { $name }. De paar mensen van { $name } zelf zijn geteld bij { $unit }.
board-interrupted-title = Deze ronde is onderbroken
board-interrupted-text = Wat tot dan toe geteld was, blijft. Antwoorden sinds de laatste telling zijn verloren en er komen geen nieuwe bij.
board-early-title = Deze ronde sluit eerder dan gepland
board-early-text = Sluit op { $closes }.
board-early-done = Gesloten op { $closes }, voor de geplande tijd.
board-early-done-title = Deze ronde is eerder gesloten dan gepland
board-unshown-title = Een paar antwoorden zijn niet te zien
board-unshown-text = Bij het sluiten waren er minder dan { $k } antwoorden over. Ze zitten hier in geen enkel getal, zodat niemand opvalt.

# Other waves and pulses.
board-waves = Andere rondes
board-earlier = Eerder: ronde { $number }
board-later = Later: ronde { $number }
board-pulses = Andere peilingen

# At the foot.
board-clock = Geteld om { $counted } uur · volgende telling om { $next } uur
board-clock-days = Geteld op { $counted } · volgende telling op { $next }
board-clock-first = Eerste telling op { $next }
board-clock-last = Geteld op { $counted }
board-clock-final = Geteld op { $counted } · gesloten
board-as-screen = Voor het scherm aan de muur
board-updated = Het resultatenbord is bijgewerkt.

# Before the first wave.
board-empty-title = Er is nog niets gevraagd.
board-empty-text = Hier verschijnen resultaten na de eerste telling, voor iedereen op hetzelfde moment.
