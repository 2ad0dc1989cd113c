import { refused, type DocumentReading } from "./documentText.ts";
import { attributeOf } from "./markup.ts";
import { elementsOf, markupTree, textOf, type Element } from "./markupTree.ts";
import { pageLines, type PlacedPage, type PlacedText } from "./pageLines.ts";
import { pagedText } from "./pageText.ts";
import { resolvePath, type Zip } from "./zip.ts";

const EXTRACTOR = "fazhi-ofd 1";

/** The state's document format (GB/T 33190): a zip of XML that places every character. Throws where a part is missing. */
export function readOfd(zip: Zip): DocumentReading {
  const pages = pagePaths(zip).map((path, index) => placedPage(treeOf(zip, path), index + 1));
  const { text, pages: spans } = pagedText(pages.map(pageLines));
  if (text.trim() === "") return refused("scanned_pdf");
  const pagesWithoutText = pages.filter(({ runs }) => runs.length === 0).map(({ page }) => page);
  return {
    kind: "text",
    format: "ofd",
    text,
    extractor: EXTRACTOR,
    pages: spans,
    ...(pagesWithoutText.length > 0 && { pagesWithoutText }),
  };
}

function pagePaths(zip: Zip): readonly string[] {
  const main = zip.paths.find((path) => /^\/?OFD\.xml$/i.test(path)) ?? "OFD.xml";
  return [...plainElements(treeOf(zip, main), "DocRoot")].flatMap((docRoot) => {
    const document = resolvePath(main, textOf(docRoot).trim());
    return [...plainElements(treeOf(zip, document), "Page")]
      .map(({ attributes }) => attributeOf(attributes, "BaseLoc"))
      .filter((location) => location !== undefined)
      .map((location) => resolvePath(document, location));
  });
}

function treeOf(zip: Zip, path: string): Element {
  const source = zip.text(path) ?? zip.text(`/${path}`);
  if (source === undefined) throw new Error(`${path}: missing`);
  const { root, isWhole } = markupTree(source, "xml");
  if (!isWhole) throw new Error(`${path}: not whole`);
  return root;
}

/** The standard names its namespace `ofd:`; some writers leave it out. */
function* plainElements(root: Element, name: string): Generator<Element> {
  yield* elementsOf(root, `ofd:${name}`);
  yield* elementsOf(root, name);
}

/** Millimetres, as all lengths of the format. */
const A4_HEIGHT = 297;

function placedPage(root: Element, page: number): PlacedPage {
  const [box] = plainElements(root, "PhysicalBox");
  const height = (box && numbersOf(textOf(box))[3]) ?? A4_HEIGHT;
  return { page, height, runs: [...plainElements(root, "TextObject")].flatMap(runsOf) };
}

function runsOf(object: Element): readonly PlacedText[] {
  const [boxLeft = 0, boxTop = 0] = numbersOf(attributeOf(object.attributes, "Boundary") ?? "");
  const [scale = 1, , , , shiftX = 0, shiftY = 0] = numbersOf(attributeOf(object.attributes, "CTM") ?? "");
  const size = Number(attributeOf(object.attributes, "Size") ?? "0") * Math.abs(scale) || 1;
  return [...plainElements(object, "TextCode")].map((code) => {
    const text = textOf(code);
    const x = Number(attributeOf(code.attributes, "X") ?? "0");
    const y = Number(attributeOf(code.attributes, "Y") ?? "0");
    const advance = deltas(attributeOf(code.attributes, "DeltaX") ?? "", text.length - 1);
    const width = advance * Math.abs(scale) + size * 0.9;
    return { text, left: boxLeft + shiftX + x * scale, baseline: boxTop + shiftY + y * scale, width, size };
  });
}

/** The sum of the steps between characters; `g 3 4.2` repeats a step three times. */
function deltas(written: string, count: number): number {
  const steps: number[] = [];
  const tokens = written.trim().split(/\s+/);
  while (tokens.length > 0 && steps.length < count) {
    const token = tokens.shift();
    const times = token === "g" ? Math.min(Number(tokens.shift()), count - steps.length) : 1;
    const step = Number(token === "g" ? tokens.shift() : token);
    for (let time = 0; time < times; time++) steps.push(step);
  }
  const sum = steps.reduce((total, step) => total + step, 0);
  return Number.isFinite(sum) ? sum : 0;
}

function numbersOf(text: string): readonly number[] {
  return text.trim().split(/\s+/).filter(Boolean).map(Number);
}
