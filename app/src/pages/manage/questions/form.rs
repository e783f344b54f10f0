//! Between a draft and the fields of its form.

use std::collections::BTreeMap;

use heard_domain::{key::Key, language::Language, survey::Kind};

use super::draft::{Change, Draft, DraftOption, DraftQuestion, Name, Typed};

/// A field's name and value.
pub type Field = (String, String);

impl Draft {
    /// The fields that hold the draft. [`Self::read`] makes the same draft of them.
    #[must_use]
    pub fn fields(&self) -> Vec<Field> {
        let mut fields = Vec::new();
        let texts = |fields: &mut Vec<Field>, name: &str, typed: &Typed| {
            fields.extend(typed.iter().map(|(language, text)| (format!("{name}.{}", language.tag()), text.clone())));
        };
        texts(&mut fields, "title", &self.title);
        for (index, question) in self.questions.iter().enumerate() {
            let q = format!("q.{index}");
            fields.push(match &question.name {
                Name::Stored(key) => (format!("{q}.was"), key.to_string()),
                Name::New(typed) => (format!("{q}.key"), typed.clone()),
            });
            fields.push((format!("{q}.kind"), question.kind.name().to_owned()));
            texts(&mut fields, &format!("{q}.text"), &question.text);
            texts(&mut fields, &format!("{q}.low"), &question.low);
            texts(&mut fields, &format!("{q}.high"), &question.high);
            for (index, option) in question.options.iter().enumerate() {
                let option_name = format!("{q}.option.{index}");
                let key = option.key.as_ref().map(ToString::to_string);
                fields.push((format!("{option_name}.key"), key.unwrap_or_default()));
                texts(&mut fields, &format!("{option_name}.text"), &option.text);
            }
        }
        fields
    }

    /// Reads a draft from fields in any order. Fields of other names are passed over, white space is made one space.
    #[must_use]
    pub fn read(fields: &[Field]) -> Self {
        let mut title = Typed::new();
        let mut questions: BTreeMap<usize, Reading> = BTreeMap::new();
        for (name, value) in fields {
            let parts: Vec<&str> = name.split('.').collect();
            match parts[..] {
                ["title", language] => write(&mut title, language, value),
                ["q", index, ref rest @ ..] => {
                    if let Ok(index) = index.parse() {
                        questions.entry(index).or_default().field(rest, value);
                    }
                }
                _ => {}
            }
        }
        Self { title, questions: questions.into_values().map(Reading::question).collect() }
    }
}

/// A question of which some fields have been read.
#[derive(Default)]
struct Reading {
    was: Option<Key>,
    key: String,
    kind: Option<Kind>,
    text: Typed,
    low: Typed,
    high: Typed,
    options: BTreeMap<usize, DraftOption>,
}

impl Reading {
    fn field(&mut self, name: &[&str], value: &str) {
        match *name {
            ["was"] => self.was = value.parse().ok(),
            ["key"] => self.key = one_line(value),
            ["kind"] => self.kind = Kind::from_name(value),
            ["text", language] => write(&mut self.text, language, value),
            ["low", language] => write(&mut self.low, language, value),
            ["high", language] => write(&mut self.high, language, value),
            ["option", index, ref rest @ ..] => {
                let Ok(index) = index.parse() else { return };
                let option = self.options.entry(index).or_default();
                match *rest {
                    ["key"] => option.key = value.parse().ok(),
                    ["text", language] => write(&mut option.text, language, value),
                    _ => {}
                }
            }
            _ => {}
        }
    }

    fn question(self) -> DraftQuestion {
        DraftQuestion {
            name: self.was.map_or(Name::New(self.key), Name::Stored),
            kind: self.kind.unwrap_or(Kind::YesNo),
            text: self.text,
            low: self.low,
            high: self.high,
            options: self.options.into_values().collect(),
        }
    }
}

fn write(typed: &mut Typed, language: &str, value: &str) {
    let exact = Language::ALL.into_iter().find(|own| own.tag() == language);
    let text = one_line(value);
    if let Some(language) = exact.filter(|_| !text.is_empty()) {
        typed.insert(language, text);
    }
}

/// Browsers break long texts into lines as they are typed; people read them in one.
fn one_line(value: &str) -> String {
    value.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Change {
    /// What the pressed button says, from its field `do` and the selects beside it. None for any other button.
    #[must_use]
    pub fn read(fields: &[Field]) -> Option<Self> {
        let get = |name: &str| fields.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value.as_str());
        let parts: Vec<&str> = get("do").split('.').collect();
        let number = |part: &str| part.parse().ok();
        match parts[..] {
            ["add"] => Kind::from_name(get("new.kind")).map(Self::Add),
            ["take"] => Some(Self::Take(get("new.ready").to_owned())),
            ["remove", question] => number(question).map(Self::Remove),
            ["up", question] => number(question).map(Self::Up),
            ["down", question] => number(question).map(Self::Down),
            ["add-option", question] => number(question).map(Self::AddOption),
            ["remove-option", question, option] => Some(Self::RemoveOption(number(question)?, number(option)?)),
            _ => None,
        }
    }
}
