//! Keys made of names.

use super::Key;

/// The most characters of a key.
const LONGEST: usize = 40;

impl Key {
    /// The key that a name makes: Latin letters and digits, everything else a hyphen. Cyrillic, Arabic and Hebrew are
    /// written in Latin letters, simply and for good: the key stays when the name is spelt otherwise later. `None` for a
    /// name of which nothing is left.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        let mut text = String::with_capacity(LONGEST);
        let mut gap = false;
        for letter in name.chars().flat_map(char::to_lowercase) {
            match latin(letter) {
                None => gap = true,
                Some("") => {}
                Some(latin) => {
                    let hyphen = usize::from(gap && !text.is_empty());
                    if text.len() + hyphen + latin.len() > LONGEST {
                        break;
                    }
                    text.extend(std::iter::repeat_n('-', hyphen));
                    text.push_str(latin);
                    gap = false;
                }
            }
        }
        (!text.is_empty()).then_some(Self(text))
    }

    /// The key of a new thing of that name that no other has: the name's own, or with a number behind it. `kind` stands in
    /// for names of which no key can be made.
    #[must_use]
    pub fn fresh(name: &str, kind: &str, taken: impl Fn(&Self) -> bool) -> Self {
        let (base, first) = match Self::of(name) {
            Some(key) if !taken(&key) => return key,
            Some(key) => (key.0, 2),
            None => (kind.to_owned(), 1),
        };
        let mut number = first;
        loop {
            let key = numbered(&base, number);
            if !taken(&key) {
                return key;
            }
            number += 1;
        }
    }
}

fn numbered(base: &str, number: usize) -> Key {
    let number = format!("-{number}");
    let kept = base.len().min(LONGEST - number.len());
    Key(format!("{}{number}", base[..kept].trim_end_matches('-')))
}

/// What a small letter becomes: nothing for marks that are not spoken, `None` for what parts words.
fn latin(letter: char) -> Option<&'static str> {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyz0123456789";
    if let Some(place) = PLAIN.find(letter) {
        return Some(&PLAIN[place..=place]);
    }
    Some(match letter {
        'à' | 'á' | 'â' | 'ã' | 'å' | 'ā' | 'ă' | 'ą' => "a",
        'ä' | 'æ' => "ae",
        'ç' | 'ć' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' => "e",
        'ğ' | 'ģ' => "g",
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'į' | 'ı' => "i",
        'ķ' => "k",
        'ł' | 'ļ' | 'ľ' => "l",
        'ñ' | 'ń' | 'ň' | 'ņ' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ø' | 'ō' | 'ő' => "o",
        'ö' | 'œ' => "oe",
        'ŕ' | 'ř' => "r",
        'ś' | 'š' | 'ş' | 'ș' => "s",
        'ß' => "ss",
        'ť' | 'ţ' | 'ț' => "t",
        'þ' => "th",
        'ù' | 'ú' | 'û' | 'ū' | 'ů' | 'ű' | 'ų' => "u",
        'ü' => "ue",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        // Combining marks, apostrophes, soft hyphens, marks of direction.
        '\u{300}'..='\u{36f}' | '\'' | '’' | 'ʼ' | '\u{ad}' | '\u{200b}'..='\u{200f}' => "",
        _ => return cyrillic(letter).or_else(|| arabic(letter)).or_else(|| hebrew(letter)),
    })
}

fn cyrillic(letter: char) -> Option<&'static str> {
    Some(match letter {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' | 'ґ' => "g",
        'д' => "d",
        'е' | 'э' => "e",
        'ё' => "yo",
        'є' => "ye",
        'ж' => "zh",
        'з' => "z",
        'и' | 'і' => "i",
        'ї' => "yi",
        'й' | 'ы' => "y",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' => "u",
        'ф' => "f",
        'х' => "kh",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "shch",
        'ъ' | 'ь' => "",
        'ю' => "yu",
        'я' => "ya",
        _ => return None,
    })
}

fn arabic(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ا' | 'أ' | 'آ' | 'ٱ' | 'ع' | 'ى' | 'ة' => "a",
        'إ' => "i",
        'ب' => "b",
        'پ' => "p",
        'ت' | 'ط' => "t",
        'ث' => "th",
        'ج' => "j",
        'چ' => "ch",
        'ح' | 'ه' => "h",
        'خ' => "kh",
        'د' | 'ض' => "d",
        'ذ' => "dh",
        'ر' => "r",
        'ز' | 'ظ' => "z",
        'س' | 'ص' => "s",
        'ش' => "sh",
        'غ' => "gh",
        'ف' => "f",
        'ق' => "q",
        'ك' | 'ک' => "k",
        'گ' => "g",
        'ل' => "l",
        'م' => "m",
        'ن' => "n",
        'و' | 'ؤ' => "w",
        'ي' | 'ی' | 'ئ' => "y",
        // Hamza, the lengthening stroke, and the signs of short vowels.
        'ء' | 'ـ' | '\u{64b}'..='\u{65f}' | '\u{670}' => "",
        '٠' | '۰' => "0",
        '١' | '۱' => "1",
        '٢' | '۲' => "2",
        '٣' | '۳' => "3",
        '٤' | '۴' => "4",
        '٥' | '۵' => "5",
        '٦' | '۶' => "6",
        '٧' | '۷' => "7",
        '٨' | '۸' => "8",
        '٩' | '۹' => "9",
        _ => return None,
    })
}

fn hebrew(letter: char) -> Option<&'static str> {
    Some(match letter {
        'א' | 'ע' => "a",
        'ב' => "b",
        'ג' => "g",
        'ד' => "d",
        'ה' | 'ח' => "h",
        'ו' => "v",
        'ז' => "z",
        'ט' | 'ת' => "t",
        'י' => "y",
        'כ' | 'ך' | 'ק' => "k",
        'ל' => "l",
        'מ' | 'ם' => "m",
        'נ' | 'ן' => "n",
        'ס' => "s",
        'פ' | 'ף' => "p",
        'צ' | 'ץ' => "ts",
        'ר' => "r",
        'ש' => "sh",
        // Geresh and gershayim, and the points of vowels.
        '׳' | '״' | '\u{591}'..='\u{5bd}' | '\u{5bf}' | '\u{5c1}' | '\u{5c2}' => "",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn of(name: &str) -> Option<String> {
        Key::of(name).map(String::from)
    }

    #[test]
    fn a_name_makes_a_key_in_any_of_the_six_languages() {
        for (name, key) in [
            ("Cranes", "cranes"),
            ("  Site North / Early shift ", "site-north-early-shift"),
            ("Müller & Söhne GmbH", "mueller-soehne-gmbh"),
            ("Straße 7", "strasse-7"),
            ("Café’s", "cafes"),
            ("Zuid-Holland", "zuid-holland"),
            ("Ночная смена", "nochnaya-smena"),
            ("Щучьё озеро", "shchuchyo-ozero"),
            ("الفرع الشمالي", "alfra-alshmaly"),
            ("فريق ١٢", "fryq-12"),
            ("צוות לילה", "tsvvt-lylh"),
            ("מנכ״ל", "mnkl"),
            ("İstanbul", "istanbul"),
            ("東京 Site 1", "site-1"),
        ] {
            assert_eq!(of(name).as_deref(), Some(key), "{name}");
        }
        for name in ["", "  ", "東京", "!?", "ъ"] {
            assert_eq!(of(name), None, "{name}");
        }
    }

    #[test]
    fn what_is_taken_gets_a_number() {
        let taken = ["cranes", "cranes-2", "unit-1"];
        let fresh = |name: &str| Key::fresh(name, "unit", |key| taken.contains(&key.as_str())).to_string();
        assert_eq!(fresh("Cranes"), "cranes-3");
        assert_eq!(fresh("Forklifts"), "forklifts");
        assert_eq!(fresh("東京"), "unit-2");
        let long = "a".repeat(60);
        let other = Key::fresh(&long, "unit", |key| key.as_str().len() == 40 && !key.as_str().ends_with('2'));
        assert_eq!(other.as_str(), format!("{}-2", "a".repeat(38)));
    }

    proptest! {
        #[test]
        fn whatever_the_name_its_key_is_one(name in "\\PC{0,90}", kind in "[a-z]{1,8}") {
            if let Some(key) = Key::of(&name) {
                prop_assert_eq!(key.as_str().parse::<Key>(), Ok(key.clone()));
                prop_assert_eq!(Key::of(key.as_str()), Some(key.clone()), "a key is its own key");
                let other = Key::fresh(&name, &kind, |taken| *taken == key);
                prop_assert_eq!(other.as_str().parse::<Key>(), Ok(other.clone()));
                prop_assert_ne!(other, key);
            }
        }
    }
}
