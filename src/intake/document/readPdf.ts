import { refused, type DocumentReading } from "./documentText.ts";
import { garbledShare, straightened } from "./pdfCharacters.ts";
import { pageLines, type PlacedPage, type PlacedText } from "./pageLines.ts";
import { pagedText } from "./pageText.ts";

type PdfJs = typeof import("pdfjs-dist/legacy/build/pdf.mjs");
type PdfTask = ReturnType<PdfJs["getDocument"]>;
type PdfDocument = Awaited<PdfTask["promise"]>;
type PdfPage = Awaited<ReturnType<PdfDocument["getPage"]>>;

/** What pdf.js needs from the place it runs in. */
export interface PdfSurroundings {
  /** A file of `pdfjs-dist/cmaps/`: fonts that a PDF does not embed need it to say which characters they show. */
  readonly readCMap: (fileName: string) => Promise<Uint8Array>;
  /** pdf.js's own worker, the same one for every file; absent in Node, where pdf.js runs in place. */
  readonly worker?: () => Worker;
}

/** Fewer characters on a page on average are page numbers and stamps over a picture. */
const FEWEST_ON_PAGE = 12;
const MOST_GARBLED = 0.3;

export async function readPdf(bytes: Uint8Array, surroundings: PdfSurroundings): Promise<DocumentReading> {
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const cmaps = cmapReader(surroundings);
  const port = surroundings.worker?.();
  const task = pdfjs.getDocument({
    ...QUIET,
    data: bytes.slice(), // pdf.js takes the bytes away
    ...cmaps.options,
    ...(port && { worker: pdfjs.PDFWorker.create({ port }) }),
  });
  const reading = await readPages(task, `pdfjs-dist ${pdfjs.version}`);
  if (cmaps.failure) throw cmaps.failure;
  return reading;
}

async function readPages(task: PdfTask, extractor: string): Promise<DocumentReading> {
  try {
    return documentOf(await placedPages(await task.promise), extractor);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (error.name === "PasswordException") return refused("encrypted");
    if (FAULTS.has(error.name)) return refused("damaged", String(error));
    throw error;
  } finally {
    await task.destroy();
  }
}

/** No eval and no WebAssembly, which the page's policy may refuse; nothing is drawn, so no fonts either. */
const QUIET = {
  isEvalSupported: false,
  useWasm: false,
  useWorkerFetch: false,
  disableFontFace: true,
  useSystemFonts: false,
  verbosity: 0,
};

const FAULTS: ReadonlySet<string> = new Set([
  "InvalidPDFException",
  "FormatError",
  "XRefParseException",
  "UnknownErrorException",
  "ParserEOFException",
  "ResponseException",
]);

function documentOf(pages: readonly PlacedPage[], extractor: string): DocumentReading {
  const counts = pages.map(({ runs }) => runs.reduce((count, run) => count + run.text.trim().length, 0));
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total < FEWEST_ON_PAGE * pages.length) return refused("scanned_pdf");
  const { text, pages: spans } = pagedText(pages.map(pageLines));
  if (garbledShare(text) > MOST_GARBLED) return refused("garbled_pdf");
  const pagesWithoutText = pages.filter((_, index) => counts[index] === 0).map(({ page }) => page);
  return {
    kind: "text",
    format: "pdf",
    text,
    extractor,
    pages: spans,
    ...(pagesWithoutText.length > 0 && { pagesWithoutText }),
  };
}

async function placedPages(document: PdfDocument): Promise<readonly PlacedPage[]> {
  const pages: PlacedPage[] = [];
  for (let page = 1; page <= document.numPages; page++) {
    const proxy = await document.getPage(page);
    pages.push({ page, height: proxy.getViewport({ scale: 1 }).height, runs: await runsOf(proxy) });
    proxy.cleanup();
  }
  return pages;
}

async function runsOf(page: PdfPage): Promise<readonly PlacedText[]> {
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!("str" in item) || item.str === "") return [];
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as readonly number[];
    const [left = 0, baseline = 0] = viewport.convertToViewportPoint(x, y) as readonly number[];
    const size = Math.hypot(a, b) || item.height; // blanks between runs come without a size
    return [{ text: straightened(item.str), left, baseline, width: item.width, size }];
  });
}

/** pdf.js goes on without a map it cannot get, and characters are missing then: the failure is kept and thrown afterwards. */
function cmapReader({ readCMap }: PdfSurroundings) {
  const reader: { failure?: Error; readonly options: object } = {
    options: {
      cMapUrl: "cmaps/",
      cMapPacked: true,
      BinaryDataFactory: class {
        async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
          if (kind !== "cMapUrl") throw new Error(`${filename}: not needed for text`);
          try {
            return await readCMap(filename);
          } catch (cause) {
            reader.failure = new Error(`pdf.js: ${filename} could not be read`, { cause });
            throw reader.failure;
          }
        }
      },
    },
  };
  return reader;
}
