//! Reading the answers of a sheet into one list, without copying what was sent.

use std::{borrow::Cow, fmt};

use serde::{
    Deserialize, Deserializer,
    de::{Error, MapAccess, SeqAccess, Unexpected, Visitor},
};

/// Pairs of question and value, as sent. A question that is sent twice stays twice: the service refuses it, rather than
/// somebody's answer being overwritten.
#[derive(Debug)]
pub(super) struct Answers<'a>(Vec<(Cow<'a, str>, Value<'a>)>);

#[derive(Debug)]
enum Value<'a> {
    One(Cow<'a, str>),
    Several(Vec<Text<'a>>),
}

/// A text, borrowed from the body unless it has escapes.
#[derive(Debug, Deserialize)]
#[serde(transparent)]
struct Text<'a>(#[serde(borrow)] Cow<'a, str>);

/// The numbers of the scales. No scale goes further.
const NUMBERS: [&str; 11] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];

impl Answers<'_> {
    /// What the service reads: a blank is the empty value, several choices are several pairs.
    pub(super) fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().flat_map(|(question, value)| {
            let (one, several) = match value {
                Value::One(text) => (Some(text.as_ref()), [].as_slice()),
                Value::Several(texts) => (None, texts.as_slice()),
            };
            let texts = one.into_iter().chain(several.iter().map(|text| text.0.as_ref()));
            texts.map(move |text| (question.as_ref(), text))
        })
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Answers<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Pairs;
        impl<'de> Visitor<'de> for Pairs {
            type Value = Answers<'de>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("values by question")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Answers<'de>, A::Error> {
                let mut pairs = Vec::with_capacity(8);
                while let Some((Text(question), value)) = map.next_entry()? {
                    pairs.push((question, value));
                }
                Ok(Answers(pairs))
            }
        }
        deserializer.deserialize_map(Pairs)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Value<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Value<'de>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a text, a number from 0 to 10, a list of texts, or null")
            }

            fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Value<'de>, E> {
                Ok(Value::One(Cow::Borrowed(text)))
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Value<'de>, E> {
                Ok(Value::One(Cow::Owned(text.to_owned())))
            }

            fn visit_u64<E: Error>(self, number: u64) -> Result<Value<'de>, E> {
                let text = usize::try_from(number).ok().and_then(|number| NUMBERS.get(number));
                let text = text.ok_or_else(|| E::invalid_value(Unexpected::Unsigned(number), &self))?;
                Ok(Value::One(Cow::Borrowed(text)))
            }

            fn visit_unit<E: Error>(self) -> Result<Value<'de>, E> {
                Ok(Value::One(Cow::Borrowed("")))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value<'de>, A::Error> {
                let mut texts = Vec::new();
                while let Some(text) = list.next_element()? {
                    texts.push(text);
                }
                Ok(Value::Several(texts))
            }
        }
        deserializer.deserialize_any(Any)
    }
}
