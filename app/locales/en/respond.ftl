# The answer page, and what is shown in its place.

skip-to-questions = Skip to the questions

# What is promised before the first question. $people stands in bold; $count is the same number and chooses the form.
promise-group = { $count ->
    [one] Your answers are counted, then forgotten. The smallest group you can appear in has { $people } person.
   *[other] Your answers are counted, then forgotten. The smallest group you can appear in has { $people } people.
}
promise-shown = Results appear at set times, never right after an answer.
promise-unit = { $count ->
    [one] Counted in { $unit }, one person invited.
   *[other] Counted in { $unit }, { $count } people invited.
}
promise-unit-open = { $count ->
    [0] Counted in { $unit }.
    [one] Counted in { $unit }, a group of one person.
   *[other] Counted in { $unit }, a group of { $count } people.
}
promise-changed = Since last time: { $what }
promise-length = { $count ->
    [one] One question, under a minute
   *[other] { $count } questions, under a minute
}
promise-open-link = Open link, not verified: anybody who has the link can answer.
promise-open-limits = Each device can send once; nothing else is checked. Whoever gets around that can distort the results, and work out the answers of the few who are counted with them.

code-label = Your code
code-hint = 13 letters and digits, from your slip. Capitals and dashes do not matter.
code-missing = Type the code from your slip.
code-shape = A code has 13 letters and digits. Compare it with your slip.
code-check = One character is not right. Compare it with your slip.
code-filled = Your code is filled in. It came with the address.

question-number = { $number } of { $count }
several-answers = Several answers are possible.
no-answer = No answer
yes = Yes
no = No

unanswered = Some questions have no answer. That is fine: you can send anyway.
send = Send
sending = Sending …
offline-title = No answer from the network
offline-text = Your answers are still here. Send them again when you have a signal: that is safe, because each code counts once.
offline-open-text = Your answers are still here. Send them again when you have a signal. If they had arrived after all, they count twice: behind an open link nobody can tell.
online-text = The network is back. Your answers are still here: send them now.
answer-protection = This form protects you from colleagues, administrators and copies of the database, not from an operator who changes the running server.
answer-protection-open = This form protects you from anybody who only reads the board and from copies of the database, not from somebody who floods the open link with answers, nor from an operator who changes the running server.

# Why the form is shown again.
problems-title = Please look at these once more
problem-code-missing-title = The code is missing
problem-code-missing = Type the code from your slip. Your answers are still here.
problem-code-typo-title = Check the code
problem-code-typo = There is a typing error in your code. Your answers are still here.
problem-answer-title = One answer could not be read
problem-answer = Please choose your answer again.
problem-unavailable-title = Not sent
problem-unavailable = Something is wrong on our side, and your answers are still here. Send again in a minute.
problem-too-large-title = Not sent
problem-too-large = More arrived than this form holds. Open the page anew and answer again.
problem-too-many-title = Not sent yet
problem-too-many = A great many answers come from your network at the moment. Yours are still here: send them again in ten minutes.
go-to-code = Go to the code
go-to-question = Go to question { $number }

# After sending.
thanks-page-title = Thank you
thanks-title = Received. Each code counts once.
thanks-text = Answers with an unused code of this pulse are counted, then forgotten. We say the same for every code. That way nobody can find out which ones were used.
thanks-open-title = Received.
thanks-open-text = Answers that come by this link are counted, then forgotten. If far more come than there are people, the rest is left out.
thanks-changed = Since last time
thanks-next-count = Next count
thanks-closes = Closes, with all results
thanks-respond-by = Leaders say what they will do by

closed-title = { $pulse } is closed.
closed-text = It closed on { $when }. The results are on the board.
not-yet-title = { $pulse } is not open yet.
not-yet-text = It opens on { $when }. Come back then: the same link and the same code will work.
not-yet-open-text = It opens on { $when }. Come back then: the same link will work.
interrupted-title = { $pulse } cannot take answers.
interrupted-text = It was interrupted and takes no more answers. What had been counted before is on the board.
sent-title = This device has already sent.
sent-text = Each device can send once. What was sent is kept nowhere, not here either: until the pulse closes, this device only remembers that something was sent. Others who share it can answer on another device.
full-title = { $pulse } takes no more answers.
full-text = Far more came by this open link than there are people, so no more are counted. What was counted is on the board.
unknown-title = There is no pulse at this address.
unknown-text = Compare the address with your slip or poster, or scan the square code again.
