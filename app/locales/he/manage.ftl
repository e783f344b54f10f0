# What owners run, and observers read.

manage-menu = חלקי הניהול
manage-overview = מבט כללי
manage-pulses = סקרים
manage-units = יחידות
manage-people = אנשים
manage-colleagues = שותפים לניהול
manage-organisation = הארגון
manage-audit-log = יומן השינויים
