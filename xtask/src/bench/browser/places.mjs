// Points to click on.

/** A visible point of each of the `count` largest municipalities. */
export function middleOf(tab, { areas }, count) {
  return tab.evaluate(
    ([areas, count]) => {
      const STEPS = 9;
      const size = ({ box }) => box.width * box.height;
      const all = [...document.querySelectorAll(areas)].map((path) => ({ path, box: path.getBoundingClientRect() }));
      const found = [];
      for (const { path, box } of all.sort((a, b) => size(b) - size(a))) {
        const points = Array.from({ length: STEPS * STEPS }, (_, nth) => ({
          x: Math.round(box.x + (box.width * (1 + (nth % STEPS))) / (STEPS + 1)),
          y: Math.round(box.y + (box.height * (1 + Math.floor(nth / STEPS))) / (STEPS + 1)),
        }));
        const inside = points.filter(({ x, y }) => document.elementFromPoint(x, y) === path);
        if (inside.length) found.push(inside[Math.floor(inside.length / 2)]);
        if (found.length === count) break;
      }
      return found;
    },
    [areas, count],
  );
}
