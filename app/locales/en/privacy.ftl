# What is stored, and what is promised.

privacy-page-title = How this works
privacy-title = What is stored, and what is not
privacy-intro = Your answers are added to sums together with those of others, and are kept in no other form. You need not take our word for it: this page says what is stored, what that protects you from, and what it does not.

stored-title = What is stored
stored-sums-title = While a pulse is open
stored-sums = Running sums for each group, question and answer, in an encrypted block that is written over as answers arrive. Its key is kept apart from it, never in the database or its backups, and is destroyed at each count.
stored-marks-title = For each code
stored-marks = Whether it was used, inside of the same block: no name, no time. The list of codes itself is stored in a form that cannot be turned back, and is deleted at the close.
stored-batches-title = After each count
stored-batches = How many people of a group chose each kind of answer, never split up any further.
stored-never-title = Never
stored-never = Your answers as one record, when you sent them, your address, your device, or who used which code.
bytes-title = The literal bytes
bytes-text = So begins the block from before the last count. Its key has been destroyed: nobody can read it any more, not even us.

promises-title = What is promised right now
promise-wave = { $pulse }, wave { $wave }
promise-terms = Promise: { $preset }. Nothing is shown for fewer than { $k } people. Where all answers but { $m } or fewer are of one kind, a range is shown instead of a number.
preset-standard = standard
preset-strict = strict
preset-large = large
promise-hash = The promise was frozen at launch, and nobody can weaken it. This is its fingerprint (SHA-256):
promise-manifest = Read the whole promise
promise-none = No pulse is open at the moment. Each one freezes its promise when it starts.
promise-open-title = Open link, not verified
promise-open-text = One of these pulses is open to anybody who has its link. There, nobody checks who answers or how often; at most four sheets are counted for each person. Whoever sends many can distort the results, and work out the answers of the few who are counted with theirs. A device that has sent keeps a mark of it until the close; the mark is the same for everybody.

claims-title = What we claim, and against whom it holds
claims-claim = Claim
claims-holds = Holds against
claims-not = Does not hold against

# In the claims: $k people at least; $others is one fewer; $accomplices is how many may work together.
few-claim = Nobody looking at the board can work out the answers of fewer than { $k } people.
few-holds = Anybody who looks, however often: managers and administrators too. A colleague who answered in the same group knows their own answers, and is left with { $others } others.
few-not = Somebody who controls most of the answers that were counted together with yours.

certain-claim = Nobody can be certain how a colleague answered, even if the whole team agreed.
certain-holds = { $accomplices ->
    [one] Anybody who looks at the board, and one colleague who answered too.
   *[other] Anybody who looks at the board, and { $accomplices } colleagues who answered too and compare notes.
}
certain-not = More colleagues than that who were counted together with you. And it can become known that somebody did not give a particular answer.

copy-claim = A copy of the database, its log or a backup does not contain your answers.
copy-holds = A thief, a court order, a curious administrator, somebody who takes over the server later.
copy-not = An image of the whole server, keys included, taken while the pulse is open. It holds the answers since the last count.

link-claim = Nothing that is stored links your code to your answers.
link-holds = Whoever has the database, its logs or a list of the codes.
link-not = An operator who changes or watches the running server while you answer, by time and network address.

once-claim = One code, one counted sheet of answers. Never more are counted than invited.
once-holds = People who try to answer twice, and people who were not invited.
once-not = An operator who makes up answers within the number invited, and whoever carried your code to you.

part-claim = After the close nobody can find out who took part.
part-holds = Everybody who did not copy the server while the pulse was open.
part-not = A group in which everybody answered; an operator who watches while the pulse is open; whoever holds your code and uses it up.

limits-title = What stays open
limit-operator = An operator who watches the running server can link people and answers by time and network address.
limit-accomplices = Several colleagues who are counted together with you and compare notes learn something about the rest.
limit-client = If one person were served a manipulated page, that person could not tell.
limit-image = A copy of the whole server with its keys, taken while a pulse is open, gives away the answers since the last count.
price-title = What that costs
price-text = What was sent cannot be changed or taken back, results cannot be cut in new ways later, and nobody can export single answers. We think it is worth it.
