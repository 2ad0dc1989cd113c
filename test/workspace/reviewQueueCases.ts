import { readUploadSource } from "../../src/intake/uploadReading.ts";
import { reviewDocument } from "../../src/workspace/reviewQueueDocument.ts";
import { reviewQueue } from "../../src/workspace/reviewQueue.ts";
import {
  EMPTY_QUEUE,
  type FigureRef,
  type ReviewDocument,
  type ReviewFigure,
  type ReviewQueue,
} from "../../src/workspace/reviewQueueState.ts";

const NO_PDF = { readCMap: () => Promise.reject(new Error("no PDF among the texts")) };

/** These texts as reports of a queue, read by the real reader, in order. */
export async function queueOf(...texts: readonly string[]): Promise<ReviewQueue> {
  let queue = EMPTY_QUEUE;
  for (const [index, text] of texts.entries()) {
    const source = { fileName: `${index + 1}.txt`, content: new TextEncoder().encode(text) };
    const document = reviewDocument(await readUploadSource(source, NO_PDF), `original-${index + 1}`, queue);
    if (!document) throw new Error(`no text: ${text}`);
    queue = reviewQueue(queue, { kind: "add", documents: [document] });
  }
  return queue;
}

export function reportOf(place: string, year: number, body: string): string {
  return `${place}${year}年法治政府建设情况报告\n${body}\n`;
}

export function documentAt(queue: ReviewQueue, index: number): ReviewDocument {
  const document = queue.documents[index];
  if (!document) throw new Error(`no document ${index}`);
  return document;
}

export function figureAt(document: ReviewDocument, indicator: string): ReviewFigure {
  const figure = document.figures.find(({ reading }) => reading.indicator === indicator);
  if (!figure) throw new Error(`${document.fileName} states no ${indicator}`);
  return figure;
}

export function refTo(document: ReviewDocument, indicator: string): FigureRef {
  return { document: document.id, figure: figureAt(document, indicator).id };
}

export function allFigures(queue: ReviewQueue): readonly FigureRef[] {
  return queue.documents.flatMap(({ id, figures }) => figures.map((figure) => ({ document: id, figure: figure.id })));
}
