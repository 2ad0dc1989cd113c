import type { MatrixCell } from "../../chart/matrixTable.ts";
import { useOpenCell } from "../evidenceAddress.ts";

/** What one report says of one indicator: its statements, each a button, or the word for silence. */
export function MatrixCellContent({ cell }: { readonly cell: MatrixCell }) {
  const open = useOpenCell();
  if (cell.kind !== "stated" && cell.mark) {
    const { cell: id, label } = cell.mark;
    return (
      <button type="button" className="number missing" data-cell={id} aria-label={label} onClick={() => open(id)}>
        {cell.text}
      </button>
    );
  }
  if (cell.kind !== "stated") return <span className="missing">{cell.text}</span>;
  return (
    <>
      {cell.lines.map((line) => (
        <div key={line.cell}>
          {line.lead && <span className="soft small">{line.lead} </span>}
          <button
            type="button"
            className="number figure"
            data-cell={line.cell}
            aria-label={line.label}
            onClick={() => open(line.cell)}
          >
            {line.text}
          </button>
          {line.words && <span className="words">{line.words}</span>}
        </div>
      ))}
    </>
  );
}
