//! `cargo xtask serve`: the built app on loopback, with brotli, the right types and the headers of `dist/_headers`.

use crate::build::run_build;
use crate::headers::{self, Headers};
use crate::machine::step;
use crate::place::Place;
use anyhow::{Context, Result};
use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;
use tower_http::services::ServeDir;

/// Builds the app and serves it until interrupted; with `watch`, builds it anew when a source changes.
pub fn run(root: &Path, port: u16, watch: bool) -> Result<()> {
    let dist = run_build(root, &Place::default())?;
    if watch {
        let root = root.to_owned();
        std::thread::spawn(move || {
            let mut build = xtask_wasm::xtask_command();
            build.arg("build").current_dir(&root);
            let paths = ["src", "style", "public", "data", "index.html", "Cargo.toml"];
            let watch = xtask_wasm::Watch::default().watch_paths(paths.map(|path| root.join(path)));
            if let Err(error) = watch.run(build) {
                eprintln!("watching stopped: {error:#}");
            }
        });
    }
    serve(&dist, port)
}

/// Serves a folder on loopback until interrupted, as its own list of headers says.
pub fn serve(dist: &Path, port: u16) -> Result<()> {
    let text = std::fs::read_to_string(dist.join(headers::FILE))
        .context("dist has no list of headers: run `cargo xtask build`")?;
    let headers = Arc::new(Headers::parse(&text)?);
    let base = headers.base().to_owned();
    let files = ServeDir::new(dist).precompressed_br();
    let app = match base.trim_end_matches('/') {
        "" => Router::new().fallback_service(files),
        base => Router::new().nest_service(base, files),
    };
    let app = app.layer(from_fn_with_state(headers, send));
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let listener = tokio::net::TcpListener::bind(address)
            .await
            .with_context(|| format!("port {port} cannot be used; name another with --port"))?;
        let address = listener.local_addr()?;
        step("serving, Ctrl+C stops");
        println!("http://{address}{base}");
        axum::serve(listener, app)
            .with_graceful_shutdown(async {
                let _ = tokio::signal::ctrl_c().await;
            })
            .await
            .context("serving")
    })
}

/// Sends with a file what the list says.
async fn send(State(headers): State<Arc<Headers>>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let mut response = next.run(request).await;
    for (name, value) in headers.of(&path) {
        // That a file is not there must not be kept.
        if name == "Cache-Control" && response.status().is_client_error() {
            continue;
        }
        if let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), value.parse::<HeaderValue>()) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}
