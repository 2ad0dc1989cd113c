import { htmlCells } from "../../intake/table/htmlCells.ts";

/** The cells on a clipboard as a table of tabs; undefined where it holds none. */
export function pastedTable(clipboard: Pick<DataTransfer, "getData">): string | undefined {
  const plain = clipboard.getData("text/plain");
  if (plain.includes("\t")) return plain;
  const cells = htmlCells(clipboard.getData("text/html"));
  if (cells.length > 0) return cells.map((row) => row.map(quoted).join("\t")).join("\n");
  return /\n\s*\S/.test(plain.trim()) ? plain : undefined;
}

function quoted(cell: string): string {
  return /["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
