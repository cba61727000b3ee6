// Stands in the page itself: says so where the script does not come, or is none. A page of a build that a host has taken
// away names files that are gone. The app's own start says what else goes wrong; if it comes after all, it wipes this away.
addEventListener(
  "error",
  ({ target: { rel, src }, message }) => {
    // What is only fetched ahead has a `rel`.
    if (rel || !("still" in app.dataset)) return;
    app.dataset.failed = "";
    // The style sheet says it where the link leads to another view.
    app.dataset.waits = location.search.replace(/build:frame/g, "");
    fault.textContent = fault.dataset.failed;
    const part = (name, textContent, more) => Object.assign(document.createElement(name), { textContent, ...more });
    fault.append(part("a", fault.dataset.retry, { href: "" }), part("pre", src || message));
  },
  true,
);
