// For the embed page, before its first paint: what the link says of how the frame looks becomes attributes of the page, which
// the style sheet and the app follow. What a link leaves out, or says in a way that means nothing, is as by default.
{
  const PARTS = ["karta", "tabell", "forklaring", "sok"];
  const FIRST_PARTS = ["karta", "tabell", "forklaring"];
  const root = document.documentElement;
  // An editor may have escaped the link twice, or a text have added to its end: `crates/core/src/url/parameters.rs` reads as this.
  const query = new URLSearchParams(location.search.replaceAll(/&(amp;)+/g, "&"));
  const said = (name) => (query.get(name) ?? "").trim().replace(/[\s/.,;)\]>"”]+$/, "");
  const asked = said("delar").split(",");
  const found = PARTS.filter((part) => asked.includes(part));
  const parts = found.length > 0 ? found : FIRST_PARTS;
  if (!parts.includes("karta")) {
    // There is always something to look at.
    if (parts.includes("tabell")) root.dataset.mapless = "";
    else parts.push("karta");
  }
  root.dataset.parts = parts.join(" ");
  root.dataset.theme = said("tema") === "mork" ? "dark" : "light";
  const isLocked = said("las") === "ja";
  if (isLocked) root.dataset.locked = "";
  const level = Number(/^[1-4]$/.exec(said("rubrik"))?.[0] ?? 1);

  // The app writes parts of the page anew when the view changes.
  const tidy = () => {
    for (const heading of document.querySelectorAll("h1, h2, h3, h4")) {
      heading.setAttribute("aria-level", Math.min(Number(heading.tagName[1]) + level - 1, 6));
    }
    if (!isLocked) return;
    for (const control of document.querySelectorAll("#app :is(button, select, input)")) control.disabled = true;
    // It describes keys that do nothing here.
    document.getElementById("karta")?.removeAttribute("aria-describedby");
    for (const place of document.querySelectorAll("#app a[data-code]")) place.setAttribute("aria-disabled", "true");
  };
  if (level > 1 || isLocked) new MutationObserver(tidy).observe(root, { childList: true, subtree: true });

  if (isLocked) {
    const refuse = (event) => {
      if (!event.target.closest?.("a[data-code]")) return;
      event.preventDefault();
      event.stopPropagation();
    };
    addEventListener("click", refuse, true);
  }

  // What leads away opens beside the page around the frame, where the frame's sandbox lets it. Else the whole map opens in the
  // frame; other sites may not stand there, and so the link shows its address to copy. What the app takes over leads nowhere.
  const follow = (event) => {
    const link = event.target.closest?.("a[href]");
    if (!link || event.defaultPrevented) return;
    const address = new URL(link.getAttribute("href"), document.baseURI);
    if (address.host + address.pathname === location.host + location.pathname) return;
    link.setAttribute("target", "_blank");
    if (origin !== "null" || event.button > 0) return;
    event.preventDefault();
    const opened = open(address);
    if (opened) opened.opener = null;
    else if (address.host === location.host) location.assign(address);
    else link.textContent = address.href;
  };
  addEventListener("click", follow);
}
