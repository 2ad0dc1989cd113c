import type { IndicatorKey } from "../model/codebook.ts";
import type { IndicatorGroup } from "../model/indicator.ts";
import { DEFAULT_VIEW, type ChartKind, type View } from "./view.ts";

/** A curated, named view. Its id stands in links and file names, so it never changes. */
export interface GalleryFigure {
  readonly id: string;
  readonly theme: IndicatorGroup | "all";
  readonly chart: ChartKind;
  readonly indicators: readonly IndicatorKey[];
}

/** The dashboard's figures. A ranking takes its rates for the dots and a count of the same view for the base beside them. */
export const GALLERY = [
  // No indicator named means every one.
  { id: "all", theme: "all", chart: "matrix", indicators: [] },
  {
    id: "settlement",
    theme: "mediation",
    chart: "ranking",
    indicators: ["mediation_success_rate", "closure_rate", "disputes_handled"],
  },
  {
    id: "enforcement",
    theme: "enforcement",
    chart: "matrix",
    indicators: [
      "inspections",
      "penalty_cases",
      "fines_amount",
      "special_campaigns",
      "enforcement_reviews",
      "enforcement_trainings",
    ],
  },
  {
    id: "enforcement-parts",
    theme: "enforcement",
    chart: "composition",
    indicators: ["penalty_cases", "fines_amount"],
  },
  { id: "publicity-events", theme: "publicity", chart: "ranking", indicators: ["publicity_events"] },
  { id: "publicity-audience", theme: "publicity", chart: "ranking", indicators: ["publicity_audience"] },
  {
    id: "advice",
    theme: "advice",
    chart: "matrix",
    indicators: [
      "advisor_opinions",
      "advisor_engagements",
      "contract_reviews",
      "decision_reviews",
      "document_reviews",
      "legal_consultations",
      "legal_aid_cases",
    ],
  },
] as const satisfies readonly GalleryFigure[];

export function galleryView(figure: GalleryFigure, choices: Partial<View> = {}): View {
  return { ...DEFAULT_VIEW, ...choices, chart: figure.chart, indicators: figure.indicators };
}
