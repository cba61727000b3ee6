// The one script of the map's page: starts the app in the place of the prerendered page, and shows a load error where that
// cannot be done. The prerendered page stays then; with `data-failed` on it, it shows all that it holds.
import init from "bindings";
import "./early-clicks.js";
import "./full-screen.js";
import "./offline.js";

const app = document.getElementById("app");
const loadError = document.getElementById("load-error");
/** After so many milliseconds a download counts as slow. */
const SLOW = 8000;

/** Whether the prerendered page is still there: the app replaces it by an element of its own. */
const isWaiting = () => app.isConnected;

function show(message, error) {
  const retry = document.createElement("button");
  retry.className = "button";
  retry.textContent = loadError.dataset.retry;
  retry.addEventListener("click", () => location.reload());
  const sentence = document.createElement("p");
  sentence.textContent = message;
  const parts = [sentence, retry];
  if (error) {
    const technical = document.createElement("pre");
    technical.textContent = String(error);
    parts.push(technical);
  }
  loadError.replaceChildren(...parts);
  // What is only slow moves nothing that is being read.
  if (error && isWaiting()) app.dataset.failed = "";
}

// A stalled download: what comes later is shown all the same.
const slow = setTimeout(() => isWaiting() && !loadError.hasChildNodes() && show(loadError.dataset.slow), SLOW);
// A panic ends the app with an error of WebAssembly's; what it showed last stays.
addEventListener("error", ({ error }) => {
  if (globalThis.WebAssembly && error instanceof WebAssembly.RuntimeError) show(loadError.dataset.stopped, error);
});

// A host whose policy is that of another build does not allow the style in the page.
if (document.querySelector("style")?.sheet === null) {
  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = new URL("./larkartan.css", import.meta.url);
  document.head.append(sheet);
}

// The first paint comes first: what the app does would hold it up. In the second frame the first is likely to be painted. A
// page in a hidden tab has no frames.
const painted = new Promise((resolve) => {
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  setTimeout(resolve, 500);
});
painted
  .then(() => init({ module_or_path: new URL("./larkartan_bg.wasm", import.meta.url) }))
  .catch((error) => {
    clearTimeout(slow);
    show(loadError.dataset.failed, error);
    console.error(error);
  });
