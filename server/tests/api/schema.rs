//! Whether an answer is what the document says: every field described, every required one there, every type right.

use axum::http::StatusCode;
use serde_json::Value;

use crate::support::http::Answer;

/// The document, and how to hold answers against it.
pub(super) struct Document(pub(super) Value);

impl Document {
    pub(super) fn new() -> Self {
        Self(serde_json::to_value(heard_server::api::document()).expect("JSON"))
    }

    /// Every method and path.
    pub(super) fn operations(&self) -> Vec<(String, String, &Value)> {
        let paths = self.0["paths"].as_object().expect("paths");
        let operations = paths.iter().flat_map(|(path, item)| {
            let item = item.as_object().expect("operations");
            item.iter().map(move |(method, operation)| (method.to_uppercase(), path.clone(), operation))
        });
        operations.collect()
    }

    /// The operation of an address such as `/pulses/weekly/waves/1`; of fixed parts rather than of parameters.
    pub(super) fn operation(&self, method: &str, address: &str) -> (String, &Value) {
        let parts: Vec<&str> = address.split('?').next().unwrap_or_default().split('/').collect();
        let mut fitting: Vec<_> = self
            .operations()
            .into_iter()
            .filter(|(own, path, _)| {
                let path: Vec<&str> = path.split('/').collect();
                let fits = |(own, part): (&&str, &&str)| own.starts_with('{') || own == part;
                own == method && path.len() == parts.len() && path.iter().zip(&parts).all(fits)
            })
            .map(|(_, path, operation)| (path, operation))
            .collect();
        fitting.sort_by_key(|(path, _)| path.matches('{').count());
        assert!(!fitting.is_empty(), "{method} {address} is not described");
        fitting.swap_remove(0)
    }

    /// Fails where an answer is not described, or is described differently.
    pub(super) fn check(&self, method: &str, address: &str, answer: &Answer) {
        let (path, operation) = self.operation(method, address);
        let what = format!("{method} {path} {}", answer.status);
        let response = self.resolve(&operation["responses"][answer.status.as_str()]);
        assert!(!response.is_null(), "{what} is not described");
        let Some(kind) = answer.headers.get("content-type").and_then(|kind| kind.to_str().ok()) else {
            assert!(response["content"].is_null() && answer.body.is_empty(), "{what} has no body");
            return;
        };
        let content = &response["content"][kind.split(';').next().unwrap_or_default()];
        assert!(!content.is_null(), "{what}: {kind} is not described");
        if kind.ends_with("json")
            && let Err(error) = self.compare(&content["schema"], &answer.json(), &what)
        {
            panic!("{error}");
        }
        assert!(answer.status < StatusCode::INTERNAL_SERVER_ERROR, "{what}: {}", answer.text());
    }

    pub(super) fn resolve<'a>(&'a self, value: &'a Value) -> &'a Value {
        match value["$ref"].as_str() {
            None => value,
            Some(reference) => {
                let found = self.0.pointer(reference.trim_start_matches('#')).unwrap_or(&Value::Null);
                assert!(!found.is_null(), "{reference} leads nowhere");
                found
            }
        }
    }

    fn compare(&self, schema: &Value, value: &Value, at: &str) -> Result<(), String> {
        let schema = self.resolve(schema);
        if let Some(parts) = schema["oneOf"].as_array() {
            let fitting = parts.iter().filter(|part| self.compare(part, value, at).is_ok()).count();
            return if fitting == 1 { Ok(()) } else { Err(format!("{at}: {fitting} of {parts:?} fit {value}")) };
        }
        let types: Vec<&str> = match &schema["type"] {
            Value::Array(types) => types.iter().filter_map(Value::as_str).collect(),
            one => one.as_str().into_iter().collect(),
        };
        let own = match value {
            Value::Null => "null",
            Value::Bool(_) => "boolean",
            Value::Number(number) if number.is_f64() => "number",
            Value::Number(_) => "integer",
            Value::String(_) => "string",
            Value::Array(_) => "array",
            Value::Object(_) => "object",
        };
        if !types.is_empty() && !types.contains(&own) {
            return Err(format!("{at}: {value} is none of {types:?}"));
        }
        if let Some(names) = schema["enum"].as_array()
            && !names.contains(value)
        {
            return Err(format!("{at}: {value} is none of {names:?}"));
        }
        if let Some(items) = value.as_array() {
            items.iter().try_for_each(|item| self.compare(&schema["items"], item, &format!("{at}[]")))?;
        }
        let Some(fields) = value.as_object() else { return Ok(()) };
        let mut described = Vec::new();
        self.properties(schema, &mut described);
        // The frozen promise is described in words.
        if described.is_empty() && schema["additionalProperties"].is_null() {
            return Ok(());
        }
        for (name, required, _) in &described {
            if *required && !fields.contains_key(name.as_str()) {
                return Err(format!("{at}: {name} is missing"));
            }
        }
        for (name, value) in fields {
            let own = described.iter().find(|(own, ..)| own == name).map(|(.., schema)| *schema);
            let own = own.or_else(|| Some(&schema["additionalProperties"]).filter(|schema| schema.is_object()));
            let own = own.ok_or_else(|| format!("{at}: {name} is not described"))?;
            self.compare(own, value, &format!("{at}.{name}"))?;
        }
        Ok(())
    }

    /// The fields of an object, and those of the objects that it is made of.
    fn properties<'a>(&'a self, schema: &'a Value, found: &mut Vec<(String, bool, &'a Value)>) {
        let schema = self.resolve(schema);
        for part in schema["allOf"].as_array().into_iter().flatten() {
            self.properties(part, found);
        }
        let required = schema["required"].as_array();
        for (name, field) in schema["properties"].as_object().into_iter().flatten() {
            let required = required.is_some_and(|required| required.contains(&Value::from(name.as_str())));
            found.push((name.clone(), required, field));
        }
    }
}
