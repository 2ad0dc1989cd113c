import { readMarkup, type Dialect } from "./markup.ts";

export interface Element {
  readonly name: string;
  readonly attributes: string;
  readonly children: (Element | string)[];
}

/** The document as a tree, and whether every element that was opened was closed again. */
export interface MarkupTree {
  readonly root: Element;
  readonly isWhole: boolean;
}

const VOID: ReadonlySet<string> = new Set(
  "area base basefont bgsound br col embed frame hr img input link meta param source track wbr".split(" "),
);
const BLOCKS: ReadonlySet<string> = new Set(
  "address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p pre section summary table ul".split(
    " ",
  ),
);

/** An opening tag that ends an element still open, unless one of the walls stands between. */
const ENDS: readonly {
  readonly by: ReadonlySet<string>;
  readonly open: ReadonlySet<string>;
  readonly walls: string;
}[] = [
  { by: BLOCKS, open: new Set(["p"]), walls: "table td th li div section article button object" },
  { by: new Set(["li"]), open: new Set(["li"]), walls: "ul ol menu dir table" },
  { by: new Set(["dt", "dd"]), open: new Set(["dt", "dd"]), walls: "dl table" },
  { by: new Set(["td", "th"]), open: new Set(["td", "th"]), walls: "tr table" },
  { by: new Set(["tr", "tbody", "tfoot"]), open: new Set(["tr"]), walls: "table" },
  { by: new Set(["tbody", "tfoot", "tr"]), open: new Set(["caption", "colgroup"]), walls: "table" },
  { by: new Set(["option", "optgroup"]), open: new Set(["option"]), walls: "select" },
].map(({ walls, ...rule }) => ({ ...rule, walls: ` ${walls} ` }));

/** Deeper nesting than any page has: what comes below stands beside instead, so that no walk runs out of stack. */
const DEEPEST = 400;

export function markupTree(source: string, dialect: Dialect): MarkupTree {
  const root: Element = { name: "", attributes: "", children: [] };
  const open: Element[] = [root];
  let hasStrayClose = false;
  for (const part of readMarkup(source, dialect)) {
    if (part.kind === "text") last(open).children.push(part.text);
    else if (part.kind === "open") {
      if (dialect === "html") closeImplied(open, part.name);
      const element: Element = { name: part.name, attributes: part.attributes, children: [] };
      last(open).children.push(element);
      const isLeaf = dialect === "html" ? VOID.has(part.name) : part.isEmpty;
      if (!isLeaf && open.length < DEEPEST) open.push(element);
    } else if (!close(open, part.name, dialect)) hasStrayClose = true;
  }
  return { root, isWhole: open.length === 1 && !hasStrayClose };
}

function last(open: readonly Element[]): Element {
  const element = open.at(-1);
  if (!element) throw new Error("the root of a tree is never closed");
  return element;
}

function closeImplied(open: Element[], name: string): void {
  for (const rule of ENDS) {
    if (!rule.by.has(name)) continue;
    for (let at = open.length - 1; at > 0; at--) {
      const { name: opened } = open[at] ?? last(open);
      if (rule.open.has(opened)) {
        open.length = at;
        break;
      }
      if (rule.walls.includes(` ${opened} `)) break;
    }
  }
}

const CELL_WALLS: ReadonlySet<string> = new Set(["td", "th", "table"]);

/** A stray `</div>` inside a cell must not close the table around it. */
function close(open: Element[], name: string, dialect: Dialect): boolean {
  for (let at = open.length - 1; at > 0; at--) {
    const opened = open[at]?.name ?? "";
    if (opened === name) {
      open.length = at;
      return true;
    }
    if (
      dialect === "html" &&
      CELL_WALLS.has(opened) &&
      !CELL_WALLS.has(name) &&
      !/^t(?:r|body|head|foot)$/.test(name)
    ) {
      return false;
    }
  }
  return false;
}

/** All elements of this name below, in the order of the document. */
export function* elementsOf(element: Element, name: string): Generator<Element> {
  for (const child of element.children) {
    if (typeof child === "string") continue;
    if (child.name === name) yield child;
    yield* elementsOf(child, name);
  }
}

export function childOf(element: Element | undefined, name: string): Element | undefined {
  for (const child of element?.children ?? []) {
    if (typeof child !== "string" && child.name === name) return child;
  }
  return undefined;
}

export function textOf(element: Element): string {
  return element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

/** The beginning of the text, at least `length` characters of it where there are as many. */
export function textUpTo(element: Element, length: number): string {
  let text = "";
  for (const child of element.children) {
    if (text.length >= length) break;
    text += typeof child === "string" ? child : textUpTo(child, length - text.length);
  }
  return text;
}
