// For the page for frames, before its first picture: what the link says of how the frame looks becomes marks on the page, which
// style and app follow. What a link does not say, or says in a way that means nothing, is as by default.
{
  const PARTS = ["karta", "tabell", "forklaring", "sok"];
  const FIRST_PARTS = ["karta", "tabell", "forklaring"];
  const root = document.documentElement;
  const said = new URLSearchParams(location.search);
  const asked = (said.get("delar") ?? "").split(",");
  const found = PARTS.filter((part) => asked.includes(part));
  const parts = found.length > 0 ? found : FIRST_PARTS;
  if (!parts.includes("karta")) {
    // There is always something to look at.
    if (parts.includes("tabell")) root.dataset.mapless = "";
    else parts.push("karta");
  }
  root.dataset.parts = parts.join(" ");
  root.dataset.theme = said.get("tema") === "mork" ? "dark" : "light";
  const isLocked = said.get("las") === "ja";
  if (isLocked) root.dataset.locked = "";
  const level = Number(/^[1-4]$/.exec(said.get("rubrik"))?.[0] ?? 1);

  // The app writes parts of the page anew when the view changes.
  const tidy = () => {
    for (const heading of document.querySelectorAll("h1, h2, h3, h4")) {
      heading.setAttribute("aria-level", Math.min(Number(heading.tagName[1]) + level - 1, 6));
    }
    if (!isLocked) return;
    for (const control of document.querySelectorAll("#app :is(button, select, input)")) control.disabled = true;
    // It tells of keys that do nothing here.
    document.getElementById("karta")?.removeAttribute("aria-describedby");
    for (const region of document.querySelectorAll("#app [role=button]")) region.setAttribute("aria-disabled", "true");
  };
  if (level > 1 || isLocked) new MutationObserver(tidy).observe(root, { childList: true, subtree: true });

  // What leads away opens beside the page around the frame, where the frame's sandbox lets it. Else the whole map opens in the
  // frame; other sites may not stand there, and so the link shows its address to copy.
  const follow = (event) => {
    const link = event.target.closest?.("a[href]");
    if (!link || link.host + link.pathname === location.host + location.pathname) return;
    link.target = "_blank";
    if (origin !== "null" || event.button > 0) return;
    event.preventDefault();
    const opened = open(link.href);
    if (opened) opened.opener = null;
    else if (link.host === location.host) location.assign(link.href);
    else link.textContent = link.href;
  };
  addEventListener("click", follow, true);
}
