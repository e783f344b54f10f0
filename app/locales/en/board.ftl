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
board-score-range = { $low } … { $high }
# Stands inside of sentences, such as "8 in 10 say yes".
board-in-ten = { $n }{"\u00A0"}in{"\u00A0"}10

# Answers by their short names.
board-yes = Yes
board-no = No
board-answers-0-6 = 0–6
board-answers-7-8 = 7–8
board-answers-9-10 = 9–10
board-answers-1-2 = 1–2
board-answers-3 = 3
board-answers-4-5 = 4–5

board-title = { $unit } – { $pulse }
board-units = Units

# The headline. $question is the whole question as asked, with its own mark at the end; $now, $before and $share are
# shares such as "8 in 10", "62 %" or "80–100 %".
board-moved-score = { $question } In { $unit }, the score is { $now }; in wave{"\u00A0"}{ $since } it was { $before }.
board-moved-one-to-five = { $question } In { $unit }, { $now } answer 4{"\u00A0"}or{"\u00A0"}5; in wave{"\u00A0"}{ $since } it was { $before }.
board-moved-yes = { $question } In { $unit }, { $now } say yes; in wave{"\u00A0"}{ $since } it was { $before }.
board-majority-9-10 = { $question } In { $unit }, { $share } answer 9{"\u00A0"}or{"\u00A0"}10.
board-majority-0-6 = { $question } In { $unit }, { $share } answer 0{"\u00A0"}to{"\u00A0"}6.
board-majority-4-5 = { $question } In { $unit }, { $share } answer 4{"\u00A0"}or{"\u00A0"}5.
board-majority-1-2 = { $question } In { $unit }, { $share } answer 1{"\u00A0"}or{"\u00A0"}2.
board-majority-yes = { $question } In { $unit }, { $share } say yes.
board-majority-no = { $question } In { $unit }, { $share } say no.
board-majority-option = { $question } In { $unit }, { $share } choose “{ $option }”.
board-divided = Opinions differ in { $unit }: no answer has a clear majority.
board-nothing = { $unit } has been counted, but each question has too few answers to be shown.

# Under the headline. $opens and $closes are a date and time.
board-line-scheduled = { $unit } · { $pulse }, wave { $number } · opens { $opens }
board-line-open = { $unit } · { $pulse }, wave { $number } · open until { $closes }
board-line-interrupted = { $unit } · { $pulse }, wave { $number } · interrupted
board-line-closed = { $unit } · { $pulse }, wave { $number } · closed { $closes }
board-unmoved = Nothing has moved beyond chance since wave { $since }.
board-answer-now = Answer now

# Figures beside the headline.
board-enps = eNPS
board-enps-question = eNPS: { $question }
board-enps-explained = eNPS: the share of 9–10 minus the share of 0–6.
board-enps-moved = In wave { $since } it was { $before }. The difference is more than chance.
board-enps-unmoved = In wave { $since } it was { $before }. The difference cannot be told from chance.
# A 95 % interval, as people say it; $low and $high are such as "52 %" or "−4".
board-interval = probably between { $low } and { $high }
board-taken-part = Taken part
board-taken-part-so-far = Taken part so far
board-of-invited = { $invited ->
    [one] { $sheets } of one person
   *[other] { $sheets } of { $invited } people
}
board-open-sheets = { $sheets ->
    [one] sheet, open link
   *[other] sheets, open link
}
board-open-link = Open link, not verified: anybody who has the link can answer.
board-scan = Answer here: { $address }

# Results of each question.
board-results = What people said
board-legend-low = Low: 0–6, 1–2, no
board-legend-middle = Middle: 7–8, 3
board-legend-high = High: 9–10, 4–5, yes
board-legend-range = Not exactly known
board-legend-interval = “Probably between”: 95{"\u00A0"}% interval of the high answers
board-answered = { $count ->
    [one] One answer
   *[other] { $count } answers
}
# One part of the list that a bar stands for, such as "4–5: 62 %".
board-share-of = { $answer }: { $share }
board-too-few-answered = Not shown: at each count fewer than { $k } people answered this question.
board-at-close = Counted at the close, together for the whole wave.
board-options-too-few = Not shown: single answers are shown only where all sheets of a unit lie in groups of at least { $least }.
board-options = Each answer
board-options-of = { $answered ->
    [one] Of { $of } of one answer: for the rest only ranges are known.
   *[other] Of { $of } of { $answered } answers: for the rest only ranges are known.
}
board-several-answers = Several answers were possible.

# Tables beside the pictures.
board-show-table = Show as a table
board-table-interval = 95{"\u00A0"}% interval
board-table-options = Each answer: { $question }
board-table-answer = Answer
board-table-percent = Per cent
board-table-wave = Wave
board-table-enps = eNPS
board-table-high-percent = High, per cent
board-none = –

# Over time.
board-trends = Over time
board-trend-end = Wave { $number }: { $figure }
board-trend-gap = Wave { $number }: not shown
board-trend-up = Clearly up since wave { $since }.
board-trend-down = Clearly down since wave { $since }.
board-trend-unclear = No clear change since wave { $since }.

# Units side by side.
board-compare = By unit
board-compare-caption = Per cent of high answers (4–5, yes); for 0–10 the eNPS (the share of 9–10 minus the share of 0–6), from −100 to +100. The deeper the colour, the higher.
board-compare-enps = { $question } (eNPS)
board-compare-counted-in = counted in { $unit }
board-compare-nobody = nobody was invited
board-compare-too-few = too few answers; counted further up
board-compare-waiting = not counted yet
board-compare-none = –

# Where there are no figures.
board-waiting-title = No results for { $unit } yet.
board-scheduled-title = { $pulse } opens { $opens }.
board-waiting-early = Next count: { $next }. Results appear at the first count by which at least { $many } people of a group have answered, or at the close if at least { $k } have.
board-waiting-close = Fewer than { $many } people are invited in any group here, so results appear at the close, { $closes }, if at least { $k } have answered.
board-waiting-interrupted = The wave was interrupted before anything was counted here.
board-too-few-title = Too few answers in { $unit } to show them alone.
board-too-few-text = Fewer than { $k } people answered. So that nobody stands out, their answers are counted further up, where enough come together: see { $unit }.
board-too-few-root = Fewer than { $k } people answered in this wave. Nothing is shown, so that nobody stands out.
board-counted-in-title = { $unit } answers together with { $cell } in this wave.
board-counted-in-text = Too few people work there for results of their own, so their answers are counted with those of others: see { $unit }.
board-nobody-title = Nobody was invited in { $unit } in this wave.
board-nobody-text = Results of the whole: see { $unit }.
board-merged-title = Some people are counted elsewhere
board-merged-text = These are the results of the units below { $name }. The few people of { $name } itself are counted in { $unit }.
board-interrupted-title = This wave was interrupted
board-interrupted-text = What was counted until then stays. Answers since the last count are lost, and no more are taken.
board-early-title = This wave closes early
board-early-text = It closes on { $closes }.
board-early-done = It closed on { $closes }, before the planned time.
board-early-done-title = This wave closed early
board-unshown-title = A few answers are not shown
board-unshown-text = At the close, fewer than { $k } answers were left over. They are in no number here, so that nobody stands out.

# Other waves and pulses.
board-waves = Other waves
board-earlier = Earlier: wave { $number }
board-later = Later: wave { $number }
board-pulses = Other pulses

# At the foot.
board-clock = Counted at { $counted } · next count at { $next }
board-clock-days = Counted { $counted } · next count { $next }
board-clock-first = First count { $next }
board-clock-last = Counted { $counted }
board-clock-final = Counted { $counted } · closed
board-as-screen = Wall screen
board-updated = The board has been updated.

# Before the first wave.
board-empty-title = Nothing has been asked yet.
board-empty-text = Results appear here after the first count, for everybody at the same moment.
