import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { BriefingFigure } from "../briefingFigure.ts";
import { viewToQuery } from "../../view/viewUrl.ts";
import { xmlText } from "../xlsxCells.ts";
import { chartWorkbook } from "./chartWorkbook.ts";
import { chartXml } from "./chartXml.ts";
import type { NativeChart } from "./nativeChart.ts";
import { FACE } from "./xmlParts.ts";

/** A figure on a slide, so that the file can be dropped back and opens it. */
export interface SlideFigure {
  readonly slide: number;
  readonly figure: BriefingFigure;
}

/** Where the figures' states lie in the file. */
export const STATE_PART = "customXml/item1.xml";
const STATE_SPACE = "urn:fazhi-atlas:figures:1";

/**
 * Puts our charts and their workbooks in the place of the library's, in the order in which they were added, gives the
 * theme its Chinese face, and adds the state of each figure. Throws where the file is not as the library writes it.
 */
export function patchDeck(
  bytes: Uint8Array,
  charts: readonly NativeChart[],
  figures: readonly SlideFigure[],
): Uint8Array {
  const files = unzipSync(bytes);
  const paths = chartPaths(Object.keys(files));
  if (paths.length !== charts.length)
    throw new Error(`the deck holds ${paths.length} charts instead of ${charts.length}`);
  paths.forEach(({ part, workbook }, index) => {
    const chart = charts[index];
    if (!chart) return;
    files[part] = strToU8(chartXml(chart));
    files[workbook] = chartWorkbook(chart);
  });
  for (const path of Object.keys(files).filter((name) => /^ppt\/theme\/theme\d+\.xml$/.test(name))) {
    const theme = files[path];
    if (theme)
      files[path] = strToU8(strFromU8(theme).replaceAll(/<a:(ea|cs) typeface=""\/>/g, `<a:$1 typeface="${FACE}"/>`));
  }
  addState(files, figures);
  return zipSync(files, { level: 6, mtime: "2000-01-01T00:00:00" });
}

function chartPaths(names: readonly string[]): readonly { readonly part: string; readonly workbook: string }[] {
  return names
    .flatMap((name) => {
      const number = /^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1];
      return number === undefined ? [] : [{ number: Number(number), part: name }];
    })
    .sort((one, other) => one.number - other.number)
    .map(({ number, part }) => ({ part, workbook: `ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx` }));
}

/** A custom XML part of the presentation: every office program keeps it and shows it nowhere. */
function addState(files: Record<string, Uint8Array>, figures: readonly SlideFigure[]): void {
  const relations = "ppt/_rels/presentation.xml.rels";
  const text = files[relations];
  if (!text || figures.length === 0) return;
  const lines = figures.map(
    ({ slide, figure }) => `<figure slide="${slide}" id="${xmlText(figure.id)}" query="${xmlText(stateOf(figure))}"/>`,
  );
  files[STATE_PART] = strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<figures xmlns="${STATE_SPACE}">${lines.join("")}</figures>`,
  );
  const relation = `<Relationship Id="rIdFazhi" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../${STATE_PART}"/>`;
  files[relations] = strToU8(strFromU8(text).replace("</Relationships>", `${relation}</Relationships>`));
}

/** Nothing that holds the reader's own data can be opened from a file that carries only a question. */
function stateOf({ link, view }: BriefingFigure): string {
  return link === "" ? "" : viewToQuery(view);
}
