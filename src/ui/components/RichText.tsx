import type { Rich } from "../../i18n/rich.ts";
import { useOpenCell } from "../evidenceAddress.ts";

/** A sentence whose numbers are buttons to their source. */
export function RichText({ text }: { readonly text: Rich }) {
  const open = useOpenCell();
  return (
    <>
      {text.map((run, index) =>
        typeof run === "string" ? (
          <span key={index}>{run}</span>
        ) : (
          <button key={index} type="button" className="number" data-cell={run.cell} onClick={() => open(run.cell)}>
            {run.text}
          </button>
        ),
      )}
    </>
  );
}
