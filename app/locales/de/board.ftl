# The board: live results of a unit.

# Numbers. {"\u00A0"} is a space that does not break. Spaces, signs and dashes are yours to choose.
board-number = { $n }
board-percent = { $n }{"\u00A0"}%
board-percent-range = { $low }–{ $high }{"\u00A0"}%
board-range = { $low }–{ $high }
# The employee net promoter score; $n is without its sign.
board-score = { $sign ->
    [minus] −{ $n }
    [plus] +{ $n }
   *[none] { $n }
}
board-score-range = { $low } bis { $high }
# Stands inside of sentences, such as "8 in 10 say yes".
board-in-ten = { $n }{"\u00A0"}von{"\u00A0"}10

# Answers by their short names.
board-yes = Ja
board-no = Nein
board-answers-0-6 = 0–6
board-answers-7-8 = 7–8
board-answers-9-10 = 9–10
board-answers-1-2 = 1–2
board-answers-3 = 3
board-answers-4-5 = 4–5

board-title = { $unit } – { $pulse }
board-units = Bereiche

# The headline. $question is the whole question as asked, with its own mark at the end; $now, $before and $share are
# shares such as "8 in 10", "62 %" or "80–100 %".
board-moved-score = { $question } { $unit }: Der Wert liegt bei { $now }; in Runde{"\u00A0"}{ $since } lag er bei { $before }.
board-moved-one-to-five = { $question } { $unit }: { $now } antworten mit 4{"\u00A0"}oder{"\u00A0"}5; in Runde{"\u00A0"}{ $since } waren es { $before }.
board-moved-yes = { $question } { $unit }: { $now } sagen Ja; in Runde{"\u00A0"}{ $since } waren es { $before }.
board-majority-9-10 = { $question } { $unit }: { $share } antworten mit 9{"\u00A0"}oder{"\u00A0"}10.
board-majority-0-6 = { $question } { $unit }: { $share } antworten mit 0{"\u00A0"}bis{"\u00A0"}6.
board-majority-4-5 = { $question } { $unit }: { $share } antworten mit 4{"\u00A0"}oder{"\u00A0"}5.
board-majority-1-2 = { $question } { $unit }: { $share } antworten mit 1{"\u00A0"}oder{"\u00A0"}2.
board-majority-yes = { $question } { $unit }: { $share } sagen Ja.
board-majority-no = { $question } { $unit }: { $share } sagen Nein.
board-majority-option = { $question } { $unit }: { $share } wählen „{ $option }“.
board-divided = { $unit }: Die Meinungen gehen auseinander, keine Antwort hat eine klare Mehrheit.
board-nothing = { $unit } ist gezählt, aber zu jeder Frage gibt es zu wenige Antworten, um sie zu zeigen.

# Under the headline. $opens and $closes are a date and time.
board-line-scheduled = { $unit } · { $pulse }, Runde { $number } · beginnt am { $opens }
board-line-open = { $unit } · { $pulse }, Runde { $number } · offen bis { $closes }
board-line-interrupted = { $unit } · { $pulse }, Runde { $number } · unterbrochen
board-line-closed = { $unit } · { $pulse }, Runde { $number } · beendet am { $closes }
board-unmoved = Was sich seit Runde { $since } verändert hat, kann Zufall sein.
board-answer-now = Jetzt antworten

# Figures beside the headline.
board-enps = eNPS
board-enps-question = eNPS: { $question }
board-enps-explained = eNPS: der Anteil von 9–10 minus der Anteil von 0–6.
board-enps-moved = In Runde { $since } war der Wert { $before }. Der Unterschied ist mehr als Zufall.
board-enps-unmoved = In Runde { $since } war der Wert { $before }. Der Unterschied kann auch Zufall sein.
# A 95 % interval, as people say it; $low and $high are such as "52 %" or "−4".
board-interval = wahrscheinlich zwischen { $low } und { $high }
board-taken-part = Teilgenommen
board-taken-part-so-far = Bisher teilgenommen
board-of-invited = { $invited ->
    [one] { $sheets } von einer Person
   *[other] { $sheets } von { $invited } Personen
}
board-open-sheets = { $sheets ->
    [one] Antwortbogen, offener Link
   *[other] Antwortbögen, offener Link
}
board-open-link = Offener Link, nicht geprüft: Wer den Link hat, kann antworten.
board-scan = Hier antworten: { $address }

# Results of each question.
board-results = Was gesagt wurde
board-legend-low = Niedrig: 0–6, 1–2, Nein
board-legend-middle = Mitte: 7–8, 3
board-legend-high = Hoch: 9–10, 4–5, Ja
board-legend-range = Nicht genau bekannt
board-legend-interval = „Wahrscheinlich zwischen“: 95-%-Intervall der hohen Antworten
board-answered = { $count ->
    [one] Eine Antwort
   *[other] { $count } Antworten
}
# One part of the list that a bar stands for, such as "4–5: 62 %".
board-share-of = { $answer }: { $share }
board-too-few-answered = Nicht gezeigt: Bei jeder Zählung haben weniger als { $k } Personen diese Frage beantwortet.
board-at-close = Wird erst am Ende gezählt, für die ganze Runde zusammen.
board-options-too-few = Nicht gezeigt: Wie oft jede Antwort gewählt wurde, steht hier nur, wenn alle Antwortbögen eines Bereichs in Gruppen von mindestens { $least } liegen.
board-options = Verteilung der Antworten
board-options-of = { $answered ->
    [one] Aus { $of } von einer Antwort: Für den Rest sind nur Spannen bekannt.
   *[other] Aus { $of } von { $answered } Antworten: Für den Rest sind nur Spannen bekannt.
}
board-several-answers = Mehrere Antworten waren möglich.

# Tables beside the pictures.
board-show-table = Als Tabelle zeigen
board-table-interval = 95-%-Intervall
board-table-options = Verteilung der Antworten: { $question }
board-table-answer = Antwort
board-table-percent = Prozent
board-table-wave = Runde
board-table-enps = eNPS
board-table-high-percent = Hoch, in Prozent
board-none = –

# Over time.
board-trends = Im Lauf der Zeit
board-trend-end = Runde { $number }: { $figure }
board-trend-gap = Runde { $number }: nicht gezeigt
board-trend-up = Eindeutig gestiegen seit Runde { $since }.
board-trend-down = Eindeutig gesunken seit Runde { $since }.
board-trend-unclear = Keine eindeutige Veränderung seit Runde { $since }.

# Units side by side.
board-compare = Nach Bereich
board-compare-caption = Hohe Antworten (4–5, Ja) in Prozent; bei 0–10 der eNPS (der Anteil von 9–10 minus der Anteil von 0–6), von −100 bis +100. Je kräftiger die Farbe, desto höher.
board-compare-enps = { $question } (eNPS)
board-compare-counted-in = gezählt bei { $unit }
board-compare-nobody = niemand war eingeladen
board-compare-too-few = zu wenige Antworten; weiter oben gezählt
board-compare-waiting = noch nicht gezählt
board-compare-none = –

# Where there are no figures.
board-waiting-title = Noch keine Ergebnisse für { $unit }.
board-scheduled-title = { $pulse } beginnt am { $opens }.
board-waiting-early = Nächste Zählung: { $next }. Ergebnisse erscheinen bei der ersten Zählung, bis zu der mindestens { $many } Personen einer Gruppe geantwortet haben, oder am Ende, wenn es mindestens { $k } sind.
board-waiting-close = Hier sind in jeder Gruppe weniger als { $many } Personen eingeladen. Darum erscheinen Ergebnisse erst am Ende ({ $closes }), wenn mindestens { $k } geantwortet haben.
board-waiting-interrupted = Die Runde wurde unterbrochen, bevor hier etwas gezählt war.
board-too-few-title = Zu wenige Antworten aus { $unit }, um sie allein zu zeigen.
board-too-few-text = Weniger als { $k } Personen haben geantwortet. Damit niemand auffällt, werden ihre Antworten weiter oben gezählt, wo genug zusammenkommen: siehe { $unit }.
board-too-few-root = Weniger als { $k } Personen haben in dieser Runde geantwortet. Damit niemand auffällt, wird nichts gezeigt.
board-counted-in-title = { $unit } wird in dieser Runde zusammen mit { $cell } gezählt.
board-counted-in-text = Für eigene Ergebnisse arbeiten dort zu wenige. Darum werden ihre Antworten mit denen anderer gezählt: siehe { $unit }.
board-nobody-title = Aus { $unit } war in dieser Runde niemand eingeladen.
board-nobody-text = Ergebnisse insgesamt: siehe { $unit }.
board-merged-title = Einige werden anderswo gezählt
board-merged-text = Das sind die Ergebnisse der Bereiche unter { $name }. Die wenigen, die direkt zu { $name } gehören, sind gezählt bei { $unit }.
board-interrupted-title = Diese Runde wurde unterbrochen
board-interrupted-text = Was bis dahin gezählt war, bleibt. Antworten seit der letzten Zählung sind verloren, und neue werden nicht angenommen.
board-early-title = Diese Runde endet vorzeitig
board-early-text = Sie endet am { $closes }.
board-early-done = Sie endete am { $closes }, früher als geplant.
board-early-done-title = Diese Runde endete vorzeitig
board-unshown-title = Einige Antworten werden nicht gezeigt
board-unshown-text = Am Ende blieben weniger als { $k } Antworten übrig. Sie stecken hier in keiner Zahl, damit niemand auffällt.

# Other waves and pulses.
board-waves = Andere Runden
board-earlier = Früher: Runde { $number }
board-later = Später: Runde { $number }
board-pulses = Andere Umfragen

# At the foot.
board-clock = Gezählt um { $counted } Uhr · nächste Zählung um { $next } Uhr
board-clock-days = Gezählt am { $counted } · nächste Zählung am { $next }
board-clock-first = Erste Zählung am { $next }
board-clock-last = Gezählt am { $counted }
board-clock-final = Gezählt am { $counted } · beendet
board-as-screen = Für den Wandbildschirm
board-updated = Die Ergebnistafel wurde aktualisiert.

# Before the first wave.
board-empty-title = Noch wurde nichts gefragt.
board-empty-text = Hier erscheinen Ergebnisse nach der ersten Zählung, für alle im selben Moment.
