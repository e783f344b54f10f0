# Writing what a pulse asks, and looking at it as people will.

questions-title = Questions: { $pulse }
questions-intro = This is what the next wave asks. Waves that were launched keep the questions they were launched with.
questions-saved-title = Saved
questions-saved = The next wave asks these questions.
questions-meanwhile = Somebody else has changed these questions since you opened them. What you typed is still here. Save again to put it in the place of theirs.
questions-back = Back to the pulse

questions-title-label = Title
questions-title-hint = What people read above the questions.
questions-number = Question { $number } of { $count }
questions-text = Question
questions-low = Low end
questions-high = High end
# $end is a number of the scale: 0, 1, 5 or 10.
questions-end = What { $end } means
questions-yes-no = People answer Yes or No. Both are there in every language.
questions-options = Options
questions-option = Option { $number }
questions-add-option = Add an option
questions-asked = Asked before: only its words can change.
questions-compared = What a wave has asked keeps its kind and its options, so that waves can be compared. For anything else, add a new question.
questions-key = Short name
questions-key-hint = Results over time are joined on it. Small letters, digits and dashes. Left blank, it is made from the question.

questions-kind-zero-to-ten = Scale from 0 to 10
questions-kind-one-to-five = Scale from 1 to 5
questions-kind-yes-no = Yes or no
questions-kind-single-choice = One of several options
questions-kind-multiple-choice = Any of several options

# How far a question is translated, after the name of a language.
questions-tongue-empty = nothing written
questions-tongue-partly = { $done } of { $all } written
questions-tongue-complete = complete
questions-falls-back = Left blank, it is shown in { $language }.

questions-up = Move up
questions-up-of = Move up question { $number }
questions-down = Move down
questions-down-of = Move down question { $number }
questions-remove = Remove
questions-remove-of = Remove question { $number }
questions-remove-option-of = Remove option { $number } of question { $question }

questions-more = One more question
questions-new-kind = A new one, answered by
questions-add = Add
questions-new-ready = One of the catalogue
questions-choose = Choose a question
questions-take = Take it
questions-full = Seven questions are the most: longer pulses are left unfinished.

# What is wrong. $part is the kind of place, $number its question, $option its option.
questions-place = { $part ->
    [title] Title
    [low] Question { $number }, low end
    [high] Question { $number }, high end
    [option] Question { $number }, option { $option }
    [options] Question { $number }, options
    [key] Question { $number }, short name
   *[text] Question { $number }
}
questions-place-in = { $place } ({ $language })
questions-missing = { $place }: write something here.
questions-control = { $place }: something in it cannot be shown. Type it anew.
questions-too-long = { $place }: use at most { $limit } characters.
questions-key-wrong = { $place }: use 1 to 40 small letters a–z, digits and dashes, with no dash at either end.
questions-key-twice = { $place }: another question has the same one. Choose a new one.
questions-count = A pulse has one to seven questions.
questions-option-count = { $place }: give two to twelve.
questions-asked-kind = { $place }: a wave has asked a question of another kind under it. Choose a new one.
questions-asked-options = { $place }: a wave has asked a question with other options under it. Choose a new one.
questions-nothing-chosen = Choose a question of the catalogue first.
questions-there-already = This question is there already.

# On the pages of a pulse.
questions-change = Change the questions
questions-show = What it asks

preview-title = On a phone
preview-text = So people will see the next wave.
preview-text-form = This is what is saved. Press a language to see what you have typed.
preview-frame = Preview of the answer page
preview-note = Preview: nothing can be sent from here.

action-pulse-change = Changed what a pulse asks
