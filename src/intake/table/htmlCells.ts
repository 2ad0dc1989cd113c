import { decodeEntities } from "../document/entities.ts";

/** A tag, a comment, or what stands between them. */
const PIECE = /<!--[^]*?(?:-->|$)|<(\/?)([a-zA-Z]+)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>|<[^>]*>|[^<]+/g;
const SPAN = { rowspan: /\browspan\s*=\s*["']?(\d{1,5})/i, colspan: /\bcolspan\s*=\s*["']?(\d{1,5})/i } as const;
const BREAKS = new Set(["br", "p", "div", "li"]);
const UNSEEN = new Set(["script", "style", "title"]);
/** A span longer than this is a mistake of the page. */
const LONGEST_SPAN = 2000;

interface OpenCell {
  text: string;
  readonly right: number;
  readonly down: number;
}

/** Cells of the first table of a page, as a clipboard holds them; those that a merge covers are empty. Nothing is run or fetched. */
export function htmlCells(html: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row = -1;
  let cell: OpenCell | undefined;
  let unseen = "";
  const close = (): void => {
    if (cell) place(rows, Math.max(0, row), cell);
    cell = undefined;
  };
  for (const [piece, slash, tag = "", attributes = ""] of html.matchAll(PIECE)) {
    const name = tag.toLowerCase();
    if (unseen !== "") {
      if (slash === "/" && name === unseen) unseen = "";
    } else if (name === "table" && slash === "/") break;
    else if (slash === "" && UNSEEN.has(name)) unseen = name;
    else if (name === "tr") {
      close();
      if (slash === "") row++;
    } else if (name === "td" || name === "th") {
      close();
      if (slash === "") cell = { text: "", right: spanOf("colspan", attributes), down: spanOf("rowspan", attributes) };
    } else if (cell && BREAKS.has(name)) cell.text += " ";
    else if (cell && !piece.startsWith("<")) cell.text += decodeEntities(piece);
  }
  close();
  return rows.map((cells) => Array.from(cells, (text) => text ?? ""));
}

function spanOf(name: keyof typeof SPAN, attributes: string): number {
  return Math.min(LONGEST_SPAN, Math.max(1, Number(SPAN[name].exec(attributes)?.[1] ?? 1)));
}

function place(rows: string[][], top: number, { text, right, down }: OpenCell): void {
  const line = (rows[top] ??= []);
  let left = 0;
  while (line[left] !== undefined) left++;
  for (let row = top; row < top + down; row++) {
    const cells = (rows[row] ??= []);
    for (let column = left; column < left + right; column++) cells[column] = "";
  }
  line[left] = text.replaceAll(/[\s\u00a0]+/g, " ").trim();
}
