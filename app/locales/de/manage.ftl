# What owners run, and observers read.

manage-menu = Teile der Verwaltung
manage-overview = Überblick
manage-pulses = Umfragen
manage-units = Einheiten
manage-people = Personen
manage-colleagues = Zugänge
manage-organisation = Organisation
manage-audit-log = Protokoll
