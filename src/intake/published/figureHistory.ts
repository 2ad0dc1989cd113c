import { FIGURE_COLUMNS } from "../../model/tidyColumns.ts";

/** A number of a published figure as one version of the data had it; an empty value says that it is gone. */
export interface FigureRecord {
  readonly figure: string;
  /** The data version's hash. */
  readonly version: string;
  readonly cell: string;
  readonly qualifier: string;
  readonly value: string;
}

export type FigureNumber = Pick<FigureRecord, "figure" | "cell" | "qualifier" | "value">;

/** What a number was and is: an absent side was not in the figure. */
export interface FigureChange {
  readonly cell: string;
  readonly before: Pick<FigureRecord, "qualifier" | "value"> | undefined;
  readonly after: Pick<FigureRecord, "qualifier" | "value"> | undefined;
}

const HEADER = FIGURE_COLUMNS.join(",");

/** In place of figure and cell: the version was recorded, though it may have changed nothing. */
const WHOLE = "*";

/** From the text of figures.csv: ids and numbers only, so that no field is ever quoted. Throws on another header. */
export function readFigureHistory(text: string): readonly FigureRecord[] {
  const [header, ...lines] = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  if (header !== HEADER) throw new Error(`figures.csv begins with "${header ?? ""}" instead of "${HEADER}"`);
  return lines
    .filter((line) => line !== "")
    .map((line) => {
      const [figure = "", version = "", cell = "", qualifier = "", value = ""] = line.split(",");
      return { figure, version, cell, qualifier, value };
    });
}

export function figureHistoryText(records: readonly FigureRecord[]): string {
  const lines = records.map(({ figure, version, cell, qualifier, value }) =>
    [figure, version, cell, qualifier, value].join(","),
  );
  return `${[HEADER, ...lines].join("\n")}\n`;
}

/** The history with one more version: only what changed since the one before. The version that stands there last adds nothing. */
export function withVersion(
  history: readonly FigureRecord[],
  version: string,
  numbers: readonly FigureNumber[],
): readonly FigureRecord[] {
  if (history.at(-1)?.version === version) return history;
  const before = stateOf(history);
  const now = new Map(numbers.map((number) => [keyOf(number), number]));
  const gone = [...before.values()].filter((number) => number.value !== "" && !now.has(keyOf(number)));
  const changed = numbers.filter((number) => !isSame(before.get(keyOf(number)), number));
  return [
    ...history,
    { figure: WHOLE, version, cell: WHOLE, qualifier: "", value: "" },
    ...changed.map((number) => ({ ...number, version })),
    ...gone.map(({ figure, cell }) => ({ figure, version, cell, qualifier: "", value: "" })),
  ];
}

/** What a link is compared over: the version that it names and the one on screen. */
export interface Versions {
  readonly from: string;
  readonly to: string;
}

/** What changed in a figure between two versions of the data; undefined if either is not known. */
export function changesBetween(
  history: readonly FigureRecord[],
  figure: string,
  { from, to }: Versions,
): readonly FigureChange[] | undefined {
  const [before, after] = [stateAt(history, figure, from), stateAt(history, figure, to)];
  if (!before || !after) return undefined;
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [old, current] = [stated(before.get(key)), stated(after.get(key))];
    const cell = (current ?? old)?.cell;
    return cell === undefined || (old && current && isSame(old, current))
      ? []
      : [{ cell, before: old, after: current }];
  });
}

/** Data may return to a version that they had before: then it stands there twice, and the last counts. */
function stateAt(
  history: readonly FigureRecord[],
  figure: string,
  version: string,
): ReadonlyMap<string, FigureNumber> | undefined {
  const last = history.map((record) => record.version).lastIndexOf(version);
  return last < 0 ? undefined : stateOf(history.slice(0, last + 1).filter((record) => record.figure === figure));
}

function stateOf(records: readonly FigureRecord[]): ReadonlyMap<string, FigureNumber> {
  return new Map(records.filter(({ figure }) => figure !== WHOLE).map((record) => [keyOf(record), record]));
}

function stated(number: FigureNumber | undefined): FigureNumber | undefined {
  return number && number.value !== "" ? number : undefined;
}

function keyOf({ figure, cell }: Pick<FigureNumber, "figure" | "cell">): string {
  return `${figure} ${cell}`;
}

function isSame(one: FigureNumber | undefined, other: FigureNumber): boolean {
  return one !== undefined && one.value === other.value && one.qualifier === other.qualifier;
}
