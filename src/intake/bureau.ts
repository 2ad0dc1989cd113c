import { CODEBOOK, isIndicatorId, type IndicatorId } from "../model/codebook.ts";
import type { Qualifier } from "../model/observation.ts";
import type { Coverage } from "../model/period.ts";
import type { IssueKind } from "../model/tableIssue.ts";
import { plainText } from "./table/plainText.ts";
import { readPeriod } from "./table/readPeriod.ts";
import { readValue } from "./table/readValue.ts";
import { readUnit } from "./table/units.ts";

/** What somebody typed for an indicator: "" is 未载明, "0" is none. */
export interface BureauEntry {
  readonly value: string;
  /** "" leaves it to what is typed: 约1.2万 says so itself. */
  readonly qualifier: Qualifier | "";
  /** A basis of the codebook, or "". */
  readonly basis: string;
  /** Only of rates: how many cases the share is of. */
  readonly denominator: string;
}

/** The figures of one's own office, as they are being typed. */
export interface BureauDraft {
  readonly place: string;
  /** A year, or a part of one: 2024, 2024年上半年. */
  readonly period: string;
  readonly entries: Readonly<Record<string, BureauEntry>>;
}

export const EMPTY_ENTRY: BureauEntry = { value: "", qualifier: "", basis: "", denominator: "" };
export const EMPTY_DRAFT: BureauDraft = { place: "", period: "", entries: {} };

export interface BureauFigure {
  readonly jurisdiction: string;
  readonly period: number;
  readonly coverage: Coverage;
  readonly indicator: IndicatorId;
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly unit: string;
  readonly basis: string;
  readonly denominator?: number;
}

/** Figures that cannot both be right, or one that is odd; never a reason to leave a figure out. */
export type BureauDoubt =
  | { readonly kind: "resolved_exceeds_handled"; readonly resolved: number; readonly handled: number }
  | { readonly kind: "rate_disagrees"; readonly stated: number; readonly counted: number }
  | { readonly kind: "fractional_count"; readonly indicator: IndicatorId; readonly value: number };

export interface BureauReading {
  readonly figures: readonly BureauFigure[];
  /** What was typed and is no figure; these stay out. */
  readonly faults: ReadonlyMap<IndicatorId, IssueKind>;
  readonly doubts: readonly BureauDoubt[];
  /** Place and year are needed before a figure can stand anywhere. */
  readonly missing: readonly ("place" | "period")[];
}

export const BUREAU_INDICATORS: readonly IndicatorId[] = Object.keys(CODEBOOK).filter(isIndicatorId);

/** The measure word of an indicator as every table has it. */
export function bureauUnit(indicator: IndicatorId): string {
  return plainText(CODEBOOK[indicator].unit["zh-CN"]);
}

export function readBureau(draft: BureauDraft): BureauReading {
  const jurisdiction = plainText(draft.place);
  const period = readPeriod(draft.period);
  const faults = new Map<IndicatorId, IssueKind>();
  const figures = BUREAU_INDICATORS.flatMap((indicator): readonly BureauFigure[] => {
    const read = readEntry(indicator, draft.entries[indicator] ?? EMPTY_ENTRY);
    if (typeof read === "string") faults.set(indicator, read);
    if (typeof read === "string" || read === undefined || !period) return [];
    return [{ jurisdiction, ...period, ...read }];
  });
  const missing = [
    ...(jurisdiction === "" ? (["place"] as const) : []),
    ...(period === undefined ? (["period"] as const) : []),
  ];
  return { figures: missing.length > 0 ? [] : figures, faults, doubts: doubtsOf(figures), missing };
}

type EntryFigure = Omit<BureauFigure, "jurisdiction" | "period" | "coverage">;

/** A figure, a named fault, or undefined for what is not stated. */
function readEntry(indicator: IndicatorId, entry: BureauEntry): EntryFigure | IssueKind | undefined {
  const unit = bureauUnit(indicator);
  const read = readValue(entry.value, { indicator, unit: readUnit(unit), scale: "percent" });
  if (read.kind === "missing") return undefined;
  if (read.kind === "fault") return read.fault;
  const denominator = denominatorOf(indicator, entry.denominator);
  if (Number.isNaN(denominator)) return "unparseable_number";
  return {
    indicator,
    value: read.value,
    qualifier: entry.qualifier || read.qualifier,
    unit,
    basis: entry.basis,
    ...(denominator !== undefined && { denominator }),
  };
}

/** NaN for one that is no whole number above nought. */
function denominatorOf(indicator: IndicatorId, written: string): number | undefined {
  if (CODEBOOK[indicator].measure !== "rate" || plainText(written) === "") return undefined;
  const read = readValue(written, { indicator: undefined, unit: undefined, scale: "percent" });
  return read.kind === "value" && Number.isInteger(read.value) && read.value > 0 ? read.value : Number.NaN;
}

function doubtsOf(figures: readonly BureauFigure[]): readonly BureauDoubt[] {
  const of = (id: IndicatorId): BureauFigure | undefined => figures.find(({ indicator }) => indicator === id);
  const [handled, resolved, rate] = [of("disputes_handled"), of("disputes_resolved"), of("mediation_success_rate")];
  const doubts: BureauDoubt[] = [];
  for (const { indicator, value } of figures) {
    const isCount = CODEBOOK[indicator].measure === "count";
    if (isCount && !Number.isInteger(value)) doubts.push({ kind: "fractional_count", indicator, value });
  }
  if (!handled || !resolved) return doubts;
  // "At least" so many may be more than an exact number without being wrong, but not the other way round.
  if (resolved.value > handled.value && handled.qualifier === "exact")
    doubts.push({ kind: "resolved_exceeds_handled", resolved: resolved.value, handled: handled.value });
  const counted = (100 * resolved.value) / handled.value;
  const isExact = [handled, resolved, rate].every((one) => one?.qualifier === "exact");
  if (rate && isExact && handled.value > 0 && Math.abs(counted - rate.value) > roundingOf(rate.value))
    doubts.push({ kind: "rate_disagrees", stated: rate.value, counted });
  return doubts;
}

/** Half of the last digit that is written. */
function roundingOf(value: number): number {
  const decimals = String(value).split(".")[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals + 1e-9;
}
