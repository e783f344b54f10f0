# What owners run, and observers read.

manage-menu = Onderdelen van beheer
manage-overview = Overzicht
manage-pulses = Peilingen
manage-units = Eenheden
manage-people = Personen
manage-colleagues = Collega’s
manage-organisation = Organisatie
manage-audit-log = Logboek
