# The first page.

hero-title = People want to be heard, not placated.
hero-text = Heard asks the people at the front how work is going, shows everybody the same results, live, and asks leaders to say what they will do. What one person answered is never stored.

way-create-title = Create your organisation
way-create = Name it, choose its languages and become its first owner. You need the set-up key that the server printed when it started.
way-create-button = Create the organisation
way-demo-title = Look around first
way-demo-text = The demo organisation has invented people, past waves and their results. One click removes it again.
way-demo-button = Load the demo organisation

open-until = Open until { $when }.
answer-now = Answer now
nothing-open = Nothing is open to answer at the moment.
board-text = Everybody sees the same results, live.
sign-in-who = Run the pulse or lead a unit?
demo-codes-title = Codes to try
demo-codes-text = Each of them counts once, as with a real slip.

steps-title = How it goes
step-answer-title = Answer
step-answer = A few questions, under a minute, on any phone. No account.
step-count-title = Count
step-count = Answers are added up in groups at fixed times. Single answers are never stored.
step-respond-title = Respond
step-respond = Leaders are asked to say what they will do, by when, or why not.

# Looking around in the demo organisation.
demo-enter-title = Behind the scenes
demo-enter-text = See what those see who run the pulse, lead a site or observe.
demo-enter-owner = As owner
demo-enter-leader = As leader
demo-enter-observer = As observer
