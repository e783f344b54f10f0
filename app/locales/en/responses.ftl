# What leaders publish about what people said: on the board, in the history, and before it is published.

status-heard = Heard
status-not-known-yet = We do not know yet
status-planned = Planned
status-in-progress = In progress
status-done = Done
status-wont-do = We will not do it

responses-title = What leaders say
responses-history = What was said, and what came of it
responses-of-wave = On wave { $number }
responses-heard = What we heard
responses-plan = What we do
responses-why = Why
responses-why-not = Why not
# $owner is a name.
responses-owner = { $owner } answers for it
responses-next = Next update by { $date }
responses-late = { $days ->
    [one] An update was due on { $date }: one day late
   *[other] An update was due on { $date }: { $days } days late
}
# An update: when, and the status as it stands by itself.
responses-update = { $date } · { $status }
responses-published = { $date } · { $status } · published
responses-earlier = { $count ->
    [one] One earlier entry
   *[other] { $count } earlier entries
}
responses-re-ask = To be asked again in the next wave
# Before and after. $answer is such as "4–5", "Yes" or "eNPS"; $between is such as "probably between 52 % and 71 %".
responses-outcome-moved = { $answer }: { $before } in wave { $since }, { $now } in wave { $number } ({ $between }). The difference is more than chance.
responses-outcome-unclear = { $answer }: { $before } in wave { $since }, { $now } in wave { $number } ({ $between }). The difference cannot be told from chance.

# The response clock.
responses-clock-today = Last word from leaders: today
responses-clock = { $days ->
    [one] Last word from leaders: yesterday
   *[other] Last word from leaders: { $days } days ago
}
responses-clock-late = { $count ->
    [one] One update is late
   *[other] { $count } updates are late
}
responses-clock-due = Leaders say by { $date } what they will do about wave { $number }
responses-clock-missed = By { $date } leaders were to say what they will do about wave { $number }. They have not.

# One question's figures in words. $question is the whole question as asked, with its own mark at the end.
told-question = { $question }
told-score = { $question } In { $unit }, the score is { $score }.

# Every wave, and what came of it.
history-title = What was said, and what came of it
history-title-unit = { $unit }: what was said, and what came of it
history-text = Every wave, what leaders answered, and what came of that. Nothing is ever taken out.
history-empty = Nothing has been asked yet. After the first wave, what people said, what leaders answered and what came of it stand here, for good.
history-all = The whole organisation
history-wave = { $pulse }, wave { $number }
history-open = Open until { $date }
history-closed = Closed { $date }
history-none = No leader has said anything about this wave.
history-none-yet = No leader has said anything about this wave yet. It was promised by { $date }.
history-earlier = Earlier waves
history-later = Later waves
