import type { Pair } from "../../readout/beside.ts";
import { RichText } from "./RichText.tsx";

/** Figures of one name that are often taken for the same thing; each side opens its sentence. */
export function PairCards({ pairs }: { readonly pairs: readonly Pair[] }) {
  return (
    <>
      {pairs.map((pair) => (
        <div key={pair.cells.join()} className="card">
          <p className="pair-figures">
            <RichText text={pair.figures} />
          </p>
          <p className="small">{pair.contrast}</p>
        </div>
      ))}
    </>
  );
}
