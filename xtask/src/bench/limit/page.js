// All that the limit does: each change touches what differs and nothing else.
const { names, measures } = JSON.parse(document.getElementById("figures").textContent);
const find = (selector) => document.querySelector(selector);
const [drawing, view, regions, legend, tip, facts] = ["svg", ".view", ".regions", "ol", "#tip", "#facts"].map(find);
const paths = [...find(".regions").children];
const numbers = new Map(paths.map((path, number) => [path, number]));
const outlines = document.querySelectorAll(".outlines")[2];
let measure = measures.find(({ key }) => key === find("select").value);

function outline(name) {
  return ["under ", ""].map((before) => {
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    path.setAttribute("class", before + name);
    outlines.append(path);
    return path;
  });
}
const pointed = outline("pointed");
const chosen = outline("chosen");
const lay = (outline, path) => outline.forEach((line) => line.setAttribute("d", path ? path.getAttribute("d") : ""));
const valued = ({ values, unit }, number) => `${values[number] ?? "–"} ${unit}`;

find(".regions").addEventListener("pointerover", ({ target, clientX, clientY }) => {
  const box = drawing.getBoundingClientRect();
  lay(pointed, target);
  const number = numbers.get(target);
  tip.textContent = `${names[number]}: ${valued(measure, number)}`;
  tip.style.transform = `translate(${clientX - box.x}px, ${clientY - box.y}px)`;
});
find(".regions").addEventListener("pointerout", () => {
  lay(pointed);
  tip.textContent = "";
});

find(".regions").addEventListener("click", ({ target }) => {
  if (dragged) return;
  lay(chosen, target);
  const number = numbers.get(target);
  const lines = measures.map((measure) => `${measure.name}: ${valued(measure, number)}`);
  facts.replaceChildren(...[names[number], ...lines].map((words, line) => {
    const element = document.createElement(line ? "p" : "h2");
    element.textContent = words;
    return element;
  }));
});

find("select").addEventListener("change", ({ target }) => {
  measure = measures.find(({ key }) => key === target.value);
  paths.forEach((path, number) => {
    const tone = measure.tones[number].replace("-", "none");
    if (path.dataset.tone !== tone) path.dataset.tone = tone;
  });
  regions.dataset.palette = legend.dataset.palette = measure.palette;
  find("h1").textContent = measure.headline;
  legend.innerHTML = measure.rows.map(([tone, range, count]) => `<li><i data-tone="${tone}"></i><span>${range}</span><b>${count}</b></li>`).join("");
});

let now = { x: 0, y: 0, scale: 1 };
let from;
let dragged = false;
const [width, height] = drawing.getAttribute("viewBox").split(" ").slice(2).map(Number);
const unit = () => Math.max(width / drawing.clientWidth, height / drawing.clientHeight);
const move = (next) => {
  now = next;
  view.style.transform = `translate(${now.x}px, ${now.y}px) scale(${now.scale})`;
};
drawing.addEventListener("wheel", (event) => {
  if (!event.ctrlKey) return;
  event.preventDefault();
  const box = drawing.getBoundingClientRect();
  const x = width / 2 + (event.clientX - box.x - box.width / 2) * unit();
  const y = height / 2 + (event.clientY - box.y - box.height / 2) * unit();
  const scale = Math.min(16, Math.max(1, now.scale * Math.exp(-0.002 * event.deltaY)));
  const ratio = scale / now.scale;
  move({ x: x - (x - now.x) * ratio, y: y - (y - now.y) * ratio, scale });
}, { passive: false });
drawing.addEventListener("pointerdown", ({ clientX, clientY }) => {
  from = { clientX, clientY };
  dragged = false;
});
drawing.addEventListener("pointermove", ({ clientX, clientY, buttons }) => {
  if (!buttons || !from || (!dragged && Math.hypot(clientX - from.clientX, clientY - from.clientY) < 4)) return;
  dragged = true;
  move({ ...now, x: now.x + (clientX - from.clientX) * unit(), y: now.y + (clientY - from.clientY) * unit() });
  from = { clientX, clientY };
});
