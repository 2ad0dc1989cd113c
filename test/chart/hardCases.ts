import { CODEBOOK, type IndicatorId } from "../../src/model/codebook.ts";
import type { Cell, Place, Slice } from "../../src/view/slice.ts";
import { DEFAULT_VIEW, type ChartKind, type View } from "../../src/view/view.ts";
import { flag, observation, place, rate, slice } from "../builders.ts";

/** A picture of something that charts stumble over. */
export interface HardCase {
  readonly view: View;
  readonly slice: Slice;
  readonly width: number;
}

/** What is the same for every kind: the towns, and how each town's figures come out. */
interface Trouble {
  readonly towns: readonly Place[];
  /** Undefined where the town states nothing. */
  readonly value: (index: number) => number | undefined;
  readonly share: (index: number) => number | undefined;
  readonly facets: (index: number, indicator: IndicatorId) => Partial<Cell>;
  readonly view?: Partial<View>;
  /** A place without a report is 未收录. */
  readonly report?: (index: number) => "full" | "notApplicable" | "none";
  readonly datasetNames?: Readonly<Record<string, string>>;
}

const HUNDRED = [17, 93, 5, 61, 28, 74, 9, 46, 120, 33, 2, 55, 81, 14, 66, 39] as const;

function towns(count: number, name: (index: number) => string = (index) => `第${index + 1}街道`): readonly Place[] {
  return Array.from({ length: count }, (_, index) =>
    place({ id: `town-${index}`, name: name(index), nameEn: `Subdistrict ${index + 1}` }),
  );
}

const LONG_EN = "Harbour Services Subdistrict of the Economic and Technological Development Zone";

function longNamed(count: number): readonly Place[] {
  return towns(count, (index) => `${LONG}${index + 1}`).map((town, index) => ({
    ...town,
    nameEn: `${LONG_EN} ${index + 1}`,
  }));
}

/** Skewed as counts of towns are, without chance: the same on every run. */
const spreadValue = (index: number): number => Math.round(2000 / (1 + ((index * 7919) % 997)) + ((index * 31) % 40));
const spreadShare = (index: number): number => Math.round(1000 - (((index * 7919) % 211) / 211) ** 3 * 260) / 10;

/** 20 characters and a number. */
const LONG = "经济技术开发区高新产业园片区临港综合服务街道办";

const PLAIN: Trouble = {
  towns: towns(16),
  value: (index) => HUNDRED[index % HUNDRED.length],
  share: (index) => spreadShare(index),
  facets: () => ({}),
};

const TROUBLES: Readonly<Record<string, Trouble>> = {
  plain: PLAIN,
  "one-place": { ...PLAIN, towns: towns(1) },
  "2000-places": {
    ...PLAIN,
    towns: towns(2000),
    value: spreadValue,
    share: spreadShare,
    view: { jurisdictions: ["town-3", "town-250", "town-1100", "town-7"] },
  },
  "2000-places-log": {
    ...PLAIN,
    towns: towns(2000),
    value: (index) => (index % 300 === 0 ? 0 : spreadValue(index)),
    view: { jurisdictions: ["town-3", "town-250", "town-300", "town-7"], scale: "log" },
  },
  "all-missing": { ...PLAIN, value: () => undefined, share: () => undefined },
  "all-floors": { ...PLAIN, facets: () => ({ qualifier: "at_least" }) },
  "all-abouts": { ...PLAIN, facets: () => ({ qualifier: "about" }) },
  "four-empties": {
    ...PLAIN,
    value: (index) => (index === 0 ? 0 : index < 4 ? undefined : HUNDRED[index % HUNDRED.length]),
    share: (index) => (index === 0 ? 0 : index < 4 ? undefined : spreadShare(index)),
    facets: (index) => (index === 0 ? { flags: [flag("stated_zero")] } : {}),
    report: (index) => (index === 2 ? "notApplicable" : index === 3 ? "none" : "full"),
  },
  "other-datasets": { ...PLAIN, facets: fromElsewhere, datasetNames: { own: "本街道台账", "own-b": "全县汇总表" } },
  "excerpts-alone": { ...PLAIN, facets: () => ({ dataset: "facts" }) },
  "zero-next-to-missing": {
    ...PLAIN,
    towns: towns(22),
    value: (index) => (index % 2 === 0 ? undefined : index % 4 === 1 ? 0 : 6),
    share: (index) => (index % 2 === 0 ? undefined : index % 4 === 1 ? 0 : 60),
    facets: (index) => (index % 4 === 1 ? { flags: [flag("stated_zero")] } : {}),
  },
  "all-at-100": { ...PLAIN, value: () => 100, share: () => 100 },
  "long-names": {
    ...PLAIN,
    towns: longNamed(16),
    view: { jurisdictions: ["town-2", "town-9", "town-4"] },
  },
  "falling-below-zero": { ...PLAIN, value: (index) => 40 - 9 * index, share: (index) => 96 - 6 * index },
  "mixed-bases": { ...PLAIN, facets: mixedBases },
  "mixed-bases-anyway": { ...PLAIN, facets: mixedBases, view: { override: true } },
};

/** Every fourth town counts otherwise. */
function mixedBases(index: number, indicator: IndicatorId): Partial<Cell> {
  if (index % 4 !== 0) return {};
  if (indicator === "mediation_success_rate") return { scope: "信访" };
  return { scope: "含部门协同开展" };
}

/** Reports, excerpts from public pages, and two datasets of the reader's own, by turns. */
function fromElsewhere(index: number): Partial<Cell> {
  const dataset = ["published", "facts", "published", "own", "facts", "own-b"][index % 6] ?? "published";
  return index % 4 === 1 ? { dataset, qualifier: "at_least" } : { dataset };
}

type Kind = Exclude<ChartKind, "ranking"> | "ranking-of-counts" | "ranking-of-shares";

const KINDS: Readonly<Record<Kind, (trouble: Trouble) => readonly Cell[]>> = {
  matrix: (trouble) => [...counts(trouble, "publicity_events"), ...counts(trouble, "inspections")],
  table: (trouble) => [...counts(trouble, "publicity_events"), ...shares(trouble)],
  "ranking-of-counts": (trouble) => counts(trouble, "publicity_events"),
  "ranking-of-shares": shares,
  trend: (trouble) =>
    [0, 1, 2, 3].flatMap((year) =>
      counts(
        { ...trouble, value: (index) => (index % 5 === year ? undefined : lessBy(trouble.value(index), year)) },
        "publicity_events",
        2025 - year,
      ),
    ),
  funnel: shares,
  distribution: (trouble) => counts(trouble, "publicity_events"),
  scatter: (trouble) => [
    ...counts(trouble, "publicity_events"),
    ...counts(
      { ...trouble, value: (index) => more(trouble.value((index * 5) % trouble.towns.length)) },
      "publicity_audience",
    ),
  ],
  composition: (trouble) =>
    counts(trouble, "publicity_events").flatMap((cell) => {
      const part = Math.round(cell.value / 3);
      const facets = { ...cell, role: "part" as const };
      return [
        { ...cell, group: "all" },
        { ...facets, id: `${cell.id}-a`, group: "all", scope: "进校园", value: part },
        { ...facets, id: `${cell.id}-b`, group: "all", scope: "进企业", value: cell.value - part },
      ];
    }),
};

function lessBy(value: number | undefined, years: number): number | undefined {
  return value === undefined ? undefined : Math.round(value * (1 + 0.15 * years));
}

function more(value: number | undefined): number | undefined {
  return value === undefined ? undefined : value * 37;
}

const UNITS: Partial<Record<IndicatorId, string>> = {
  publicity_events: "场",
  publicity_audience: "人次",
  inspections: "次",
};

function counts(trouble: Trouble, indicator: IndicatorId, period = 2025): readonly Cell[] {
  return trouble.towns.flatMap(({ id }, index) => {
    const value = trouble.value(index);
    if (value === undefined) return [];
    const facets = { jurisdiction: id, period, indicator, unitWritten: UNITS[indicator] ?? "件", value };
    const basis = indicator === "publicity_audience" ? { basis: "on_site" } : {};
    return [observation({ ...facets, ...basis, ...trouble.facets(index, indicator) })];
  });
}

function shares(trouble: Trouble): readonly Cell[] {
  return trouble.towns.flatMap(({ id }, index) => {
    const value = trouble.share(index);
    const denominator = 30 + ((index * 89) % 700);
    const facets = {
      jurisdiction: id,
      basis: "mediated",
      denominator,
      ...trouble.facets(index, "mediation_success_rate"),
    };
    return value === undefined || value < 0 ? [] : [rate(value, facets)];
  });
}

const ASKED: Readonly<Record<Kind, readonly IndicatorId[]>> = {
  matrix: ["publicity_events", "inspections"],
  table: ["publicity_events", "mediation_success_rate"],
  "ranking-of-counts": ["publicity_events"],
  "ranking-of-shares": ["mediation_success_rate"],
  trend: ["publicity_events"],
  funnel: ["mediation_success_rate"],
  distribution: ["publicity_events"],
  scatter: ["publicity_events", "publicity_audience"],
  composition: ["publicity_events"],
};

function hardCase(kind: Kind, trouble: Trouble): HardCase {
  const cells = KINDS[kind](trouble);
  const chart: ChartKind = kind === "ranking-of-counts" || kind === "ranking-of-shares" ? "ranking" : kind;
  const view: View = { ...DEFAULT_VIEW, chart, indicators: ASKED[kind], ...trouble.view };
  const indicators = ASKED[kind].map((id) => ({ ...CODEBOOK[id], id }));
  const answer = slice({ cells, places: trouble.towns, reports: reportsOf(kind, trouble) });
  const names = trouble.datasetNames ? { datasetNames: trouble.datasetNames } : {};
  return { view, slice: { ...answer, ...names, indicators, view: { ...view, jurisdictions: [] } }, width: 780 };
}

function reportsOf(kind: Kind, { towns: all, report = () => "full" }: Trouble): Slice["reports"] {
  const years = kind === "trend" ? [2025, 2024, 2023, 2022] : [2025];
  return years.flatMap((period) =>
    all.flatMap(({ id }, index) => {
      const facets = { document: `${id}-${period}`, jurisdiction: id, period, coverage: "full" as const };
      if (report(index) === "none") return [];
      return [report(index) === "notApplicable" ? { ...facets, notApplicable: ASKED[kind] } : facets];
    }),
  );
}

/** Each kind in each trouble, by name: `scatter all-floors`. */
export const HARD_CASES: Readonly<Record<string, HardCase>> = Object.fromEntries(
  Object.keys(KINDS).flatMap((kind) =>
    Object.entries(TROUBLES).map(([name, trouble]) => [`${kind} ${name}`, hardCase(kind as Kind, trouble)] as const),
  ),
);
