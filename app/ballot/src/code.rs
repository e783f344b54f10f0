//! One-time codes that people type from a slip: 12 random Crockford base-32 characters (60 bits) and a check character,
//! written 4-4-5.
//!
//! The check character is Crockford's: the number modulo 37. Its extra symbols `*~$=U` are hard to find on a phone, so
//! codes whose check symbol is one of them are never issued. Any single wrong character and any swap of two neighbours
//! changes the remainder, since 37 is prime and greater than 32. (Douglas Crockford, "Base 32".)

use std::fmt;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const RANDOM: usize = 12;
const LEN: usize = RANDOM + 1;
const CHECK: u32 = 37;

/// A code with a valid check character.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Code([u8; LEN]);

/// Why a typed text is no code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    /// Nothing was typed.
    #[error("no code was given")]
    Missing,
    /// Not 13 characters of the alphabet.
    #[error("a code has 13 letters and digits")]
    Shape,
    /// The check character does not fit: something was mistyped.
    #[error("the code has a typing error")]
    Check,
}

impl Code {
    /// Reads what somebody typed. Spaces, hyphens and case do not matter; O is read as 0, I and L as 1.
    ///
    /// # Errors
    /// [`CodeError`].
    pub fn parse(typed: &str) -> Result<Self, CodeError> {
        let mut symbols = [0; LEN];
        let mut count = 0;
        for character in typed.chars().filter(|character| !is_filler(*character)) {
            let symbol = symbol(character).ok_or(CodeError::Shape)?;
            *symbols.get_mut(count).ok_or(CodeError::Shape)? = symbol;
            count += 1;
        }
        match count {
            0 => Err(CodeError::Missing),
            LEN if remainder(&symbols[..RANDOM]) == u32::from(symbols[RANDOM]) => Ok(Self(symbols)),
            LEN => Err(CodeError::Check),
            _ => Err(CodeError::Shape),
        }
    }

    /// A new random code.
    #[cfg(feature = "server")]
    pub fn random(rng: &mut impl rand::CryptoRng) -> Self {
        Self::first_of(std::iter::repeat_with(|| {
            let mut byte = [0];
            rng.fill_bytes(&mut byte);
            byte[0]
        }))
    }

    /// The first code that an endless row of random bytes makes.
    #[cfg(feature = "server")]
    pub(crate) fn first_of(mut bytes: impl Iterator<Item = u8>) -> Self {
        let mut symbols = [0; LEN];
        loop {
            symbols[..RANDOM].iter_mut().zip(&mut bytes).for_each(|(symbol, byte)| *symbol = byte % 32);
            let check = remainder(&symbols[..RANDOM]);
            if check < 32 {
                symbols[RANDOM] = check as u8;
                return Self(symbols);
            }
        }
    }

    /// The 13 characters without hyphens.
    #[must_use]
    pub fn plain(&self) -> String {
        self.0.iter().map(|symbol| char::from(ALPHABET[usize::from(*symbol)])).collect()
    }
}

impl fmt::Display for Code {
    /// As printed on slips: `XXXX-XXXX-XXXXX`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plain = self.plain();
        write!(formatter, "{}-{}-{}", &plain[..4], &plain[4..8], &plain[8..])
    }
}

impl fmt::Debug for Code {
    /// Never the code itself: it would end up in a log.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Code(…)")
    }
}

fn is_filler(character: char) -> bool {
    // Phones put direction marks into pasted text.
    character.is_whitespace()
        || matches!(character, '-' | '–' | '—' | '_' | '.' | '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}')
}

fn symbol(character: char) -> Option<u8> {
    let upper = match character.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    ALPHABET.iter().position(|symbol| char::from(*symbol) == upper).map(|position| position as u8)
}

fn remainder(symbols: &[u8]) -> u32 {
    symbols.iter().fold(0, |remainder, symbol| (remainder * 32 + u32::from(*symbol)) % CHECK)
}

#[cfg(all(test, feature = "server"))]
mod tests {
    use proptest::prelude::*;
    use rand::{SeedableRng as _, rngs::StdRng};

    use super::*;

    fn code(seed: u64) -> Code {
        Code::random(&mut StdRng::seed_from_u64(seed))
    }

    proptest! {
        #[test]
        fn a_printed_code_is_read_back_however_it_is_typed(seed: u64) {
            let code = code(seed);
            prop_assert_eq!(Code::parse(&code.to_string()), Ok(code));
            prop_assert_eq!(Code::parse(&code.plain().to_lowercase().replace('0', "o").replace('1', "l")), Ok(code));
            prop_assert_eq!(Code::parse(&format!("  {code} \u{200f}")), Ok(code));
        }

        #[test]
        fn any_single_wrong_character_is_caught(seed: u64, place in 0..LEN, shift in 1u8..32) {
            let mut wrong = code(seed);
            wrong.0[place] = (wrong.0[place] + shift) % 32;
            prop_assert_eq!(Code::parse(&wrong.plain()), Err(CodeError::Check));
        }

        #[test]
        fn any_swap_of_neighbours_is_caught(seed: u64, place in 0..LEN - 1) {
            let mut wrong = code(seed);
            prop_assume!(wrong.0[place] != wrong.0[place + 1]);
            wrong.0.swap(place, place + 1);
            prop_assert_eq!(Code::parse(&wrong.plain()), Err(CodeError::Check));
        }

        #[test]
        fn no_text_makes_it_panic(text: String) {
            let _ = Code::parse(&text);
        }
    }

    #[test]
    fn what_is_wrong_is_said() {
        assert_eq!(Code::parse(" - "), Err(CodeError::Missing));
        assert_eq!(Code::parse("ABC"), Err(CodeError::Shape));
        assert_eq!(Code::parse("ABCD-EFGH-JKM!N"), Err(CodeError::Shape));
    }
}
