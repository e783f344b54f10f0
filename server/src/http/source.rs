//! Where a request comes from. Handlers get a hash of the day; the address itself goes no further than this file.

use std::{
    convert::Infallible,
    net::{IpAddr, SocketAddr},
};

use axum::{
    extract::{ConnectInfo, FromRequestParts},
    http::{HeaderMap, HeaderName, request::Parts},
};

use super::{attempts::Source, state::AppState};

const FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");

impl FromRequestParts<AppState> for Source {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Infallible> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|peer| peer.0.ip().to_canonical());
        let address = peer.map(|peer| origin(peer, &parts.headers, &state.settings.trusted_proxies));
        Ok(state.attempts.source(address, state.services.now()))
    }
}

/// The nearest address that is no proxy of ours. What a proxy says is believed only of the hop before it: everything
/// further away can be made up by whoever sent the request.
fn origin(peer: IpAddr, headers: &HeaderMap, proxies: &[IpAddr]) -> IpAddr {
    let lines: Vec<&str> = headers.get_all(FORWARDED_FOR).iter().filter_map(|line| line.to_str().ok()).collect();
    let mut hops = lines.iter().rev().flat_map(|line| line.rsplit(',')).map_while(hop);
    let mut nearest = peer;
    while proxies.contains(&nearest) {
        match hops.next() {
            Some(hop) => nearest = hop,
            None => break,
        }
    }
    nearest
}

/// An address, with a port or without.
fn hop(text: &str) -> Option<IpAddr> {
    let text = text.trim();
    let address = text.parse().or_else(|_| text.parse().map(|address: SocketAddr| address.ip()));
    address.ok().map(|address: IpAddr| address.to_canonical())
}
