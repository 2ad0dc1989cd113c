import type { Slice } from "../../view/slice.ts";
import { datasetChoice, datasetsOf } from "../../view/datasetChoice.ts";
import type { View } from "../../view/view.ts";
import { useMessages } from "../atlas.ts";
import { exploreAddress } from "../hooks/useExploration.ts";

/** Nothing to draw: says so, and offers what would show something. */
export function NothingStated({ view, slice }: { readonly view: View; readonly slice: Slice }) {
  const { explore } = useMessages();
  const offers: readonly (readonly [string, Partial<View> | undefined])[] = [
    [explore.nextAllPlaces, view.jurisdictions.length > 0 ? { jurisdictions: [] } : undefined],
    [explore.nextLatest, view.period === "latest" ? undefined : { period: "latest" }],
    [explore.nextIndicators, slice.reports.length > 0 ? { indicators: [], chart: "table" } : undefined],
    [
      explore.nextFacts,
      !datasetsOf(view.dataset).includes("facts")
        ? { dataset: datasetChoice([...datasetsOf(view.dataset), "facts"]) }
        : undefined,
    ],
  ];
  return (
    <div className="nothing">
      <p>
        <strong>{slice.reports.length === 0 ? explore.noReports : explore.nothing}</strong>
      </p>
      <p className="soft">{explore.nothingHint}</p>
      <ul>
        {offers.map(([text, change]) =>
          change ? (
            <li key={text}>
              <a href={`#${exploreAddress({ ...view, ...change, override: false })}`}>{text}</a>
            </li>
          ) : null,
        )}
      </ul>
    </div>
  );
}
