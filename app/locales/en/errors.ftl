# Pages that say that something did not work.

not-found-title = There is nothing at this address.
not-found-text = Compare it with your slip or poster, or start from the first page.
forbidden-title = This is not open to you.
forbidden-text = If you think it should be, ask the person who runs the pulse.
bad-request-title = That could not be read.
bad-request-text = Go back, open the page anew and try again.
too-large-title = That was too much at once.
too-large-text = Nothing was stored. Go back and send less.
try-later-title = Too many tries.
try-later-text = Wait a few minutes, then try again.
unavailable-title = Not available right now.
unavailable-text = Nothing is lost. Try again in a minute.
to-start = To the first page
signed-out-title = You are signed out.
signed-out-text = What you typed is not lost: sign in in the new tab, then come back to this one and load it again.
conflict-title = That does not go together any more.
conflict-text = Something has changed in the meantime. Go back, load the page again and see whether it is still what you want.
