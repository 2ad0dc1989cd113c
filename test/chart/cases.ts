import { CODEBOOK, type IndicatorId } from "../../src/model/codebook.ts";
import { GALLERY, galleryView } from "../../src/view/gallery.ts";
import { narrowSlice } from "../../src/view/narrowSlice.ts";
import type { Cell, Place, Slice } from "../../src/view/slice.ts";
import { DEFAULT_VIEW, type ChartKind, type View } from "../../src/view/view.ts";
import { flag, observation, place, rate, slice } from "../builders.ts";
import { fiveReports } from "../fiveReports.ts";

/** A named picture: the test compares it with snapshots/<name>.svg, the playground shows it. */
export interface Case {
  readonly view: View;
  readonly slice: Slice;
  readonly width: number;
}

const WIDE = 780;
const SIDE = 380;
const PHONE = 358;

const FIVE = fiveReports();

function published(view: View, width: number): Case {
  return { view, slice: narrowSlice(FIVE, view), width };
}

function fromGallery(id: (typeof GALLERY)[number]["id"], width: number, choices: Partial<View> = {}): Case {
  const found = GALLERY.find((one) => one.id === id);
  if (!found) throw new Error(`no such figure in the gallery: ${id}`);
  return published(galleryView(found, choices), width);
}

function asked(chart: ChartKind, indicators: readonly IndicatorId[], width = WIDE): Case {
  return published({ ...DEFAULT_VIEW, chart, indicators }, width);
}

interface Invented {
  readonly chart: ChartKind;
  readonly cells: readonly Cell[];
  /** Where the cells alone do not tell them. */
  readonly indicators?: readonly IndicatorId[];
  readonly places: readonly Place[];
  readonly reports?: Slice["reports"];
  readonly width?: number;
  readonly choices?: Partial<View>;
  readonly datasetNames?: Readonly<Record<string, string>>;
}

function invented({ chart, indicators, width = WIDE, choices, ...parts }: Invented): Case {
  const base = slice(parts);
  const named = indicators?.map((id) => ({ ...CODEBOOK[id], id })) ?? base.indicators;
  const view = { ...DEFAULT_VIEW, chart, indicators: named.map((one) => one.id), ...choices };
  return { view, slice: { ...base, indicators: named, view }, width };
}

const TOWNS: readonly Place[] = [
  place({ id: "qinghe", name: "清河街道", nameEn: "Qinghe Subdistrict" }),
  place({ id: "baiyun", name: "白云镇", nameEn: "Baiyun Town", level: "town" }),
  place({ id: "dongcheng", name: "东城街道", nameEn: "Dongcheng Subdistrict" }),
];

const LONG_NAMED: readonly Place[] = [
  place({
    id: "first",
    name: "某某自治旗民族团结进步示范农牧结合生态移民新镇",
    nameEn: "Ecological Resettlement Demonstration Town of the Autonomous Banner",
  }),
  place({
    id: "second",
    name: "经济技术开发区高新产业园片区临港综合服务街道",
    nameEn: "Harbour Services Subdistrict of the Development Zone",
  }),
];

const events = (jurisdiction: string, value: number, facets: Partial<Cell> = {}): Cell =>
  observation({ jurisdiction, indicator: "publicity_events", unitWritten: "场", value, ...facets });

const share = (jurisdiction: string, value: number, facets: Partial<Cell> = {}): Cell =>
  rate(value, { jurisdiction, basis: "mediated", ...facets });

function reportsAt(places: readonly Place[], period = 2025): Slice["reports"] {
  return places.map(({ id }) => ({ document: `${id}-${period}`, jurisdiction: id, period, coverage: "full" }));
}

const FLOOR = { qualifier: "at_least" } as const;

const YEARS: readonly Cell[] = [
  ...[30, 34, 41, 38, 52].map((value, index) => events("qinghe", value, { period: 2021 + index })),
  ...[20, 26, 48].map((value, index) => events("baiyun", value, { period: [2021, 2022, 2025][index] ?? 2025 })),
  ...[12, 15, 21, 30].map((value, index) =>
    events("dongcheng", value, { period: 2022 + index, ...(index === 3 ? FLOOR : {}) }),
  ),
];

const BASES = [
  [18, 17],
  [25, 25],
  [40, 36],
  [52, 51],
  [75, 70],
  [96, 93],
  [130, 121],
  [180, 174],
  [240, 229],
  [310, 300],
  [420, 398],
  [515, 470],
] as const;

const FUNNEL = {
  places: BASES.map((_, index) =>
    place({ id: `town-${index}`, name: `第${index + 1}镇`, nameEn: `Town ${index + 1}` }),
  ),
  cells: BASES.map(([denominator, settled], index) =>
    share(`town-${index}`, Math.round((1000 * settled) / denominator) / 10, { denominator }),
  ),
};

const reached = (jurisdiction: string, value: number, facets: Partial<Cell> = {}): Cell =>
  observation({
    jurisdiction,
    indicator: "publicity_audience",
    unitWritten: "人次",
    basis: "on_site",
    value,
    ...facets,
  });

/** Events and people reached, from a handful to thousands; one town states none, three say 余 or 约. */
const REACH = [
  [3, 120],
  [8, 300],
  [12, 900],
  [14, 650],
  [21, 1400],
  [26, 1100],
  [30, 2600],
  [42, 5200],
  [55, 3100],
  [80, 9800],
  [120, 14_000],
  [0, 0],
] as const;

const SCATTER = {
  places: FUNNEL.places,
  cells: REACH.flatMap(([held, people], index) => [
    events(`town-${index}`, held, index === 4 ? FLOOR : {}),
    reached(`town-${index}`, people, index === 7 ? FLOOR : index === 9 ? { qualifier: "about" } : {}),
  ]),
  indicators: ["publicity_events", "publicity_audience"] as const,
  choices: { jurisdictions: ["town-2", "town-7"] },
};

const DISTRIBUTION = {
  ...SCATTER,
  indicators: ["publicity_events"] as const,
  cells: SCATTER.cells.filter(({ indicator }) => indicator === "publicity_events"),
};

/** Large bases, so that the guard lets them be ranked; two equal, two whose intervals overlap, one far behind. */
const RANKED = [
  [91.2, 900],
  [98.5, 1400],
  [91.2, 640],
  [97.9, 800],
  [72.4, 500],
] as const;

const RANKING = {
  places: FUNNEL.places.slice(0, RANKED.length),
  cells: RANKED.map(([percent, denominator], index) => share(`town-${index}`, percent, { denominator })),
};

/** A stated none, a silent report, one to which it does not apply, and a place without a report. */
const EMPTIES = {
  places: [...TOWNS, place({ id: "nanshan", name: "南山镇", nameEn: "Nanshan Town", level: "town" })],
  cells: [events("qinghe", 0, { flags: [flag("stated_zero")] })],
  reports: reportsAt(TOWNS).map((report) =>
    report.jurisdiction === "dongcheng"
      ? { ...report, notApplicable: ["publicity_events", "inspections"] as const }
      : report,
  ),
};

function inParts(jurisdiction: string, total: number, parts: readonly number[]): readonly Cell[] {
  const scopes = ["进校园", "进企业"];
  return [
    events(jurisdiction, total, { group: "all" }),
    ...parts.map((value, index) =>
      events(jurisdiction, value, { role: "part", group: "all", scope: scopes[index] ?? "" }),
    ),
  ];
}

const DATASETS: Readonly<Record<string, string>> = { baiyun: "facts", dongcheng: "own" };

/** A report's figure, an excerpt from a public page and one of the reader's own, side by side. */
const FROM_ELSEWHERE = {
  places: TOWNS,
  cells: [
    events("qinghe", 14),
    events("baiyun", 9, { dataset: "facts", qualifier: "at_least" }),
    events("dongcheng", 21, { dataset: "own" }),
  ],
  datasetNames: { own: "本街道台账" },
} as const;

export const CASES: Readonly<Record<string, Case>> = {
  "settlement-wide": fromGallery("settlement", WIDE),
  "settlement-phone": fromGallery("settlement", PHONE),
  "settlement-english": fromGallery("settlement", WIDE, { locale: "en" }),
  "settlement-english-phone": fromGallery("settlement", PHONE, { locale: "en" }),
  "settlement-shown-anyway": fromGallery("settlement", WIDE, { override: true }),
  "events-wide": fromGallery("publicity-events", WIDE),
  "events-phone": fromGallery("publicity-events", PHONE),
  "events-english-phone": fromGallery("publicity-events", PHONE, { locale: "en" }),
  "audience-side": fromGallery("publicity-audience", SIDE),
  "audience-wide": fromGallery("publicity-audience", WIDE),
  "audience-shown-anyway": fromGallery("publicity-audience", WIDE, { override: true }),
  "enforcement-wide": fromGallery("enforcement", WIDE),
  "enforcement-phone": fromGallery("enforcement", PHONE),
  "enforcement-english": fromGallery("enforcement", WIDE, { locale: "en" }),
  "enforcement-parts": fromGallery("enforcement-parts", SIDE),
  "advice-wide": fromGallery("advice", WIDE),
  "advice-phone": fromGallery("advice", PHONE),
  "disclosure-parts": asked("composition", ["disclosures"]),
  "all-themes": asked("matrix", [
    "mediation_success_rate",
    "closure_rate",
    "disputes_handled",
    "inspections",
    "penalty_cases",
    "fines_amount",
    "publicity_events",
    "publicity_audience",
    "advisor_opinions",
    "legal_consultations",
    "reconsideration_cases",
    "litigation_cases",
  ]),
  "one-place": invented({ chart: "ranking", cells: [events("qinghe", 12)], places: TOWNS.slice(0, 1) }),
  "all-missing": invented({
    chart: "ranking",
    cells: [],
    indicators: ["publicity_events"],
    places: TOWNS,
    reports: reportsAt(TOWNS),
  }),
  "all-floors": invented({
    chart: "ranking",
    cells: [events("qinghe", 30, FLOOR), events("baiyun", 100, FLOOR), events("dongcheng", 8, FLOOR)],
    places: TOWNS,
  }),
  "about-next-to-exact": invented({
    chart: "ranking",
    cells: [events("qinghe", 30, { qualifier: "about" }), events("baiyun", 28)],
    places: TOWNS.slice(0, 2),
  }),
  "zero-next-to-missing": invented({
    chart: "ranking",
    cells: [events("qinghe", 0, { flags: [flag("stated_zero")] }), events("dongcheng", 6, { id: "dongcheng-6" })],
    places: TOWNS,
    reports: reportsAt(TOWNS),
  }),
  "rates-at-100": invented({
    chart: "ranking",
    cells: [
      share("qinghe", 100, { denominator: 25 }),
      share("baiyun", 100, { denominator: 240 }),
      share("dongcheng", 100),
    ],
    places: TOWNS,
  }),
  "long-names": invented({
    chart: "ranking",
    cells: [share("first", 93.5, { denominator: 200 }), share("second", 71, { denominator: 100 })],
    places: LONG_NAMED,
  }),
  "long-names-phone": invented({
    width: PHONE,
    chart: "ranking",
    cells: [events("first", 120, { scope: "含部门协同开展" }), events("second", 7, { scope: "含部门协同开展" })],
    places: LONG_NAMED,
  }),
  "mixed-bases": invented({
    chart: "ranking",
    indicators: ["mediation_success_rate", "law_exam_rate"],
    cells: [
      share("qinghe", 92, { denominator: 150 }),
      share("baiyun", 95, { denominator: 60 }),
      rate(100, { jurisdiction: "qinghe", indicator: "law_exam_rate", basis: "passed" }),
      rate(88, { jurisdiction: "dongcheng", indicator: "law_exam_rate", basis: "excellent" }),
    ],
    places: TOWNS,
  }),
  "place-without-report": invented({
    chart: "ranking",
    cells: [events("qinghe", 14), events("baiyun", 9)],
    places: TOWNS,
    reports: reportsAt(TOWNS.slice(0, 2)),
  }),
  "parts-that-differ": invented({
    chart: "composition",
    cells: [
      events("qinghe", 20, { group: "all" }),
      events("qinghe", 12, { role: "part", group: "all", scope: "进校园" }),
      events("qinghe", 5, { role: "part", group: "all", scope: "进企业" }),
    ],
    places: TOWNS.slice(0, 1),
  }),
  "trend-of-counts": invented({ chart: "trend", cells: YEARS, places: TOWNS }),
  "trend-of-rates-phone": invented({
    chart: "trend",
    cells: [91, 94.5, 93, 96].map((value, index) => share("qinghe", value, { period: 2022 + index, denominator: 200 })),
    places: TOWNS.slice(0, 1),
    width: PHONE,
  }),
  "funnel-of-twelve": invented({ chart: "funnel", ...FUNNEL }),
  "funnel-of-twelve-phone": invented({ chart: "funnel", ...FUNNEL, width: PHONE }),
  "funnel-outside": invented({
    chart: "funnel",
    places: FUNNEL.places,
    cells: FUNNEL.cells.map((cell, index) => (index === 10 ? { ...cell, value: 84.5 } : cell)),
    choices: { jurisdictions: ["town-3"] },
  }),
  "scatter-of-twelve": invented({ chart: "scatter", ...SCATTER }),
  "scatter-log-phone": invented({
    chart: "scatter",
    ...SCATTER,
    choices: { ...SCATTER.choices, scale: "log" },
    width: PHONE,
  }),
  "distribution-of-twelve": invented({ chart: "distribution", ...DISTRIBUTION }),
  "distribution-log-phone": invented({
    chart: "distribution",
    ...DISTRIBUTION,
    choices: { ...SCATTER.choices, scale: "log" },
    width: PHONE,
  }),
  "ranking-by-value": invented({ chart: "ranking", ...RANKING, choices: { sort: "value" } }),
  "ranking-by-value-phone": invented({ chart: "ranking", ...RANKING, choices: { sort: "value" }, width: PHONE }),
  "ranking-by-value-refused": invented({
    chart: "ranking",
    cells: [events("qinghe", 4), events("baiyun", 9)],
    places: TOWNS.slice(0, 2),
    choices: { sort: "value" },
  }),
  "four-kinds-of-empty": invented({
    chart: "ranking",
    ...EMPTIES,
    cells: [...EMPTIES.cells, events("baiyun", 7)],
    places: [...EMPTIES.places, place({ id: "xihu", name: "西湖镇", nameEn: "Xihu Town", level: "town" })],
    reports: [...EMPTIES.reports, ...reportsAt([place({ id: "xihu" })])],
  }),
  "four-kinds-of-empty-shares": invented({
    chart: "ranking",
    ...EMPTIES,
    indicators: ["mediation_success_rate"],
    places: [...EMPTIES.places, place({ id: "xihu", name: "西湖镇", nameEn: "Xihu Town", level: "town" })],
    cells: [
      share("qinghe", 0, { denominator: 40, flags: [flag("stated_zero")] }),
      share("xihu", 96, { denominator: 120, qualifier: "at_least" }),
    ],
    reports: [
      ...reportsAt(TOWNS).map((report) =>
        report.jurisdiction === "dongcheng"
          ? { ...report, notApplicable: ["mediation_success_rate"] as const }
          : report,
      ),
      ...reportsAt([place({ id: "xihu" })]),
    ],
  }),
  "four-kinds-of-empty-parts": invented({
    chart: "composition",
    ...EMPTIES,
    cells: [
      ...inParts("qinghe", 0, [0, 0]).map((cell) => ({ ...cell, flags: [flag("stated_zero")] })),
      ...inParts("xihu", 20, [13, 7]),
      events("baiyun", 7, { id: "baiyun-7", period: 2024 }),
    ],
    indicators: ["publicity_events"],
    places: [...EMPTIES.places, place({ id: "xihu", name: "西湖镇", nameEn: "Xihu Town", level: "town" })],
    reports: [...EMPTIES.reports, ...reportsAt([place({ id: "xihu" })]), ...reportsAt(TOWNS.slice(1, 2), 2024)],
  }),
  "four-kinds-of-empty-trend": invented({
    chart: "trend",
    cells: [
      ...[6, 0, 4].map((value, index) =>
        events("qinghe", value, { period: 2022 + index, ...(value === 0 ? { flags: [flag("stated_zero")] } : {}) }),
      ),
      ...[9, 11].map((value, index) => events("baiyun", value, { period: [2022, 2025][index] ?? 2025 })),
    ],
    places: EMPTIES.places,
    reports: [2025, 2024, 2023, 2022].flatMap((period) =>
      reportsAt(
        TOWNS.filter(({ id }) => id !== "baiyun" || period !== 2023),
        period,
      ).map((report) =>
        report.jurisdiction === "dongcheng" ? { ...report, notApplicable: ["publicity_events"] as const } : report,
      ),
    ),
  }),
  "four-kinds-of-empty-table-phone": invented({
    chart: "matrix",
    ...EMPTIES,
    cells: [...EMPTIES.cells, observation({ jurisdiction: "dongcheng", indicator: "inspections", value: 9 })],
    indicators: ["publicity_events", "inspections"],
    width: PHONE,
  }),
  "excerpts-beside-reports": invented({ chart: "ranking", ...FROM_ELSEWHERE }),
  "excerpts-beside-reports-table": invented({ chart: "matrix", ...FROM_ELSEWHERE }),
  "excerpts-beside-reports-trend": invented({
    chart: "trend",
    ...FROM_ELSEWHERE,
    cells: YEARS.map((cell) => ({ ...cell, dataset: DATASETS[cell.jurisdiction] ?? "published" })),
  }),
  "excerpts-beside-reports-parts": invented({
    chart: "composition",
    ...FROM_ELSEWHERE,
    cells: TOWNS.flatMap(({ id }, index) =>
      inParts(id, 20 + index, [12, 8 + index]).map((cell) => ({ ...cell, dataset: DATASETS[id] ?? "published" })),
    ),
  }),
  "four-kinds-of-empty-table": invented({
    chart: "matrix",
    ...EMPTIES,
    indicators: ["publicity_events", "inspections"],
  }),
  "trend-shown-anyway": invented({
    chart: "trend",
    cells: YEARS.map((cell) => (cell.jurisdiction === "baiyun" ? { ...cell, scope: "含部门协同开展" } : cell)),
    places: TOWNS,
    choices: { override: true },
  }),
  "per-head-without-heads": invented({
    chart: "ranking",
    cells: [events("qinghe", 14), events("baiyun", 9)],
    places: TOWNS.slice(0, 2),
    choices: { mode: "per_10000" },
  }),
  "trend-too-thin": asked("trend", ["publicity_events"]),
};
