// Stands in the page itself: shows a load error where the page's script does not come, or is none. A page of an older build
// names files that its host has taken away. start.js shows what else goes wrong; if the app comes after all, it wipes this away.
addEventListener(
  "error",
  ({ target, message }) => {
    const app = document.getElementById("app");
    // What is only fetched ahead has a `rel`.
    if (target.rel || !app || !("prerendered" in app.dataset)) return;
    app.dataset.failed = "";
    // The style sheet says so where the link leads to another view than the prerendered one.
    app.dataset.pending = location.search;
    const loadError = document.getElementById("load-error");
    loadError.textContent = loadError.dataset.failed;
    const append = (name, properties) => loadError.append(Object.assign(document.createElement(name), properties));
    append("a", { textContent: loadError.dataset.retry, href: "" });
    append("pre", { textContent: target.src || message });
  },
  true,
);
