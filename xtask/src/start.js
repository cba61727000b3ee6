// Appended to the bindings: starts the app in the place of the page that stands still, and says so when that cannot be
// done. The still page stays; with the mark on it, it shows all that it holds.
const app = document.getElementById("app");
const fault = document.getElementById("fault");

function say(words, error) {
  const retry = document.createElement("button");
  retry.className = "button";
  retry.textContent = fault.dataset.retry;
  retry.addEventListener("click", () => location.reload());
  const told = document.createElement("p");
  told.textContent = words;
  const parts = [told, retry];
  if (error) {
    const technical = document.createElement("pre");
    technical.textContent = String(error);
    parts.push(technical);
  }
  fault.replaceChildren(...parts);
  // What is only late moves nothing that is being read.
  if (error && "still" in app.dataset) app.dataset.failed = "";
}

// A stalled download: what comes later is shown all the same.
const late = setTimeout(() => "still" in app.dataset && !fault.hasChildNodes() && say(fault.dataset.slow), 8000);
// A panic ends the app with an error of WebAssembly's; what it showed last stays.
addEventListener("error", ({ error }) => {
  if (globalThis.WebAssembly && error instanceof WebAssembly.RuntimeError) say(fault.dataset.stopped, error);
});

// A host whose policy is that of another build does not let the style in the page be.
if (!document.styleSheets.length) document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: "build:style" }));

// The picture first: what the app does would hold it up. In the second frame the first is likely to be drawn. A page that
// nobody sees has no frames.
const painted = new Promise((done) => {
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));
  setTimeout(done, 500);
});
painted.then(() => __wbg_init({ module_or_path: "build:wasm" })).catch((error) => {
  clearTimeout(late);
  say(fault.dataset.failed, error);
  console.error(error);
});
