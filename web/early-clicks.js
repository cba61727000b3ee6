// What a reader asks for before the app has come is noted on #app, where the style sheet shows it as waited for:
// `data-pending` is the view of the link (empty for the prerendered one), `data-pressed` the code of the municipality that was
// pressed, which the app selects when it takes over. Where no app comes, the pressed link is followed.
const app = document.getElementById("app");

/**
 * The query without the parameters of the embed page, which `data-embed` names: they are about the frame, not the view. Those that
 * trackers add say nothing about it either.
 */
function viewQuery() {
  const query = new URLSearchParams(location.search.replaceAll(/&(amp;)+/g, "&"));
  for (const name of [...query.keys()].filter((name) => /^utm_|clid$/.test(name))) query.delete(name);
  for (const name of (document.documentElement.dataset.embed ?? "").split(" ")) query.delete(name);
  return query.size > 0 ? `?${query}` : "";
}

let pressed;

const follow = () => {
  if (pressed && "failed" in app.dataset) location.assign(pressed);
};

app.dataset.pending = viewQuery();
app.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-code]");
  // A press that opens another tab or window is the browser's.
  const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (!link || !isPlain || "failed" in app.dataset) return;
  event.preventDefault();
  app.dataset.pressed = link.dataset.code;
  // A link in a drawing has no `href` of text.
  pressed = new URL(link.getAttribute("href"), document.baseURI).href;
});
new MutationObserver(follow).observe(app, { attributeFilter: ["data-failed"] });
