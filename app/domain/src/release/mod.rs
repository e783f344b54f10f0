//! What may leave a wave: sealing at ticks, roll-up at the close, sanitising, option groups, carry-over between waves,
//! and how many sheets it counts. The numbers behind R2, R3, R7, R9 and R11 of the privacy contract.

mod carry;
mod close;
mod flood;
mod options;
mod sanitise;
mod tick;

pub use carry::{Apart, Precedent, apart};
pub use close::{Closing, close};
pub use flood::{SHEETS_PER_HEAD, is_full, most_sheets};
pub use options::{OPTION_GROUP, OptionPool};
pub use sanitise::{sanitise, sanitise_pair};
pub use tick::{seal, seals};
