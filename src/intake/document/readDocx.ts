import { blocksText, type Block, type Cell } from "./blocks.ts";
import { docxNumbering, type Numbering } from "./docxNumbering.ts";
import { attributeOf } from "./markup.ts";
import { childOf, elementsOf, markupTree, type Element } from "./markupTree.ts";
import { resolvePath, type Zip } from "./zip.ts";

/** Throws where the package has no whole main part. */
export function docxText(zip: Zip): string {
  const path = mainPart(zip);
  const body = childOf(childOf(partTree(zip, path), "w:document"), "w:body");
  if (!body) throw new Error(`${path}: no body`);
  const numbering = docxNumbering(
    optionalTree(zip, resolvePath(path, "numbering.xml")),
    optionalTree(zip, resolvePath(path, "styles.xml")),
  );
  const blocks = [...blocksOf(body, numbering), ...notes(zip, path, numbering)];
  return blocksText(blocks);
}

function mainPart(zip: Zip): string {
  const relations = optionalTree(zip, "_rels/.rels");
  for (const { attributes } of relations ? elementsOf(relations, "Relationship") : []) {
    if (attributeOf(attributes, "type")?.endsWith("/officeDocument"))
      return resolvePath("", attributeOf(attributes, "target") ?? "");
  }
  return "word/document.xml";
}

function partTree(zip: Zip, path: string): Element {
  const source = zip.text(path);
  if (source === undefined) throw new Error(`${path}: missing`);
  const { root, isWhole } = markupTree(source, "xml");
  if (!isWhole) throw new Error(`${path}: not whole`);
  return root;
}

function optionalTree(zip: Zip, path: string): Element | undefined {
  return zip.paths.includes(path) ? partTree(zip, path) : undefined;
}

/** Footnotes and endnotes stand behind the text, as on a last page. */
function notes(zip: Zip, path: string, numbering: Numbering): readonly Block[] {
  return (["footnote", "endnote"] as const).flatMap((kind) => {
    const tree = optionalTree(zip, resolvePath(path, `${kind}s.xml`));
    if (!tree) return [];
    // Notes with a type are the lines that part notes from text.
    const written = [...elementsOf(tree, `w:${kind}`)].filter(
      ({ attributes }) => attributeOf(attributes, "w:type") === undefined,
    );
    return written.flatMap((note) => blocksOf(note, numbering));
  });
}

/** Wrappers without a meaning for the text: content controls, custom XML, tracked insertions. */
function blocksOf(element: Element, numbering: Numbering): readonly Block[] {
  return element.children.flatMap((child): readonly Block[] => {
    if (typeof child === "string") return [];
    if (child.name === "w:p") return paragraphBlocks(child, numbering);
    if (child.name === "w:tbl") return [{ kind: "table", rows: rowsOf(child, numbering) }];
    return isDropped(child) || child.name === "w:sectPr" ? [] : blocksOf(child, numbering);
  });
}

function rowsOf(element: Element, numbering: Numbering): readonly (readonly Cell[])[] {
  return inner(element, "w:tr").map((row) => inner(row, "w:tc").map((cell) => blocksOf(cell, numbering)));
}

/** Rows of a table or cells of a row, also inside content controls; not those of tables within. */
function inner(element: Element, name: "w:tr" | "w:tc"): readonly Element[] {
  return element.children.flatMap((child) => {
    if (typeof child === "string" || isDropped(child)) return [];
    if (child.name === name) return [child];
    return /^w:(?:sdt|sdtContent|customXml|ins)$/.test(child.name) ? inner(child, name) : [];
  });
}

function paragraphBlocks(paragraph: Element, numbering: Numbering): readonly Block[] {
  const boxes: Element[] = [];
  const text = runText(paragraph, boxes);
  const label = text.trim() === "" ? "" : numbering.labelOf(childOf(paragraph, "w:pPr"));
  return [{ kind: "line", text: label + text }, ...boxes.flatMap((box) => blocksOf(box, numbering))];
}

const CHARACTERS: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:br": "\n",
  "w:cr": "\n",
  "w:noBreakHyphen": "-",
};

/** The text of runs; text boxes are put aside, since they hold paragraphs of their own. */
function runText(element: Element, boxes: Element[]): string {
  let text = "";
  for (const child of element.children) {
    if (typeof child === "string" || isDropped(child)) continue;
    const character = CHARACTERS[child.name];
    if (character !== undefined) text += character;
    else if (child.name === "w:t" || child.name === "m:t") text += writtenIn(child);
    else if (child.name === "w:txbxContent") boxes.push(child);
    else text += runText(child, boxes);
  }
  return text;
}

function writtenIn(element: Element): string {
  return element.children.filter((child) => typeof child === "string").join("");
}

/** Struck out in tracked changes, hidden, ruby above the line, properties, and the second copy of drawings for old readers. */
function isDropped(element: Element): boolean {
  if (/^(?:w:del|w:moveFrom|w:rt|w:pPr|w:tblPr|w:trPr|w:tcPr|w:tblGrid|w:instrText|mc:Fallback)$/.test(element.name))
    return true;
  if (element.name !== "w:r") return false;
  const hidden = childOf(childOf(element, "w:rPr"), "w:vanish");
  return hidden !== undefined && !/^(?:0|false)$/.test(attributeOf(hidden.attributes, "w:val") ?? "");
}
