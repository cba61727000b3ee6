//! `cargo xtask serve`: the built app on loopback, with brotli, the right types and the headers of `dist/_headers`.

use crate::build::{Options, run_build};
use crate::headers::{self, Headers};
use crate::machine::step;
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
    let dist = run_build(root, &Options::default())?;
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
    let (app, base) = app(dist)?;
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

/// What answers for a folder, and the path below which it does.
fn app(dist: &Path) -> Result<(Router, String)> {
    let text = std::fs::read_to_string(dist.join(headers::FILE))
        .context("dist has no list of headers: run `cargo xtask build`")?;
    let headers = Arc::new(Headers::parse(&text)?);
    let base = headers.base().to_owned();
    let files = ServeDir::new(dist).precompressed_br();
    let app = match base.trim_end_matches('/') {
        "" => Router::new().fallback_service(files),
        below => Router::new().nest_service(below, files),
    };
    Ok((app.layer(from_fn_with_state(headers, send)), base))
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

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;
    use tower::ServiceExt;

    /// What is sent with the file at `path` of a map built below `base`.
    fn answer(base: &str, path: &str) -> Response {
        let name = format!(
            "larkartan-serve-{}{}",
            std::process::id(),
            base.replace('/', "-")
        );
        let dist = std::env::temp_dir().join(name);
        std::fs::create_dir_all(dist.join("assets")).unwrap();
        let ours = Headers::parse(include_str!("../../public/_headers")).unwrap();
        std::fs::write(dist.join(headers::FILE), ours.written(base)).unwrap();
        std::fs::write(dist.join("index.html"), "<p>").unwrap();
        std::fs::write(dist.join("assets/a.wasm"), "wasm").unwrap();
        std::fs::write(dist.join("assets/a.wasm.br"), "br").unwrap();
        let (app, _) = app(&dist).unwrap();
        let request = Request::get(path).header("Accept-Encoding", "br");
        let request = request.body(Body::empty()).unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread()
            .build()
            .unwrap();
        runtime.block_on(app.oneshot(request)).unwrap()
    }

    #[test]
    fn what_the_list_says_is_sent_wherever_the_map_stands() {
        for base in ["/", "/karta/"] {
            let page = answer(base, base);
            assert_eq!(page.status(), 200, "{base}");
            assert_eq!(page.headers()["cache-control"], "no-cache");
            assert_eq!(page.headers()["access-control-allow-origin"], "*");
            assert!(page.headers().contains_key("content-security-policy"));
            let wasm = answer(base, &format!("{base}assets/a.wasm"));
            assert_eq!(wasm.headers()["content-type"], "application/wasm");
            assert_eq!(wasm.headers()["content-encoding"], "br");
            assert!(
                wasm.headers()["cache-control"]
                    .to_str()
                    .unwrap()
                    .contains("immutable")
            );
        }
    }

    #[test]
    fn that_a_file_is_not_there_is_not_kept() {
        let gone = answer("/", "/assets/b.wasm");
        assert_eq!(gone.status(), 404);
        assert!(!gone.headers().contains_key("cache-control"));
    }
}
