// All that the limit does: each change touches what differs and nothing else.
const { names, measures } = JSON.parse(document.getElementById("figures").textContent);
const find = (selector) => document.querySelector(selector);
const [drawing, view, regions, legend, tip, facts] = ["svg", ".view", ".regions", "ol", "#tip", "#facts"].map(find);
const paths = [...regions.querySelectorAll("path")];
const numbers = new Map(paths.map((path, number) => [path, number]));
const outlines = [...document.querySelectorAll(".outlines")].at(-1);
let measure = measures.find(({ key }) => key === find("select").value);

function outline(name) {
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("class", name);
  outlines.append(path);
  return (around) => path.setAttribute("d", around ? around.getAttribute("d") : "");
}
const [point, choose] = ["pointed", "chosen"].map(outline);

regions.addEventListener("pointerover", ({ target, clientX, clientY }) => {
  const box = drawing.getBoundingClientRect();
  point(target);
  const number = numbers.get(target);
  tip.textContent = `${names[number]}: ${measure.values[number]}`;
  tip.style.transform = `translate(${clientX - box.x}px, ${clientY - box.y}px)`;
});
regions.addEventListener("pointerout", () => {
  point();
  tip.textContent = "";
});

regions.addEventListener("click", ({ target }) => {
  const number = numbers.get(target);
  choose(target);
  const lines = measures.map(({ name, values }) => `${name}: ${values[number]}`);
  facts.replaceChildren(...[names[number], ...lines].map((words, line) => {
    const element = document.createElement(line ? "p" : "h2");
    element.textContent = words;
    return element;
  }));
});

find("select").addEventListener("change", ({ target }) => {
  measure = measures.find(({ key }) => key === target.value);
  paths.forEach((path, number) => {
    if (path.dataset.class !== measure.classes[number]) path.dataset.class = measure.classes[number];
  });
  find("h1").textContent = measure.headline;
  legend.innerHTML = measure.rows.map(([nth, range, count]) => `<li><i data-class="${nth}"></i><span>${range}</span><b>${count}</b></li>`).join("");
});

let now = { x: 0, y: 0, scale: 1 };
const [width, height] = drawing.getAttribute("viewBox").split(" ").slice(2).map(Number);
drawing.addEventListener("wheel", (event) => {
  if (!event.ctrlKey) return;
  event.preventDefault();
  const box = drawing.getBoundingClientRect();
  const unit = Math.max(width / box.width, height / box.height);
  const x = width / 2 + (event.clientX - box.x - box.width / 2) * unit;
  const y = height / 2 + (event.clientY - box.y - box.height / 2) * unit;
  const scale = Math.min(16, Math.max(1, now.scale * Math.exp(-0.002 * event.deltaY)));
  const ratio = scale / now.scale;
  now = { x: x - (x - now.x) * ratio, y: y - (y - now.y) * ratio, scale };
  view.style.transform = `translate(${now.x}px, ${now.y}px) scale(${now.scale})`;
}, { passive: false });
