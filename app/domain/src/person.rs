//! People whom invitations are mailed to, and lists of them. Who they are says nothing of what they do: no wave, code or
//! sheet knows a person.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use crate::{key::Key, language::Language, unit::UnitTree};

/// The most people that one organisation may list.
pub const MAX_PEOPLE: usize = 50_000;

/// An e-mail address in small letters. Its `Debug` says nothing, so that none reaches a log by accident.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address(String);

/// The text is no address that mail can be sent to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an e-mail address is like name@example.org, in Latin letters without spaces")]
pub struct AddressError;

impl Address {
    /// The address itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::str::FromStr for Address {
    type Err = AddressError;

    /// The addresses that mail servers deliver to: a dot-atom and a domain name (RFC 5321, 4.1.2), without quotes,
    /// comments, or addresses of machines.
    fn from_str(text: &str) -> Result<Self, AddressError> {
        let (local, domain) = text.rsplit_once('@').ok_or(AddressError)?;
        let atom = |letter: char| letter.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(letter);
        let atoms = |part: &str| !part.is_empty() && part.chars().all(atom);
        let label = |part: &str| {
            let plain = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
            (1..=63).contains(&part.len()) && part.chars().all(plain) && !part.starts_with('-') && !part.ends_with('-')
        };
        // No top-level domain is a number: that would be the address of a machine.
        let named = |domain: &str| {
            domain.rsplit_once('.').is_some_and(|(_, top)| !top.bytes().all(|byte| byte.is_ascii_digit()))
        };
        let good = text.len() <= 254
            && local.len() <= 64
            && local.split('.').all(atoms)
            && domain.split('.').all(label)
            && named(domain);
        if good { Ok(Self(text.to_ascii_lowercase())) } else { Err(AddressError) }
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Address")
    }
}

/// What is known of one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Where they work.
    pub unit: Key,
    /// Where mail reaches them.
    pub address: Address,
    /// The language of their mail.
    pub language: Language,
    /// Whether they lead their unit; then they are counted in the unit above (rule R1).
    pub leader: bool,
}

/// A row of a list of people as it was written. What is not there is empty.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct ListedPerson {
    /// The unit, by its key or its name.
    pub unit: String,
    /// The e-mail address.
    pub address: String,
    /// The language, by its tag or its own name; empty for the organisation's first.
    pub language: String,
    /// Yes or no in any of the six languages; empty for no.
    pub leader: String,
    /// Whether the row as a whole cannot be relied on. Of such a row nothing counts but its address, so that nobody is
    /// removed for it.
    pub broken: bool,
}

/// What is wrong with a row, from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PersonError {
    /// More than [`MAX_PEOPLE`].
    #[error("there are more than {MAX_PEOPLE} people")]
    TooMany,
    /// The address is none.
    #[error("{AddressError}")]
    Address {
        /// The row.
        row: usize,
    },
    /// An earlier row has the same address.
    #[error("this address is listed twice")]
    AddressTwice {
        /// The later row.
        row: usize,
    },
    /// There is no such unit.
    #[error("there is no such unit")]
    UnknownUnit {
        /// The row.
        row: usize,
    },
    /// The unit is said by a name that several have.
    #[error("several units are called so: name it by its key")]
    SeveralUnits {
        /// The row.
        row: usize,
    },
    /// The language is none of those that Heard speaks.
    #[error("the language is one of en, de, nl, ru, ar and he")]
    UnknownLanguage {
        /// The row.
        row: usize,
    },
    /// Neither yes nor no.
    #[error("leader is yes or no")]
    Leader {
        /// The row.
        row: usize,
    },
}

impl PersonError {
    /// The row that is wrong, from 0, and the column.
    #[must_use]
    pub const fn place(&self) -> (Option<usize>, &'static str) {
        match self {
            Self::TooMany => (None, "people"),
            Self::Address { row } | Self::AddressTwice { row } => (Some(*row), "email"),
            Self::UnknownUnit { row } | Self::SeveralUnits { row } => (Some(*row), "unit"),
            Self::UnknownLanguage { row } => (Some(*row), "language"),
            Self::Leader { row } => (Some(*row), "leader"),
        }
    }

    /// A stable name of the rule that is broken.
    #[must_use]
    pub const fn rule(&self) -> &'static str {
        match self {
            Self::TooMany => "too-many-people",
            Self::Address { .. } => "address",
            Self::AddressTwice { .. } => "address-twice",
            Self::UnknownUnit { .. } => "unknown-unit",
            Self::SeveralUnits { .. } => "several-units",
            Self::UnknownLanguage { .. } => "unknown-language",
            Self::Leader { .. } => "leader",
        }
    }
}

/// A list as far as it can be read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PeopleList {
    /// The person of each row; `None` where something is wrong with it.
    pub people: Vec<Option<Person>>,
    /// Every address that is named, also in rows that are wrong otherwise.
    pub named: BTreeSet<Address>,
    /// Everything that is wrong, in the order of the rows.
    pub errors: Vec<PersonError>,
}

/// Reads a list of people; a language that is not said is `preferred`.
#[must_use]
pub fn read(rows: &[ListedPerson], tree: Option<&UnitTree>, preferred: Language) -> PeopleList {
    if rows.len() > MAX_PEOPLE {
        return PeopleList { errors: vec![PersonError::TooMany], ..PeopleList::default() };
    }
    let mut keys: BTreeSet<&str> = BTreeSet::new();
    let mut named: BTreeMap<&str, Vec<&Key>> = BTreeMap::new();
    for unit in tree.iter().flat_map(|tree| tree.units()) {
        keys.insert(unit.key.as_str());
        named.entry(unit.name.as_str()).or_default().push(&unit.key);
    }
    let find = |row: usize, unit: &str| match named.get(unit).map(Vec::as_slice) {
        _ if keys.contains(unit) => unit.parse().map_err(|_| PersonError::UnknownUnit { row }),
        Some([only]) => Ok((*only).clone()),
        Some(_) => Err(PersonError::SeveralUnits { row }),
        None => Err(PersonError::UnknownUnit { row }),
    };
    let mut list = PeopleList::default();
    for (row, written) in rows.iter().enumerate() {
        let address = written.address.parse::<Address>().map_err(|_| PersonError::Address { row });
        let address = address.and_then(|address| {
            let first = list.named.insert(address.clone());
            if first { Ok(address) } else { Err(PersonError::AddressTwice { row }) }
        });
        if written.broken {
            list.people.push(None);
            continue;
        }
        let language = match written.language.as_str() {
            "" => Ok(preferred),
            text => language(text).ok_or(PersonError::UnknownLanguage { row }),
        };
        let leader = yes_or_no(&written.leader).ok_or(PersonError::Leader { row });
        let unit = find(row, &written.unit);
        let errors = &mut list.errors;
        errors.extend(unit.as_ref().err());
        errors.extend(address.as_ref().err());
        errors.extend(language.as_ref().err());
        errors.extend(leader.as_ref().err());
        list.people.push(match (unit, address, language, leader) {
            (Ok(unit), Ok(address), Ok(language), Ok(leader)) => Some(Person { unit, address, language, leader }),
            _ => None,
        });
    }
    list
}

fn language(text: &str) -> Option<Language> {
    let text = text.to_lowercase();
    Language::ALL.into_iter().find(|language| language.tag() == text || language.native_name().to_lowercase() == text)
}

fn yes_or_no(text: &str) -> Option<bool> {
    const YES: [&str; 8] = ["yes", "true", "1", "x", "ja", "да", "نعم", "כן"];
    const NO: [&str; 9] = ["", "no", "false", "0", "nein", "nee", "нет", "لا", "לא"];
    let text = text.to_lowercase();
    let is = |word: &&str| **word == text;
    if YES.iter().any(is) { Some(true) } else { NO.iter().any(is).then_some(false) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::unit::Unit;

    fn tree() -> UnitTree {
        let unit = |key: &str, name: &str, parent: Option<&str>| Unit {
            key: key.parse().expect("a key"),
            name: name.to_owned(),
            parent: parent.map(|parent| parent.parse().expect("a key")),
        };
        let units = [
            unit("all", "Harbour", None),
            unit("n", "North", Some("all")),
            unit("n-early", "Early", Some("n")),
            unit("early", "Early", Some("all")),
        ];
        UnitTree::new(&units).expect("a tree")
    }

    fn listed(rows: &[(&str, &str, &str, &str)]) -> Vec<ListedPerson> {
        let row = |(unit, address, language, leader): &(&str, &str, &str, &str)| ListedPerson {
            unit: (*unit).to_owned(),
            address: (*address).to_owned(),
            language: (*language).to_owned(),
            leader: (*leader).to_owned(),
            broken: false,
        };
        rows.iter().map(row).collect()
    }

    #[test]
    fn addresses_are_those_that_mail_reaches() {
        for good in ["a@b.example", "Ann.O'Neil+heard@mail.example.org", "x_y-z@xn--mller-kva.example", "1@2.example"] {
            let read = good.parse::<Address>().expect("an address");
            assert_eq!(read.as_str(), good.to_ascii_lowercase());
        }
        let long = format!("{}@example.org", "x".repeat(65));
        for bad in [
            "",
            "a",
            "a@",
            "@b.example",
            "a@b",
            "a@@b.example",
            "a b@c.example",
            "a@b..example",
            "a.@b.example",
            ".a@b.example",
            "a@-b.example",
            "a@b.example.",
            "a@192.0.2.1",
            "a@[192.0.2.1]",
            "\"a b\"@c.example",
            "Ann <a@b.example>",
            "a@b.example, c@d.example",
            "a\u{0}@b.example",
            "a@b.example\r\nBcc: c@d.example",
            "jürgen@müller.example",
            &long,
        ] {
            assert_eq!(bad.parse::<Address>(), Err(AddressError), "{bad}");
        }
    }

    #[test]
    fn an_address_is_not_told_to_logs() {
        let people = read(&listed(&[("n", "ann@example.org", "", "")]), Some(&tree()), Language::De);
        assert!(people.people[0].is_some());
        assert!(!format!("{people:?}").contains("ann"));
    }

    #[test]
    fn a_list_is_read_in_any_of_the_six_languages() {
        let rows = [
            ("n", "a@example.org", "", ""),
            ("North", "B@example.org", "RU", "ja"),
            ("early", "c@example.org", "Deutsch", "нет"),
            ("Harbour", "d@example.org", "العربية", "نعم"),
        ];
        let list = read(&listed(&rows), Some(&tree()), Language::Nl);
        assert_eq!(list.errors, []);
        let people: Vec<_> = list.people.iter().flatten().collect();
        let units: Vec<_> = people.iter().map(|person| person.unit.as_str()).collect();
        assert_eq!(units, ["n", "n", "early", "all"]);
        let languages: Vec<_> = people.iter().map(|person| person.language).collect();
        assert_eq!(languages, [Language::Nl, Language::Ru, Language::De, Language::Ar]);
        assert_eq!(people.iter().map(|person| person.leader).collect::<Vec<_>>(), [false, true, false, true]);
    }

    #[test]
    fn errors_of_every_kind_are_named_together_in_the_order_of_the_rows() {
        let rows = [
            ("n", "a@example.org", "en", "no"),
            ("Early", "A@EXAMPLE.org", "en", "no"),
            ("nowhere", "no address", "tlh", "perhaps"),
            ("", "b@example.org", "en", ""),
        ];
        let mut rows = listed(&rows);
        rows.push(ListedPerson { address: "c@example.org".to_owned(), broken: true, ..ListedPerson::default() });
        let list = read(&rows, Some(&tree()), Language::En);
        let found: Vec<_> = list.errors.iter().map(|error| (error.place(), error.rule())).collect();
        let expected = [
            ((Some(1), "unit"), "several-units"),
            ((Some(1), "email"), "address-twice"),
            ((Some(2), "unit"), "unknown-unit"),
            ((Some(2), "email"), "address"),
            ((Some(2), "language"), "unknown-language"),
            ((Some(2), "leader"), "leader"),
            ((Some(3), "unit"), "unknown-unit"),
        ];
        assert_eq!(found, expected);
        let good: Vec<bool> = list.people.iter().map(Option::is_some).collect();
        assert_eq!(good, [true, false, false, false, false], "good rows are read all the same");
        assert_eq!(list.named.len(), 3, "whoever is named in a wrong row is not missing");
    }
}
