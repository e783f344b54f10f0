# Pages for leaders: what their units say, and writing a response.

lead-title = What your people say
lead-back = All of your units
lead-about = { $unit } · { $pulse }, wave { $number }
lead-whole = The wave as a whole
lead-open = Updates you owe
lead-open-none = Nothing is owed at the moment.
lead-drafts = Drafts
lead-draft-by = Last written by { $author }
lead-no-units = You lead no unit at the moment. Ask the person who runs the pulse.
lead-no-waves = Nothing has been asked yet. After the first count, what stands out in this unit is here.
lead-not-in-wave = This unit was not part of that wave.
lead-wave-open = { $pulse }, wave { $number }: open until { $date }
lead-wave-closed = { $pulse }, wave { $number }: closed { $date }
lead-quiet = Nothing has moved beyond chance, and nothing stands out. You can respond to any question all the same.
lead-others = Other questions, and the wave as a whole
lead-lowest = Lower than every other question
lead-highest = Higher than every other question
lead-waiting = Nothing has been counted in this unit yet.
lead-too-few = Too few people answered to show this unit alone: their answers are counted further up.
lead-counted-elsewhere = The people of this unit are counted in a unit above.
lead-below = Units below
lead-respond = Respond
lead-respond-more = Respond once more
lead-respond-label = Respond: { $question }

# The form.
lead-respond-title = Your response
lead-heard = What we heard
lead-heard-hint = In your own words, so that people recognise what they said. At most { $limit } characters.
lead-status = How far has it got?
lead-status-heard = You have read it and say so. More will follow.
lead-status-not-known-yet = You do not know yet what can be done. That is worth saying.
lead-status-planned = It will be done.
lead-status-in-progress = It has begun.
lead-status-done = It is there. No further date is needed.
lead-status-wont-do = And you say why. No further date is needed.
lead-plan = What we do
lead-plan-hint = Something that people will notice. Blank if nothing is promised yet. At most { $limit } characters.
lead-why = Why, or why not
lead-why-hint = The reason, even where it is uncomfortable. At most { $limit } characters.
lead-owner = Who answers for it
lead-owner-hint = A name that people know. It stands on the board. At most { $limit } characters.
lead-next = Next update by
lead-next-hint = By then you say how far it has got. Not needed for what is done or will not be done.
lead-re-ask = Ask this question again in the next wave
lead-re-ask-hint = So that everybody sees whether anything has changed.
lead-language = Language of these texts
lead-save = Save draft
lead-preview = Preview
lead-publish = Publish
lead-publish-note = What is published stays: you can add to it, and nobody can change it or take it back.
lead-preview-title = This is what everybody will see
lead-preview-text = Nothing is published yet. Go on writing below, or publish.

# Drafts.
lead-withdraw = Throw this draft away
lead-withdraw-title = Throw this draft away?
lead-withdraw-text = What is written in it is lost. Nobody else has seen it but those who lead this unit.

# What is published.
lead-published-page = A published response
lead-update-title = Add an update
lead-text = What is new
lead-text-hint = What has happened, or why nothing has. At most { $limit } characters.
lead-update-button = Publish the update
lead-re-ask-on = Ask this question again
lead-re-ask-off = Do not ask it again

# What was just done.
lead-saved-title = Saved
lead-saved = It is a draft: only those who lead this unit see it.
lead-published-title = Published
lead-published = It is on the board now, and on those of all units below.
lead-updated-title = Published
lead-updated = The update is on the board now.
lead-withdrawn-title = Thrown away
lead-withdrawn = The draft is gone.
lead-re-asked-title = Noted
lead-re-asked = Whoever plans the next wave sees it, and so does everybody on the board.

# What is wrong, and what to do about it.
lead-missing-heard = Say what you heard.
lead-missing-plan = Say what you do, or choose another status.
lead-missing-why = Say why, or why not.
lead-missing-owner = Say who answers for it.
lead-missing-status = Choose how far it has got.
lead-missing-next = Name the day of the next update.
lead-missing-text = Say what is new.
lead-too-long = { $field }: this is too long. { $limit } characters fit.
lead-control = { $field }: there is a character in it that cannot be shown. Type the text anew.
lead-no-date = Write the day of the next update like this: 2027-01-31.
lead-past = The next update cannot lie in the past.
lead-too-far = The next update lies too far ahead. Choose a day within { $days } days.
lead-no-question = Only a question can be asked again, not the wave as a whole.
lead-not-stored = Nothing was stored, because something is wrong on our side. What you wrote is still here: try again in a minute.
lead-published-meanwhile = This draft has been published in the meantime. What you wrote is still here: add it as an update.

# In the audit log.
action-response-draft = Wrote a draft of a response
action-response-publish = Published a response
action-response-update = Published an update
action-response-withdraw = Threw a draft away
action-response-re-ask = Changed whether a question is asked again
