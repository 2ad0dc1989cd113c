import type { PreviewRow } from "../../intake/tableCheckup.ts";

/** Wider rows show what stands around the cell. */
const BEFORE = 3;
const BEHIND = 3;

/** A row as it stands in the file, with the cell in question marked. */
export function RowCells({ row, at }: { readonly row: PreviewRow | undefined; readonly at: number | undefined }) {
  if (!row) return null;
  const from = Math.max(0, (at ?? 0) - BEFORE);
  const to = at === undefined ? BEFORE + BEHIND + 1 : at + BEHIND + 1;
  const cells = row.cells.slice(from, to);
  return (
    <span className="row-cells" lang="zh-CN">
      <span className="row-number">{row.number}</span>
      {from > 0 && <span className="soft">…</span>}
      {cells.map((cell, index) =>
        from + index === at ? (
          <mark key={index}>{cell === "" ? "\u3000" : cell}</mark>
        ) : (
          <span key={index}>{cell}</span>
        ),
      )}
      {to < row.cells.length && <span className="soft">…</span>}
    </span>
  );
}
