# Signing in, accounts and devices.
