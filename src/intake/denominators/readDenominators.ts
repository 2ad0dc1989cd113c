import type { DenominatorKind } from "../../model/perCapita.ts";
import type { Period } from "../../model/period.ts";
import type { Checked, FaultyCell, Problem } from "../../model/problem.ts";
import { readCell, scaled } from "../table/readNumber.ts";
import { readPeriod } from "../table/readPeriod.ts";
import { sniffDialect } from "../table/sniffDialect.ts";
import { splitText } from "../table/splitText.ts";
import { decodeTable } from "../table/tableEncoding.ts";
import { columnMeaning, type ColumnMeaning, type CountColumn } from "./denominatorColumns.ts";
import { placeFinder, type FoundPlace, type NamedPlace } from "./findPlace.ts";

/** People or households of a place at the end of a year. */
export interface ReadDenominator {
  readonly jurisdiction: string;
  readonly period: Period;
  readonly kind: DenominatorKind;
  readonly value: number;
  readonly source: string;
}

export interface DenominatorFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Counts where the file has no column of sources, or leaves it empty; "" where none was typed. */
  readonly source: string;
}

/** Fewer than any street has: thousands or ten thousands, in a head that does not say so. */
const LEAST_PLAUSIBLE = 100;

interface Column {
  readonly head: string;
  readonly at: number;
  readonly meaning: ColumnMeaning;
}

interface Row {
  /** As a spreadsheet shows it. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** Reads a small table of places, years and people or households. What cannot be read is left out and told. */
export function readDenominators(
  file: DenominatorFile,
  places: readonly NamedPlace[],
): Checked<readonly ReadDenominator[]> {
  const { head, rows } = tableOf(file.bytes);
  const columns = head.cells.flatMap((text, at): readonly Column[] => {
    const meaning = columnMeaning(text);
    return meaning ? [{ head: text.trim(), at, meaning }] : [];
  });
  const problems = columnProblems(columns, head, file);
  if (problems.length > 0) return { value: [], problems };
  const find = placeFinder(places);
  const read = rows.map((row) => readRow(row, columns, file, find));
  return withoutRepeats(
    read.flatMap(({ found }) => found),
    read.flatMap((one) => one.problems),
  );
}

function tableOf(bytes: Uint8Array): { readonly head: Row; readonly rows: readonly Row[] } {
  const { text } = decodeTable(bytes);
  const { dialect, start, hasSepLine } = sniffDialect(text);
  const first = hasSepLine ? 2 : 1;
  const rows = splitText(text.slice(start), dialect)
    .rows.map((cells, index): Row => ({ row: first + index, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  // A title above the table is in no column.
  const at = Math.max(
    0,
    rows.findIndex(({ cells }) => cells.filter((cell) => columnMeaning(cell)).length > 1),
  );
  return { head: rows[at] ?? { row: 1, cells: [] }, rows: rows.slice(at + 1) };
}

function columnProblems(columns: readonly Column[], head: Row, file: DenominatorFile): readonly Problem[] {
  const has = (is: ColumnMeaning["is"]): boolean => columns.some(({ meaning }) => meaning.is === is);
  const counts = countsOf(columns);
  const lacks: readonly (readonly [boolean, "place" | "year" | "count" | "source"])[] = [
    [!has("place"), "place"],
    [!has("year") && counts.some(({ meaning }) => meaning.period === undefined), "year"],
    [!has("count"), "count"],
    [!has("source") && file.source.trim() === "", "source"],
  ];
  const at = { file: file.name, row: head.row, column: "", found: head.cells.join(",") };
  return [
    ...lacks.flatMap(([isLacking, meaning]): readonly Problem[] =>
      isLacking ? [{ code: "missingMeaning", ...at, meaning }] : [],
    ),
    ...doubleColumns(columns).map(({ first, second }): Problem => {
      return { code: "secondColumn", ...at, column: second.head, found: second.head, expected: first.head };
    }),
  ];
}

/** Two columns of one meaning: which one counts is for the reader to say, not for us to guess. */
function doubleColumns(columns: readonly Column[]): readonly { readonly first: Column; readonly second: Column }[] {
  const seen = new Map<string, Column>();
  return columns.flatMap((second) => {
    const { meaning } = second;
    if (meaning.is === "above") return [];
    const key = meaning.is === "count" ? `${meaning.kind} ${meaning.period ?? ""}` : meaning.is;
    const first = seen.get(key);
    if (!first) seen.set(key, second);
    return first ? [{ first, second }] : [];
  });
}

function countsOf(columns: readonly Column[]): readonly { readonly column: Column; readonly meaning: CountColumn }[] {
  return columns.flatMap((column) => (column.meaning.is === "count" ? [{ column, meaning: column.meaning }] : []));
}

interface Found extends ReadDenominator {
  readonly at: FaultyCell;
}

interface ReadRow {
  readonly found: readonly Found[];
  readonly problems: readonly Problem[];
}

function readRow(
  { row, cells }: Row,
  columns: readonly Column[],
  file: DenominatorFile,
  find: (written: string) => FoundPlace,
): ReadRow {
  const cellOf = (is: ColumnMeaning["is"]): FaultyCell => {
    const column = columns.find(({ meaning }) => meaning.is === is);
    return { file: file.name, row, column: column?.head ?? "", found: (cells[column?.at ?? -1] ?? "").trim() };
  };
  const name = cellOf("place");
  const above = columns.filter(({ meaning }) => meaning.is === "above").map(({ at }) => (cells[at] ?? "").trim());
  const place = name.found === "" ? undefined : placeWithin(above, name.found, find);
  if (place?.is !== "one") return { found: [], problems: [placeProblem(place, name)] };
  const source = cellOf("source").found || file.source.trim();
  if (source === "") return { found: [], problems: [{ code: "emptyCell", ...cellOf("source") }] };
  const year = cellOf("year");
  const written = readPeriod(year.found);
  const period = written?.coverage === "full" ? written.period : undefined;

  const counts = countsOf(columns).map(({ column, meaning }): ReadRow => {
    const at = { file: file.name, row, column: column.head, found: (cells[column.at] ?? "").trim() };
    const of = meaning.period ?? period;
    if (of === undefined) return { found: [], problems: [{ code: "notAPeriod", ...year }] };
    const reading = readCount(at, meaning);
    if (reading === undefined) return { found: [], problems: [] };
    if (typeof reading !== "number") return { found: [], problems: [reading] };
    const { kind } = meaning;
    return { found: [{ jurisdiction: place.place.id, period: of, kind, value: reading, source, at }], problems: [] };
  });
  const found = counts.flatMap((one) => one.found);
  const problems = distinct(counts.flatMap((one) => one.problems));
  if (found.length > 0 || problems.length > 0) return { found, problems };
  return { found, problems: [{ code: "emptyCell", ...name, column: "", found: "" }] };
}

/** With what it lies in; or by itself, where that is written in words of its own. */
function placeWithin(
  above: readonly string[],
  name: string,
  find: (written: string) => FoundPlace,
): FoundPlace | undefined {
  const whole = find(`${above.join("")}${name}`);
  return whole.is === "none" && above.every((one) => one === "") ? find(name) : whole;
}

function placeProblem(place: Exclude<FoundPlace, { is: "one" }> | undefined, at: FaultyCell): Problem {
  if (!place) return { code: "emptyCell", ...at };
  if (place.is === "several") {
    return { code: "ambiguousPlace", ...at, candidates: place.places.map(({ fullName }) => fullName) };
  }
  return { code: "unknownPlace", ...at, suggestions: place.alike.map(({ fullName }) => fullName) };
}

/** Undefined for an empty cell, which is no fault beside a filled one. */
function readCount(at: FaultyCell, { kind, power }: CountColumn): number | Problem | undefined {
  const cell = readCell(at.found);
  if (cell.kind === "missing") return undefined;
  const isOther = cell.kind === "number" && !UNITS[kind].includes(cell.number.unit);
  if (cell.kind === "text" || cell.number.share !== "" || isOther) return { code: "notANumber", ...at };
  const exact = scaled(cell.number.digits, cell.number.power === 0 ? power : cell.number.power);
  if (exact < 0) return { code: "negative", ...at };
  if (exact === 0) return { code: "zeroDenominator", ...at };
  return exact < LEAST_PLAUSIBLE || !Number.isInteger(exact) ? { code: "implausibleBase", ...at } : exact;
}

const UNITS: Readonly<Record<DenominatorKind, readonly string[]>> = {
  population: ["", "人", "名", "位"],
  households: ["", "户", "家"],
};

function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((one) => [`${one.code} ${one.row} ${one.column}`, one])).values()];
}

/** One place and year given twice: the same number is one, another number is nobody's to choose. */
function withoutRepeats(found: readonly Found[], problems: readonly Problem[]): Checked<readonly ReadDenominator[]> {
  const first = new Map<string, Found>();
  const repeats: Problem[] = [];
  for (const one of found) {
    const key = `${one.kind} ${one.period} ${one.jurisdiction}`;
    const before = first.get(key);
    if (!before) first.set(key, one);
    else if (before.value !== one.value) {
      repeats.push({ code: "repeatedDenominator", ...one.at, firstRow: before.at.row });
    }
  }
  const value = [...first.values()].map(({ jurisdiction, period, kind, value: count, source }) => {
    return { jurisdiction, period, kind, value: count, source };
  });
  return { value, problems: [...problems, ...repeats].sort((one, other) => one.row - other.row) };
}
