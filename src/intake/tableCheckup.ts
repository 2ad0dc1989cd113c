import type { IssueKind, IssueSeverity, TableIssue } from "../model/tableIssue.ts";
import type { DoubledFigure, RowCount, TableFault, TableObservation, TableReading } from "./table/tableReading.ts";
import type { PackedFigures } from "../model/packedFigures.ts";
import { packFigures } from "./packFigures.ts";
import type { TableRecipe } from "./table/tableRecipe.ts";

export interface IssueGroup {
  readonly kind: IssueKind;
  /** The worst of them. */
  readonly severity: IssueSeverity;
  readonly count: number;
  /** The first ones. */
  readonly issues: readonly TableIssue[];
}

export interface PreviewRow {
  /** As a spreadsheet shows it. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** What a person looks at before a table is charted: all figures, the first rows, and those in which something was found. */
export interface TableCheckup {
  readonly fileName: string;
  /** undefined where the file was refused. */
  readonly recipe: TableRecipe | undefined;
  readonly sheets: readonly string[];
  readonly columns: readonly string[];
  readonly preview: readonly PreviewRow[];
  readonly rows: RowCount;
  /** How many there are, one by one or packed. */
  readonly figures: number;
  /** Empty where they are packed. */
  readonly observations: readonly TableObservation[];
  /** Those of a long table. */
  readonly packed?: PackedFigures;
  readonly groups: readonly IssueGroup[];
  readonly faults: readonly TableFault[];
  readonly doubles: readonly DoubledFigure[];
  /** Rows in which an issue lies, as far as they are listed. */
  readonly issueRows: readonly PreviewRow[];
}

/** So many objects are handed over within a few milliseconds. */
const MOST_UNPACKED = 20_000;
const FIRST_ROWS = 20;
const MOST_ROWS = 60;
const MOST_ISSUES = 200;
const LONGEST_CELL = 200;
const SEVERITIES: readonly IssueSeverity[] = ["error", "warning", "info"];

/** Small enough to be drawn at once, however long the table is. */
export function tableCheckup({ table, issues, issueCounts, ...reading }: TableReading): TableCheckup {
  const { fileName, recipe, sheets, rows, observations, faults, doubles } = reading;
  const preview = previewRows(table, issues);
  const groups = issueGroups(issues, issueCounts);
  return {
    fileName,
    recipe,
    sheets,
    columns: table.columns,
    preview,
    rows,
    figures: observations.length,
    ...(observations.length > MOST_UNPACKED
      ? { observations: [], packed: packFigures(observations) }
      : { observations }),
    groups,
    faults,
    doubles,
    issueRows: issueRows(table, groups, doubles),
  };
}

function previewRows(
  { rows, rowNumbers }: TableReading["table"],
  issues: readonly TableIssue[],
): readonly PreviewRow[] {
  const doubtful = new Set(issues.filter(({ severity }) => severity !== "info").map(({ row }) => row));
  const shown: PreviewRow[] = [];
  for (let index = 0; index < rows.length && shown.length < MOST_ROWS; index++) {
    const number = rowNumbers[index] ?? 0;
    if (index >= FIRST_ROWS && !doubtful.has(number)) continue;
    shown.push({ number, cells: (rows[index] ?? []).map((cell) => cell.slice(0, LONGEST_CELL)) });
  }
  return shown;
}

/** Of each group the rows that a page shows. */
const SHOWN_ISSUES = 50;
const WIDEST_ROW = 60;

function issueRows(
  { rows, rowNumbers }: TableReading["table"],
  groups: readonly IssueGroup[],
  doubles: readonly DoubledFigure[],
): readonly PreviewRow[] {
  const wanted = new Set(groups.flatMap(({ issues }) => issues.slice(0, SHOWN_ISSUES).map(({ row }) => row)));
  for (const { figures } of doubles.slice(0, SHOWN_ISSUES)) for (const { row } of figures) wanted.add(row);
  const shown: PreviewRow[] = [];
  rows.forEach((cells, index) => {
    const number = rowNumbers[index] ?? 0;
    if (wanted.has(number))
      shown.push({ number, cells: cells.slice(0, WIDEST_ROW).map((cell) => cell.slice(0, LONGEST_CELL)) });
  });
  return shown;
}

function issueGroups(issues: readonly TableIssue[], counts: TableReading["issueCounts"]): readonly IssueGroup[] {
  const groups = new Map<IssueKind, TableIssue[]>();
  for (const issue of issues) {
    const group = groups.get(issue.kind);
    if (group) group.push(issue);
    else groups.set(issue.kind, [issue]);
  }
  return [...groups]
    .map(([kind, all]) => ({
      kind,
      severity: worstOf(all),
      count: counts.get(kind) ?? all.length,
      issues: all.slice(0, MOST_ISSUES),
    }))
    .sort((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity));
}

function worstOf(issues: readonly TableIssue[]): IssueSeverity {
  return SEVERITIES.find((severity) => issues.some((issue) => issue.severity === severity)) ?? "info";
}
