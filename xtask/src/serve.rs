//! `cargo xtask serve`: the built app on loopback, with brotli and the right types.

use crate::build::run_build;
use crate::machine::step;
use anyhow::{Context, Result};
use axum::Router;
use axum::http::{HeaderName, HeaderValue, header};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

/// Builds the app and serves it until interrupted; with `watch`, builds it anew when a source changes.
pub fn run(root: &Path, port: u16, watch: bool) -> Result<()> {
    let dist = run_build(root)?;
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

/// Serves a folder on loopback until interrupted.
pub fn serve(dist: &Path, port: u16) -> Result<()> {
    let header = |name: HeaderName, value| {
        SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value))
    };
    let app = Router::new()
        .fallback_service(ServeDir::new(dist).precompressed_br())
        // A build changes index.html under the same name, so nothing may be kept while one works on it.
        .layer(header(header::CACHE_CONTROL, "no-cache"))
        .layer(header(header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .layer(header(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"));
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
        println!("http://{address}/");
        axum::serve(listener, app)
            .with_graceful_shutdown(async {
                let _ = tokio::signal::ctrl_c().await;
            })
            .await
            .context("serving")
    })
}
