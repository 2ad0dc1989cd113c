import { LEVELS, type Jurisdiction } from "../../model/jurisdiction.ts";
import type { Checked, Problem } from "../../model/problem.ts";
import type { ColumnOf } from "./columns.ts";
import type { TableRow } from "./csvTable.ts";
import { RowReader } from "./rowReader.ts";
import { repeatedKeys } from "./repeatedKeys.ts";

/** A year, a month or a day, as far as it is known. */
const VALIDITY = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const DIVISION_CODE = /^\d{6}$/;

type Row = TableRow<ColumnOf<"jurisdictions">>;
type Reader = RowReader<ColumnOf<"jurisdictions">>;

/** `above`: places of another table, that those of this one may lie in. */
export function readJurisdictions(
  rows: readonly Row[],
  file = "jurisdictions.csv",
  above: ReadonlyMap<string, Jurisdiction> = new Map(),
): Checked<ReadonlyMap<string, Jurisdiction>> {
  const problems: Problem[] = [];
  const value = new Map<string, Jurisdiction>();
  for (const row of rows) {
    const reader = new RowReader(file, row);
    const jurisdiction = readJurisdiction(reader);
    problems.push(...reader.problems);
    if (jurisdiction && !value.has(jurisdiction.id)) value.set(jurisdiction.id, jurisdiction);
  }
  const listed = new Set([...above.keys(), ...rows.map(({ cells }) => cells.id)]);
  const readers = rows.map((row) => new RowReader(file, row));
  problems.push(
    ...repeatedKeys(file, rows, "id"),
    ...readers.flatMap((reader) => referenceProblems(reader, listed, value)),
  );
  return { value, problems };
}

function readJurisdiction(reader: Reader): Jurisdiction | undefined {
  const id = reader.id("id");
  const name = reader.required("name");
  const nameEn = reader.required("name_en");
  const level = reader.word("level", LEVELS);
  const code = reader.formed("code", DIVISION_CODE, "notACode");
  if (code) {
    reader.required("code_scheme");
    reader.required("code_edition");
  }
  reader.formed("valid_from", VALIDITY, "notADate");
  reader.formed("valid_to", VALIDITY, "notADate");
  if (id === undefined || name === undefined || nameEn === undefined || !level || code === undefined) return undefined;
  return { id, name, nameEn, pinyin: reader.text("pinyin"), level, parent: reader.text("parent"), code };
}

function referenceProblems(
  reader: Reader,
  listed: ReadonlySet<string>,
  byId: ReadonlyMap<string, Jurisdiction>,
): readonly Problem[] {
  const { id, parent, successor } = reader.row.cells;
  if (parent !== "" && !listed.has(parent)) {
    reader.problems.push({ code: "unknownParent", ...reader.at("parent") });
  } else if (isInCircle(id, byId)) {
    reader.problems.push({ code: "parentCircle", ...reader.at("parent") });
  }
  if (successor !== "" && !listed.has(successor)) {
    reader.problems.push({ code: "unknownJurisdiction", ...reader.at("successor") });
  }
  return reader.problems;
}

function isInCircle(id: string, byId: ReadonlyMap<string, Jurisdiction>): boolean {
  const passed = new Set<string>();
  for (let at = byId.get(id); at && !passed.has(at.id); at = byId.get(at.parent)) {
    if (at.parent === id) return true;
    passed.add(at.id);
  }
  return false;
}
