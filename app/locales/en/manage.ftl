# What owners run, and observers read.

manage-menu = Parts of managing
manage-overview = Overview
manage-pulses = Pulses
manage-units = Units
manage-people = People
manage-colleagues = Colleagues
manage-organisation = Organisation
manage-audit-log = Audit log
cancel = Cancel

# What is going on, and what to do first.
overview-waves = Waves
overview-nothing-open = No wave is open or scheduled.
overview-launch = Launch the next wave
first-text = Four steps to the first answers.
first-done = Done
first-units-title = Units
first-units = Regions, sites, teams: where people work. From a file, or by hand.
first-pulse-title = A pulse
first-pulse = What is asked, and how often. Take a ready one.
first-launch-title = Launch
first-launch = You see who is counted where before anything is frozen.
first-slips-title = Slips
first-slips = Print them, shuffle them, hand them out.

phase-scheduled = Opens { $when }
phase-open = Open until { $when }
phase-interrupted = Interrupted
phase-closed = Closed { $when }
wave-name = { $pulse }, wave { $number }
wave-counted = { $counted } of { $invited } counted

# Pulses.
pulses-text = A pulse is a short questionnaire that is asked again and again. Each time is a wave.
pulses-none = There is none yet.
pulse-questions = { $count ->
    [one] One question
   *[other] { $count } questions
}
pulse-waves = { $count ->
    [0] no wave yet
    [one] one wave
   *[other] { $count } waves
}
pulse-new = New pulse
pulse-new-text = Take a ready one to begin with. Its questions can be changed before each wave.
pulse-new-button = Create the pulse
pulse-ready = Ready pulses
pulse-slug = Short name for its address
pulse-slug-hint = Small letters, digits and dashes: it stands on slips. Left blank, it is the ready one’s.
pulse-cadence = How often
cadence-none = Whenever you launch a wave
cadence-weekly = Every week
cadence-fortnightly = Every two weeks
cadence-monthly = Every four weeks
cadence-quarterly = Every twelve weeks
pulse-asks = What the next wave asks
pulse-asks-text = Waves that were launched keep their questions.
pulse-launch = Launch a wave
pulse-waves-title = Waves
pulse-waves-none = None has been launched yet.
problem-slug = An address takes 1 to 40 small letters, digits and dashes, and begins with a letter or digit.
problem-slug-taken = There is already a pulse with this address.
problem-ready = Choose one of the ready pulses.

# Colleagues.
colleagues-title = Colleagues who sign in
colleagues-text = Owners run the pulse, leaders respond for their units, observers read settings and the audit log. Everybody else only answers, and needs no account.
colleagues-back = To the colleagues
colleague-waiting = has not joined yet
colleague-name = Name
colleague-add = Add a colleague
colleague-add-button = Make a link for joining
colleague-role = What may the account do?
colleague-units = Units that a leader answers for
colleague-units-hint = For leaders only. Everything below a unit belongs to it.
colleague-units-none = There are no units yet. Add them before you add leaders.
colleague-change-role = Role
colleague-role-done = The role has been changed.
colleague-link-again-title = Link for joining
colleague-link-again-text = For somebody who lost the first link. The first one becomes void.
colleague-link-again-button = Make a new link
colleague-reset-title = Password
colleague-reset-text = For somebody who forgot the password: make a link by which they set a new one. All of their devices are signed out when they do.
colleague-reset-button = Make a link for a new password
colleague-remove = Remove
colleague-remove-text = The account and all of its devices. What it did stays in the audit log.
colleague-remove-button = Remove the account
colleague-remove-title = Remove { $name }?
colleague-remove-sure = { $name } is signed out at once and cannot sign in again. You can add the same address again later.
colleague-removed = The account has been removed.
colleague-last-owner = Nobody else could run the pulse. Make another owner first, and wait until they have joined.
colleague-link-title = The link is ready
colleague-link-text = Give this link to { $name }. It is good for 7 days and works once.
colleague-link-once = You will not see it again.
colleague-link-care = Whoever has it can take this account over. Hand it over in person, or send it where only they read it.

organisation-done = The settings have been changed.

# The audit log.
audit-text = What owners, leaders and whoever runs this server changed. Staff never appear in it, and nobody can change it from here.
audit-none = Nothing has been changed yet.
audit-when = When
audit-who = Who
audit-what = What
audit-operator = Operator, at the shell
audit-older = Older entries
audit-newest = Newest entries
action-organisation-create = Created the organisation
action-organisation-change = Changed the settings
action-units-import = Imported units
action-pulse-create = Created a pulse
action-pulse-cadence = Changed how often a pulse is asked
action-wave-launch = Launched a wave
action-wave-close-early = Announced an early close
action-invitations-make = Made the codes of a wave
action-token-create = Made an access token
action-token-revoke = Ended an access token
action-account-invite = Added an account
action-account-link = Made a link for an account
action-account-join = Joined
action-account-rename = Changed their name
action-account-password = Changed their password
action-account-role = Changed a role
action-account-remove = Removed an account
action-passkey-add = Added a passkey
action-passkey-remove = Removed a passkey

# Launching a wave.
launch-title = Launch { $pulse }
launch-text = Plan the wave. In the next step you see who is counted where and what is promised. Only then anything is frozen.
launch-when = When
launch-opens = Opens
launch-closes = Closes
launch-counts = Counts
launch-counts-hint = How often answers are counted until the close, in equal steps. The board moves at each count.
launch-respond-within = Days to respond
launch-respond-within-hint = By so many days after the close leaders say what they will do. Everybody who answers is told.
launch-who = Who
launch-who-text = How many people work in each unit. A unit’s leader counts in the unit above. Whole units are invited, never chosen people.
launch-people = People in each unit
launch-spares = Spare codes
launch-spares-hint = For newcomers. They count in the whole organisation.
launch-how = How
launch-preset = Strength of the promise
launch-preset-hint = Nothing is shown for fewer than { $k } people. Where all answers but { $m } or fewer are of one kind, a range is shown.
launch-entry = How people get in
launch-entry-codes = With a code each
launch-entry-codes-hint = One code, one sheet: on paper slips or by mail.
launch-entry-open = By an open link
launch-entry-open-hint = From a poster. Nobody checks who answers or how often, and everything is marked “open link, not verified”.
launch-check = Check the plan
launch-gate-title = Nobody has responded to the last wave yet.
launch-gate = People answered in wave { $number } and have heard nothing since. Asking again without a word tells them that it does not matter.
launch-changed-title = Something has changed in the meantime.
launch-changed = Look at it once more: this is what would be frozen now.
launch-smallest = The smallest group that somebody can appear in has { $people } people.

check-title = { $pulse }, wave { $number }: check
check-text = This is what a launch freezes. Nothing has been sent yet.
check-when = When
check-from-to = { $opens } to { $closes }
check-respond-by = Leaders respond by
check-invited = People invited
check-promise = Promise
check-where = Who is counted where
check-merged = Small units are counted further up, so that nobody stands out. They are told so.
check-unit = Unit
check-people = People
check-counted = Counted
check-own = on their own: { $people } people
check-counted-in = counted in { $unit }
check-too-like = counted in { $unit }: a wave shortly before asked nearly the same people the same
check-too-few = too few to show anything
check-nobody = nobody is invited
check-asks = What is asked
check-counts = When it counts
check-counts-text = Between these moments nothing moves on the board. The last one is the close.
check-freeze = Freeze and launch
check-freeze-text = From then on nobody can change questions, groups, times or the strength of the promise: not you, not we, not the operator.
check-hash = Fingerprint of the promise (SHA-256):
check-launch = Launch the wave
check-change = Change the plan

problem-opens = Choose when the wave opens, not in the past.
problem-closes = Choose when the wave closes: after it opens, and at most 92 days later.
problem-counts = Counts lie an hour apart at least (a minute where every group has 50 people). Choose fewer, or a longer wave.
problem-counts-number = A wave has 1 to 1000 counts.
problem-respond-within = Leaders have 1 to 90 days.
problem-number = Type a number of people, such as 14.
problem-spares = Type a number of codes, such as 0.
problem-too-few-people = Too few people are invited to show anything. Together there must be at least as many as the promise says.
problem-too-many-people = So many people cannot be invited at once.
problem-no-units = Add the units first: nobody can be counted without them.
problem-wave-overlaps = The last wave of this pulse is not over by then. Let this one open after its close.
problem-too-like-an-earlier-wave = A wave within 28 days before asked nearly the same people the same. The few who came or went could be told from the difference. Launch later, or keep the pulse’s rhythm.
problem-entry = Choose how people get in.
problem-spares-open = An open link has no codes to spare. Type 0, and count everybody among the people of a unit.

# Waves that launch by themselves.
pulse-repeats = Launch the next wave by itself
pulse-repeats-hint = In this rhythm, like the last one, at least a day ahead. Heard asks again by itself only after somebody has responded to the last wave.
pulse-waits-close = The next wave launches when this one is over and somebody has responded to it.
pulse-waits-response = The next wave waits for a response to the last one.
pulse-waits-somebody = The next wave could not launch by itself: look at the plan, please.
audit-schedule = Schedule
