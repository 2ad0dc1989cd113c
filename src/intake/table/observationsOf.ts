import { CODEBOOK } from "../../model/codebook.ts";
import { QUALIFIERS, type Qualifier } from "../../model/observation.ts";
import type { IssueKind, TableIssue } from "../../model/tableIssue.ts";
import { basisNamed } from "./basisNamed.ts";
import { cellKey, cellAt, figureAt } from "./sheet.ts";
import type { IssueLog } from "./issueLog.ts";
import { percentScales, type PercentScale } from "./percentScale.ts";
import { scaleKeyOf, type BlockSource, type Claim, type Surroundings } from "./readBlock.ts";
import type { KeyReader } from "./rowKeys.ts";
import { readingOf } from "./cellKind.ts";
import type { WrittenPeriod } from "./readPeriod.ts";
import { isBlank, isNotApplicable } from "./readNumber.ts";
import { fittingUnit, readValue } from "./readValue.ts";
import type { TableFault, TableObservation } from "./tableReading.ts";

type Place = Pick<TableIssue, "row" | "column" | "at" | "found">;

/** Reads the claims of a table one by one; what cannot be read is said and left out. */
export function claimReader(
  source: BlockSource,
  log: IssueLog,
  onFault: (fault: TableFault) => void = () => undefined,
): (claim: Claim, columns: KeyReader["columns"]) => TableObservation | undefined {
  const scales = percentScales(source);
  let faultyRow = -1;
  return (claim, columns) => {
    if (claim.row === faultyRow) return undefined;
    const fault = keyFaultOf(claim, source.surroundings);
    if (fault) {
      faultyRow = claim.row;
      const { kind, found, role } = fault;
      log.add(kind, {
        row: claim.row + source.sheet.firstRow,
        found,
        severity: "error",
        column: source.names[columns[role] ?? -1] ?? "",
        ...(columns[role] !== undefined && { at: columns[role] }),
      });
      return undefined;
    }
    return observationOf(source, { scales, keyColumns: columns, onFault }, claim, log);
  };
}

interface Told {
  readonly scales: ReadonlyMap<string, PercentScale>;
  readonly keyColumns: KeyReader["columns"];
  readonly onFault: (fault: TableFault) => void;
}

type KeyFault = {
  readonly kind: "missing_value" | "bad_year";
  readonly found: string;
  readonly role: "jurisdiction" | "period";
};

/** A row whose place or year cannot be told is out as a whole, unless its columns say them. */
function keyFaultOf({ keys, meaning }: Claim, defaults: Surroundings): KeyFault | undefined {
  if (meaning.jurisdiction === undefined && keys.jurisdiction === "" && defaults.jurisdiction === "")
    return { kind: "missing_value", found: "", role: "jurisdiction" };
  if (
    meaning.period === undefined &&
    (keys.period === "bad" || (keys.period === undefined && defaults.period === undefined))
  )
    return { kind: "bad_year", found: keys.periodFound, role: "period" };
  return undefined;
}

function observationOf(source: BlockSource, rows: Told, claim: Claim, log: IssueLog): TableObservation | undefined {
  const { sheet, names } = source;
  const { row, column, indicator, found } = claim;
  const place: Place = { row: row + sheet.firstRow, column: names[column] ?? "", at: column, found };
  const keys = keysOf(source, rows, claim);
  const raw = sheet.corrected?.get(cellKey(row, column));
  const failed = (kind: IssueKind, severity?: "error"): undefined => {
    log.add(kind, { ...place, ...(severity && { severity }) });
    const { row: shownRow, found: text } = place;
    rows.onFault({ ...keys, kind, row: shownRow, column, indicator, unit: claim.unit?.unit ?? "", found: text });
  };
  if (sheet.faults.get(cellKey(row, column)) === "formula_without_value") return failed("formula_without_value");
  const id = typeof indicator === "string" ? indicator : undefined;
  const unit = claim.unit ?? fittingUnit(source.surroundings.units, id);
  const reading = readValue(found, { indicator: id, unit, scale: rows.scales.get(scaleKeyOf(claim)) ?? "percent" });
  if (reading.kind === "missing")
    return isNotApplicable(found) ? failed("missing_value") : (log.add("missing_value", place), undefined);
  if (reading.kind === "fault") {
    if (/^\s*[=＝@＠]/.test(found)) log.add("formula_like_text", place);
    return failed(reading.fault);
  }
  for (const remark of reading.remarks) log.add(remark, { ...place, detail: String(reading.value) });
  if (keys.coverage !== "full") log.add("partial_period", { ...place, detail: keys.coverage });
  const denominator = id && CODEBOOK[id].measure === "rate" ? denominatorOf(source, rows, row) : undefined;
  return {
    row: place.row,
    column,
    ...keys,
    indicator,
    value: reading.value,
    qualifier: qualifierOf(source, rows, row) ?? reading.qualifier,
    unit: reading.unit,
    basis: basisNamed(id, basisOf(source, rows, row)) || claim.basis,
    ...(denominator !== undefined && { denominator }),
    found: raw ?? found,
    ...(raw !== undefined && { corrected: found }),
  };
}

type Keys = Pick<TableObservation, "jurisdiction" | "period" | "coverage">;

function keysOf(source: BlockSource, rows: Told, { row, meaning, keys }: Claim): Keys {
  const written =
    meaning.period === undefined
      ? periodOf(keys, source, rows, row)
      : { period: meaning.period, coverage: meaning.coverage ?? "full" };
  return { jurisdiction: meaning.jurisdiction ?? (keys.jurisdiction || source.surroundings.jurisdiction), ...written };
}

function periodOf(keys: Claim["keys"], source: BlockSource, rows: Told, row: number): WrittenPeriod {
  const written = keys.period === "bad" || keys.period === undefined ? source.surroundings.period : keys.period;
  if (written === undefined) throw new Error("a claim without a period has no observation");
  const own = cellOf(source, rows, row, "coverage");
  return own === "" || /^(?:full|全年度?|年度|1[-—–~至]12月)$/i.test(own) ? written : { ...written, coverage: own };
}

function cellOf(
  { sheet }: BlockSource,
  { keyColumns }: Told,
  row: number,
  role: "coverage" | "qualifier" | "basis",
): string {
  const column = keyColumns[role];
  return column === undefined ? "" : cellAt(sheet, row, column).trim();
}

const QUALIFIER_WORDS: readonly (readonly [Qualifier, RegExp])[] = [
  ["exact", /^(?:精确|准确|确数)$/],
  ["at_least", /^(?:至少|不少于|以上|余|多|下限)$/],
  ["about", /^(?:约|大约|近|左右|约数|估计)$/],
];

function qualifierOf(source: BlockSource, rows: Told, row: number): Qualifier | undefined {
  const text = cellOf(source, rows, row, "qualifier");
  return QUALIFIERS.find((one) => one === text) ?? QUALIFIER_WORDS.find(([, words]) => words.test(text))?.[0];
}

function basisOf(source: BlockSource, rows: Told, row: number): string {
  return cellOf(source, rows, row, "basis");
}

function denominatorOf({ sheet }: BlockSource, { keyColumns }: Told, row: number): number | undefined {
  const column = keyColumns.denominator;
  const raw = column === undefined ? "" : figureAt(sheet, row, column);
  if (isBlank(raw)) return undefined;
  const cell = readingOf(raw);
  if (cell.kind !== "number" || cell.number.share !== "") return undefined;
  const value = Number(`${cell.number.digits}e${cell.number.power}`);
  return value > 0 ? value : undefined;
}
