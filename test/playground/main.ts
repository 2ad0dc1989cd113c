import { figure } from "../../src/chart/chartFigure.ts";
import { describeFigure } from "../../src/chart/describeFigure.ts";
import type { Figure } from "../../src/chart/figure.ts";
import { renderSvg } from "../../src/chart/renderSvg.ts";
import { COLOURS } from "../../src/chart/theme.ts";
import { CASES, type Case } from "../chart/cases.ts";

const SNAPSHOTS = import.meta.glob<string>("../chart/snapshots/*.svg", { query: "?raw", import: "default", eager: true });

const chooser = element("chooser", HTMLSelectElement);
const marks = element("marks", HTMLInputElement);
const pictures = element("pictures", HTMLElement);
const status = element("status", HTMLElement);

chooser.append(new Option("all", ""), ...Object.keys(CASES).map((name) => new Option(name, name)));
chooser.value = Object.hasOwn(CASES, chosenName()) ? chosenName() : "";
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
  const chosen = Object.entries(CASES).filter(([name]) => chooser.value === "" || name === chooser.value);
  const drawn = chosen.map(([name, one]) => drawCase(name, one));
  pictures.replaceChildren(...drawn.map(({ section }) => section));
  const changed = drawn.filter(({ isChanged }) => isChanged).length;
  status.textContent = changed === 0 ? "as in the snapshots" : `${changed} differ from their snapshots`;
}

function drawCase(name: string, { view, slice, width }: Case): { section: HTMLElement; isChanged: boolean } {
  const drawn = figure(view, slice, width);
  const svg = renderSvg(drawn);
  const isChanged = SNAPSHOTS[`../chart/snapshots/${name}.svg`] !== svg;
  const section = document.createElement("section");
  const title = document.createElement("h2");
  title.textContent = `${name} · ${drawn.size.width} × ${drawn.size.height}${isChanged ? " · differs from its snapshot" : ""}`;
  const words = document.createElement("p");
  words.textContent = describeFigure(view, slice);
  const pair = document.createElement("div");
  pair.className = "pair";
  pair.append(ground(svg, drawn, "light"), ground(svg, drawn, "dark"));
  section.append(title, words, pair);
  return { section, isChanged };
}

function ground(svg: string, drawn: Figure, shade: "light" | "dark"): HTMLElement {
  const paper = document.createElement("div");
  paper.className = "ground";
  for (const [name, shades] of Object.entries(COLOURS)) paper.style.setProperty(`--${name}`, shades[shade]);
  const picture = document.createElement("div");
  picture.className = "picture";
  picture.innerHTML = svg;
  if (marks.checked) picture.append(...drawn.marks.map(markButton));
  paper.append(picture);
  return paper;
}

function markButton({ label, x, y, width, height }: Figure["marks"][number]): HTMLElement {
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
