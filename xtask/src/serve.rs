//! `cargo xtask serve`: the built app on loopback, with brotli, the right types and the headers of `dist/_headers`.

use crate::build::{self, Options};
use crate::prerequisites::step;
use anyhow::{Context, Result};
use axum::Router;
use axum::extract::{Request, State};
use axum::http::header::CACHE_CONTROL;
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::middleware::{Next, from_fn_with_state, map_response};
use axum::response::{IntoResponse, Response};
use larkartan_dist::{Headers, headers};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;
use tower_http::services::{ServeDir, ServeFile};

/// The page that is shown where there is none, as hosts do.
const NOT_FOUND: &str = "404.html";
/// What a development build is made of.
const SOURCES: [&str; 9] = [
    "src",
    "crates",
    "style",
    "web",
    "public",
    "data",
    "index.html",
    "Cargo.toml",
    "Cargo.lock",
];

/// Builds the app and serves it until interrupted; with `watch`, builds for development, and again when a source changes.
pub fn run(root: &Path, port: u16, watch: bool) -> Result<()> {
    if watch {
        // It builds at once, and goes on where a build fails.
        let root = root.to_owned();
        std::thread::spawn(move || {
            let mut build = xtask_wasm::xtask_command();
            build.args(["build", "--dev"]).current_dir(&root);
            let watch = xtask_wasm::Watch::default()
                .watch_paths(SOURCES.map(|path| root.join(path)))
                .exclude_path(root.join("web/node_modules"));
            if let Err(error) = watch.run(build) {
                eprintln!("watching stopped: {error:#}");
            }
        });
    } else {
        build::run(root, &Options::default())?;
    }
    serve(&build::folder(root, watch), port, watch)
}

/// Serves a folder on loopback until interrupted, as its own list of headers says. A development build is never cached: its
/// names stay when its files change.
pub fn serve(dist: &Path, port: u16, is_dev: bool) -> Result<()> {
    let (app, base) = app(dist, is_dev)?;
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
fn app(dist: &Path, is_dev: bool) -> Result<(Router, String)> {
    let base = match is_dev {
        // It may not be there yet.
        true => "/".to_owned(),
        false => read_headers(dist)?.base().to_owned(),
    };
    let not_found = ServeFile::new(dist.join(NOT_FOUND)).precompressed_br();
    let files = ServeDir::new(dist)
        .precompressed_br()
        .not_found_service(not_found);
    let app = match base.trim_end_matches('/') {
        "" => Router::new().fallback_service(files),
        below => Router::new().nest_service(below, files),
    };
    let app = app.layer(from_fn_with_state(Arc::<Path>::from(dist), send));
    Ok(match is_dev {
        true => (app.layer(map_response(uncached)), base),
        false => (app, base),
    })
}

/// Reads what is sent with each file.
fn read_headers(dist: &Path) -> Result<Headers> {
    let text = std::fs::read_to_string(dist.join(headers::FILE))
        .context("dist has no list of headers: run `cargo xtask build`")?;
    Headers::parse(&text)
}

/// Forbids the browser to cache an answer.
async fn uncached(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Sends with a file what the list says. It is read anew, since a build changes the hashes in the policy while this runs.
async fn send(State(dist): State<Arc<Path>>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let mut response = next.run(request).await;
    let Ok(headers) = read_headers(&dist) else {
        return (StatusCode::SERVICE_UNAVAILABLE, "The map is being built.").into_response();
    };
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
    fn answer(base: &str, path: &str, is_dev: bool) -> Response {
        let name = format!(
            "larkartan-serve-{}{}",
            std::process::id(),
            base.replace('/', "-")
        );
        let dist = std::env::temp_dir().join(name);
        std::fs::create_dir_all(dist.join("assets")).unwrap();
        let ours = Headers::parse(include_str!("../../public/_headers")).unwrap();
        std::fs::write(dist.join(headers::FILE), ours.to_text(base)).unwrap();
        std::fs::write(dist.join("index.html"), "<p>").unwrap();
        std::fs::write(dist.join(NOT_FOUND), "<p>").unwrap();
        std::fs::write(dist.join("assets/a.wasm"), "wasm").unwrap();
        std::fs::write(dist.join("assets/a.wasm.br"), "br").unwrap();
        let (app, _) = app(&dist, is_dev).unwrap();
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
            let page = answer(base, base, false);
            assert_eq!(page.status(), 200, "{base}");
            assert_eq!(page.headers()["cache-control"], "no-cache");
            assert_eq!(page.headers()["access-control-allow-origin"], "*");
            assert!(page.headers().contains_key("content-security-policy"));
            let wasm = answer(base, &format!("{base}assets/a.wasm"), false);
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
    fn a_development_build_is_never_cached() {
        let wasm = answer("/dev/", "/dev/assets/a.wasm", true);
        assert_eq!(wasm.headers()["cache-control"], "no-store");
    }

    #[test]
    fn an_unknown_address_is_answered_with_the_page_for_it() {
        for (base, path) in [("/", "/kommun/9999/"), ("/karta/", "/karta/a/b/c")] {
            let page = answer(base, path, false);
            assert_eq!(page.status(), 404, "{path}");
            assert_eq!(page.headers()["content-type"], "text/html");
            assert!(page.headers().contains_key("content-security-policy"));
        }
    }

    #[test]
    fn that_a_file_is_not_there_is_not_kept() {
        let gone = answer("/", "/assets/b.wasm", false);
        assert_eq!(gone.status(), 404);
        assert!(!gone.headers().contains_key("cache-control"));
    }
}
