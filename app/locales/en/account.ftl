# Signing in, accounts and devices.

sign-in-title = Sign in
sign-in-text = For those who run the pulse, lead units or observe. To answer, you need no account: use your slip or link.
sign-in-wrong = Address or password is wrong.
sign-in-try-later = { $minutes ->
    [one] Too many tries. Try again in one minute.
   *[other] Too many tries. Try again in { $minutes } minutes.
}
sign-in-forgotten = Forgotten your password? Whoever runs the pulse can give you a new link.

field-email = E-mail address
field-email-hint = You sign in with it.
field-password = Password
field-current-password = Present password
field-new-password = New password
field-new-password-hint = At least 12 characters. A few words that do not belong together are easy to keep in mind and hard to guess.
password-again = Type the password once more: it is never kept in a page.
field-name = Your name
field-name-hint = It stands beside what you publish and change.
save = Save

join-title = Welcome
join-text = You are joining { $organisation }. From now on you sign in as { $email }.
join-button = Set password and go on
reset-title = Set a new password
reset-text = For { $email } at { $organisation }. All of your devices will be signed out, and your passkeys removed.
link-gone-title = This link is no longer good.
link-gone-text = Each link works once, for 7 days. Ask the person who gave it to you for a new one.

setup-title = Create your organisation
setup-text = A few things about your organisation, and who runs the pulse. Everything can be changed later; the promise can only be made stronger.
setup-key = Set-up key
setup-key-hint = The server printed it when it started, in the form XXXX-XXXX-XXXXX.
setup-organisation = Your organisation
setup-owner = You
setup-owner-text = You will be the first owner. Owners run the pulse. They cannot see what anybody answered, and nor can anyone else.
setup-button = Create the organisation
setup-done-title = This has been done already.
setup-done-text = There is an organisation on this server. Sign in, or ask the person who runs it for a link.

organisation-name = Name
organisation-name-hint = Everybody reads it: on slips, on the answer page, on the board.
organisation-time-zone = Time zone
organisation-time-zone-hint = Such as Europe/Berlin. All times are shown in it.
organisation-languages = Languages in which people can answer
organisation-first = Preferred language
organisation-first-hint = For readers of none of them.
organisation-preset = Strength of the promise
organisation-preset-hint = Nothing is shown for fewer than { $k } people. Where all answers but { $m } or fewer are of one kind, a range is shown. It can be raised later, never lowered.
organisation-board = Who can see the board
organisation-board-passphrase = Everybody who knows a shared passphrase
organisation-board-passphrase-hint = One passphrase for all. It says who belongs here, not who somebody is.
organisation-board-public = Everybody
organisation-board-public-hint = The results are open to the world.
organisation-passphrase = Passphrase of the board
organisation-passphrase-hint = 8 characters at least. You will put it up where people work.
organisation-passphrase-kept = Leave it blank to keep the present one. A new one ends all passes.

account-title = Your account
account-name = Name
account-name-done = Your name has been changed.
account-password = Password
account-password-button = Change the password
account-password-done = Your password has been changed. All other devices have been signed out.
account-devices = Devices
account-devices-text = Where you are signed in. A device that is not used for 30 days is signed out.
account-devices-done = Signed out.
device-unknown = Unknown device
device-since = Signed in { $when }
device-seen = last used { $when }
device-own = This device
device-end = Sign out
device-end-label = Sign out: { $device }
device-end-others = Sign all other devices out

# Passkeys.
passkeys = Passkeys
passkeys-text = A passkey signs you in with your fingerprint, your face or the PIN of your device, without address and password. Finger, face and PIN never leave the device.
passkeys-nowhere = Passkeys need an address that begins with https. Whoever looks after this server can give it one.
passkeys-elsewhere = Passkeys work only at { $address }.
passkeys-unsupported = To add one, you need a browser that knows passkeys, with JavaScript switched on.
passkeys-full = An account has at most 10 passkeys. Remove one to add another.
passkeys-sign-in-again = To add one, sign out and sign in again first.
passkey-name = Name of the new passkey
passkey-name-hint = Such as the device it is kept on.
passkey-current-hint = So that nobody else adds one on a device that you left open.
passkey-add = Add a passkey
passkey-added = Your passkey has been added.
passkey-added-text = From now on you can sign in with it. If one of the devices below is not yours any more, sign it out.
passkey-since = Added { $when }
passkey-remove = Remove
passkey-remove-label = Remove: { $name }
passkey-remove-title = Remove the passkey { $name }?
passkey-remove-sure = Nobody can sign in with it any more. Your device may go on offering it: delete it there, too.
passkey-removed = The passkey has been removed.
passkey-removed-text = Devices that have signed in with it stay signed in. Sign out those that are not yours any more.
passkey-last = There would be nothing left to sign in with.
passkey-sign-in = Sign in with a passkey
passkey-unknown = This passkey cannot be used here. It may have been removed, or it took too long. Try again, or sign in with your password.
passkey-cancelled = You cancelled, or the browser stopped waiting. Try again when you are ready.
passkey-taken = There is a passkey for your account on this device already.
passkey-expired = That took too long. Try again.
passkey-not-added = This passkey could not be added. Try again, or take another device.
passkey-failed = That did not work. Load the page again, then try once more.

role-owner = Owner: runs the pulse
role-leader = Leader: answers for units
role-leader-of = Leader of { $units }
role-observer = Observer: reads settings and the audit log

# What is wrong, and what to do about it.
problem-setup-key = This is not the set-up key. Compare it with what the server printed.
problem-name = A name has 1 to 80 characters.
problem-email = This is no e-mail address. Compare it: name@place.
problem-email-taken = Somebody signs in with this address already.
problem-password-short = The password is too short. Take at least 12 characters.
problem-password-long = The password is too long. 200 characters are enough.
problem-password-guessable = This password would be guessed soon. Take words that do not belong together.
problem-current = This is not your present password.
problem-units-missing = Choose at least one unit that the leader answers for.
problem-unit-unknown = One of these units is not there any more.
problem-time-zone = There is no such time zone. Choose one of the list, such as Europe/Berlin.
problem-languages = Choose at least one language.
problem-preset-lowered = The promise can be raised, never lowered.
problem-passphrase-missing = The board needs a passphrase, unless everybody may see it.
problem-passphrase-length = A passphrase has 8 to 200 characters.
problem-role = Choose what the account may do.
problem-other = This could not be taken. Look at it once more.
