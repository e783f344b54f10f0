//! Slips: which of the codes is printed in which language.

use heard_domain::language::Language;

use super::UnitCodes;

/// The slips of one unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitSlips {
    /// The unit's key.
    pub unit: String,
    /// The unit's name.
    pub name: String,
    /// Language and code of each slip: one language after the other, codes in random order.
    pub slips: Vec<(Language, String)>,
}

/// Shares codes out among languages by weight, over all units together: of a language that few read, small units get some
/// too. Codes are random, so that a language says nothing of a code, and nobody stores it. Without any weight nothing is
/// printed.
#[must_use]
pub fn slips(units: Vec<UnitCodes>, weights: &[(Language, u32)]) -> Vec<UnitSlips> {
    let total: u64 = weights.iter().map(|(_, weight)| u64::from(*weight)).sum();
    let mut printed = vec![0_u64; weights.len()];
    let mut count = 0;
    let mut next = || {
        count += 1;
        // The language that is furthest behind its share; the first of equal ones.
        let behind =
            |place: usize| i128::from(count * u64::from(weights[place].1)) - i128::from(printed[place] * total);
        let place = (0..weights.len()).rev().max_by_key(|place| behind(*place))?;
        printed[place] += 1;
        Some(weights[place].0)
    };
    let unit = |unit: UnitCodes| {
        let mut slips: Vec<_> = if total == 0 {
            Vec::new()
        } else {
            unit.codes.into_iter().filter_map(|code| Some((next()?, code))).collect()
        };
        let place = |language: Language| weights.iter().position(|(other, _)| *other == language);
        slips.sort_by_key(|(language, _)| place(*language));
        UnitSlips { unit: unit.unit, name: unit.name, slips }
    };
    units.into_iter().map(unit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(sizes: &[usize]) -> Vec<UnitCodes> {
        let unit = |(number, size): (usize, &usize)| UnitCodes {
            unit: number.to_string(),
            name: number.to_string(),
            codes: (0..*size).map(|code| format!("{number}-{code}")).collect(),
        };
        sizes.iter().enumerate().map(unit).collect()
    }

    fn counts(sizes: &[usize], weights: &[(Language, u32)]) -> Vec<Vec<usize>> {
        let of = |unit: &UnitSlips| {
            let of = |(language, _): &(Language, u32)| unit.slips.iter().filter(|(slip, _)| slip == language).count();
            weights.iter().map(of).collect()
        };
        slips(codes(sizes), weights).iter().map(of).collect()
    }

    #[test]
    fn every_code_is_on_one_slip_in_one_language() {
        let weights = [(Language::De, 70), (Language::Ar, 20), (Language::He, 10)];
        for unit in slips(codes(&[12, 3, 40]), &weights) {
            let mut printed: Vec<_> = unit.slips.iter().map(|(_, code)| code.clone()).collect();
            printed.sort();
            printed.dedup();
            assert_eq!(printed.len(), unit.slips.len());
            let mut runs: Vec<Language> = unit.slips.iter().map(|(language, _)| *language).collect();
            runs.dedup();
            let order = weights.map(|(language, _)| language);
            assert_eq!(runs, order.into_iter().filter(|language| runs.contains(language)).collect::<Vec<_>>());
        }
        assert_eq!(counts(&[100], &weights), [[70, 20, 10]]);
    }

    #[test]
    fn small_units_get_slips_in_rare_languages_too() {
        let found = counts(&[3; 20], &[(Language::De, 90), (Language::Ar, 10)]);
        assert_eq!(found.iter().map(|unit| unit[1]).sum::<usize>(), 6, "a tenth of sixty");
        assert!(found.iter().all(|unit| unit[1] <= 1));
    }

    #[test]
    fn a_language_without_weight_gets_nothing_and_no_weight_at_all_prints_nothing() {
        assert_eq!(counts(&[5], &[(Language::De, 0), (Language::Nl, 1)]), [[0, 5]]);
        assert_eq!(counts(&[5], &[(Language::De, 0)]), [[0]]);
    }
}
