import type { EmptyKind } from "../../readout/emptyKinds.ts";
import { useMessages } from "../atlas.ts";

const MOST_NAMED = 6;

/** What stands where a number was expected, only for the kinds that occur. */
export function EmptyLegend({
  kinds,
  uncollected,
}: {
  readonly kinds: readonly EmptyKind[];
  readonly uncollected: readonly string[];
}) {
  const { explore } = useMessages();
  if (kinds.length === 0) return null;
  return (
    <ul className="empties" aria-label={explore.emptiesLabel}>
      {kinds.map((kind) => (
        <li key={kind} data-empty={kind}>
          {explore.empties[kind]}
        </li>
      ))}
      {uncollected.length > 0 && (
        <li>{explore.notCollectedPlaces(uncollected.slice(0, MOST_NAMED), uncollected.length)}</li>
      )}
    </ul>
  );
}
