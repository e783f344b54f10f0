//! Forms with a file, as browsers send them.

use axum::{
    extract::{FromRequest, Multipart, Request},
    http::StatusCode,
};

use super::{super::state::AppState, form::FormError};

/// The most bytes of such a form: a file of 4 MiB and what is around it.
pub(in super::super) const LARGEST: usize = 4 * 1024 * 1024 + 64 * 1024;

/// The parts of a form, in order.
pub(super) struct Upload(Vec<(String, Vec<u8>)>);

impl Upload {
    /// Reads a form.
    pub(super) async fn read(request: Request, state: &AppState) -> Result<Self, FormError> {
        let mut form = Multipart::from_request(request, state).await.map_err(|_| FormError::Malformed)?;
        let mut parts = Vec::new();
        while let Some(part) = form.next_field().await.map_err(|error| broken(error.status()))? {
            let name = part.name().unwrap_or_default().to_owned();
            let bytes = part.bytes().await.map_err(|error| broken(error.status()))?;
            parts.push((name, bytes.to_vec()));
        }
        Ok(Self(parts))
    }

    /// The bytes of a part; none where it is missing.
    pub(super) fn bytes(&self, name: &str) -> &[u8] {
        self.0.iter().find(|(part, _)| part == name).map_or(&[], |(_, bytes)| bytes)
    }

    /// The text of a part; `None` where it is missing or is no text.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        let (_, bytes) = self.0.iter().find(|(part, _)| part == name)?;
        std::str::from_utf8(bytes).ok()
    }
}

fn broken(status: StatusCode) -> FormError {
    if status == StatusCode::PAYLOAD_TOO_LARGE { FormError::TooLarge } else { FormError::Malformed }
}
