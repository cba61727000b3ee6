// The map on all of the screen, for a wall or a projector. Offered only where the browser allows it:
// a frame may have to be told `allow="fullscreen"`.
if (document.fullscreenEnabled) {
  const root = document.documentElement;
  root.dataset.fills = "";
  addEventListener("click", ({ target }) => {
    if (!target.closest?.("[data-fill]")) return;
    const changed = document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen();
    // The browser may still say no; then nothing changes.
    changed.catch(() => {});
  });
  document.addEventListener("fullscreenchange", () => {
    document.querySelector("[data-fill]")?.setAttribute("aria-pressed", String(Boolean(document.fullscreenElement)));
  });
}
