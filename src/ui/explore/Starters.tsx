import type { ExploreMessages } from "../../i18n/zh-CN/explore.ts";
import { DEFAULT_VIEW, type View } from "../../view/view.ts";
import { useMessages } from "../atlas.ts";
import { exploreAddress } from "../hooks/useExploration.ts";

/** Questions to begin with, each a link to a view. */
const STARTERS: readonly (readonly [keyof ExploreMessages["starters"], Partial<View>])[] = [
  ["settled", { chart: "ranking", indicators: ["mediation_success_rate", "closure_rate"] }],
  ["disputes", { chart: "ranking", indicators: ["disputes_handled", "disputes_resolved"] }],
  ["publicity", { chart: "ranking", indicators: ["publicity_events"] }],
  ["opinions", { chart: "ranking", indicators: ["advisor_opinions"] }],
  ["penalties", { chart: "matrix", indicators: ["penalty_cases", "fines_amount"] }],
  ["everything", { chart: "table" }],
];

export function Starters() {
  const { explore } = useMessages();
  return (
    <ul className="starters">
      {STARTERS.map(([name, view]) => (
        <li key={name}>
          <a href={`#${exploreAddress({ ...DEFAULT_VIEW, ...view })}`}>{explore.starters[name]}</a>
        </li>
      ))}
    </ul>
  );
}
