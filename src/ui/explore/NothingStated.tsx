import { denominatorMessages } from "../../i18n/denominatorMessages.ts";
import { messages } from "../../i18n/messages.ts";
import type { Slice } from "../../view/slice.ts";
import { datasetChoice, datasetsOf } from "../../view/datasetChoice.ts";
import type { View } from "../../view/view.ts";
import { useMessages } from "../atlas.ts";
import { exploreAddress } from "../hooks/useExploration.ts";

function reasonOf({ locale }: View, { reports, perCapita }: Slice): string {
  const { explore } = messages(locale);
  const perHead = denominatorMessages(locale);
  if (perCapita && perCapita.kind === undefined) return perHead.withoutAny;
  if (perCapita && perCapita.withoutDenominator.length > 0) return perHead.withoutThese;
  return reports.length === 0 ? explore.noReports : explore.nothing;
}

/** Nothing to draw: says so, and offers what would show something. */
export function NothingStated({ view, slice }: { readonly view: View; readonly slice: Slice }) {
  const { explore } = useMessages();
  const perHead = denominatorMessages(view.locale);
  const offers: readonly (readonly [string, Partial<View> | undefined])[] = [
    [perHead.nextAbsolute, view.mode === "absolute" ? undefined : { mode: "absolute" }],
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
        <strong>{reasonOf(view, slice)}</strong>
      </p>
      {view.mode === "absolute" && <p className="soft">{explore.nothingHint}</p>}
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
