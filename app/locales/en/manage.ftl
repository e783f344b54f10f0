# What owners run, and observers read.

manage-menu = Parts of managing
manage-overview = Overview
manage-pulses = Pulses
manage-units = Units
manage-people = People
manage-colleagues = Colleagues
manage-organisation = Organisation
manage-audit-log = Audit log
