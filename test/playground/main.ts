import drawn from "virtual:drawn-cases";
import { COLOURS } from "../../src/chart/theme.ts";
import type { DrawnCase } from "./drawnCases.ts";

const chooser = element("chooser", HTMLSelectElement);
const marks = element("marks", HTMLInputElement);
const pictures = element("pictures", HTMLElement);
const status = element("status", HTMLElement);

chooser.append(new Option("all", ""), ...drawn.map(({ name }) => new Option(name, name)));
chooser.value = drawn.some(({ name }) => name === chosenName()) ? chosenName() : "";
chooser.addEventListener("change", () => {
  location.hash = encodeURIComponent(chooser.value);
  show();
});
marks.addEventListener("change", show);
show();

function chosenName(): string {
  return decodeURIComponent(location.hash.slice(1));
}

function show(): void {
  const chosen = drawn.filter(({ name }) => chooser.value === "" || name === chooser.value);
  pictures.replaceChildren(...chosen.map(caseSection));
  const changed = chosen.filter(({ isChanged }) => isChanged).length;
  status.textContent = changed === 0 ? "as in the snapshots" : `${changed} differ from their snapshots`;
}

function caseSection(one: DrawnCase): HTMLElement {
  const { width, height } = one.size;
  const title = document.createElement("h2");
  title.textContent = `${one.name} · ${width} × ${height}${one.isChanged ? " · differs from its snapshot" : ""}`;
  const words = document.createElement("p");
  words.textContent = one.description;
  const pair = document.createElement("div");
  pair.className = "pair";
  pair.append(ground(one, "light"), ground(one, "dark"));
  const section = document.createElement("section");
  section.append(title, words, pair);
  return section;
}

function ground(one: DrawnCase, shade: "light" | "dark"): HTMLElement {
  const paper = document.createElement("div");
  paper.className = "ground";
  for (const [name, shades] of Object.entries(COLOURS)) paper.style.setProperty(`--${name}`, shades[shade]);
  const picture = document.createElement("div");
  picture.className = "picture";
  picture.innerHTML = one.svg;
  if (marks.checked) picture.append(...one.marks.map(markButton));
  paper.append(picture);
  return paper;
}

function markButton({ label, x, y, width, height }: DrawnCase["marks"][number]): HTMLElement {
  const button = document.createElement("button");
  button.title = label;
  button.ariaLabel = label;
  Object.assign(button.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
  return button;
}

function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`no #${id} in the page`);
  return found;
}
