/** The text of a document before it is written line by line. A line may hold breaks; a cell holds blocks of its own. */
export type Block =
  | { readonly kind: "line"; readonly text: string }
  | { readonly kind: "table"; readonly rows: readonly (readonly Cell[])[] };
export type Cell = readonly Block[];

const CELL_SEPARATOR = " | ";
/** A cell longer than this, over several lines, is a column of the page and no cell of a table. */
const LONGEST_CELL = 200;

/** Paragraphs as lines, table rows as lines with their cells apart. */
export function blocksText(blocks: readonly Block[]): string {
  return linesOf(blocks).join("\n");
}

function linesOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === "line"
      ? block.text
          .split("\n")
          .map((line) => line.trim())
          .filter(Boolean)
      : block.rows.flatMap(rowLines),
  );
}

function rowLines(row: readonly Cell[]): readonly string[] {
  const cells = row.map((cell) => ({ cell, lines: linesOf(cell) }));
  if (cells.length === 1 || cells.some(({ cell, lines }) => isColumnOfPage(cell, lines))) {
    return cells.flatMap(({ lines }) => lines);
  }
  const texts = cells.map(({ lines }) => lines.join(" "));
  return texts.some(Boolean) ? [texts.join(CELL_SEPARATOR).trim()] : [];
}

/** Many pages are laid out by tables: such cells are read one after the other. */
function isColumnOfPage(cell: Cell, lines: readonly string[]): boolean {
  if (cell.some((block) => block.kind === "table" && block.rows.length > 1)) return true;
  return lines.length > 1 && lines.reduce((length, line) => length + line.length, 0) > LONGEST_CELL;
}
