import { cellSentence } from "../../readout/cellSentence.ts";
import type { Cell, Slice } from "../../view/slice.ts";
import { useMessages } from "../atlas.ts";
import { useOpenCell } from "../evidenceAddress.ts";

function FigureList({
  label,
  cells,
  slice,
}: {
  readonly label: string;
  readonly cells: readonly Cell[];
  readonly slice: Slice;
}) {
  const open = useOpenCell();
  if (cells.length === 0) return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <ul>
          {cells.map((cell) => (
            <li key={cell.id}>
              <button type="button" className="number" onClick={() => open(cell.id)}>
                {cellSentence(cell, slice)}
              </button>
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}

/** The counts a rate was computed from, the parts of a total or the total of a part, and what else the report says of it. */
export function RelatedFigures({ cell, slice }: { readonly cell: Cell; readonly slice: Slice }) {
  const { page } = useMessages();
  const group = cell.group === "" ? [] : slice.cells.filter((one) => one.group === cell.group && one.id !== cell.id);
  const operands = slice.cells.filter((one) => cell.operands?.includes(one.id));
  const parts = group.filter((one) => one.role === "part" && one.indicator === cell.indicator);
  const totals =
    cell.role === "part" ? group.filter((one) => one.role === "headline" && one.indicator === cell.indicator) : [];
  const further = group.filter((one) => ![...parts, ...operands, ...totals].includes(one));
  return (
    <>
      <FigureList label={page.operandsLabel} cells={operands} slice={slice} />
      <FigureList label={page.totalLabel} cells={totals} slice={slice} />
      <FigureList label={cell.role === "part" ? page.otherPartsLabel : page.partsLabel} cells={parts} slice={slice} />
      <FigureList label={page.furtherLabel} cells={further} slice={slice} />
    </>
  );
}
