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

/** The history with one more version: only what changed since the one before. A version that is known adds nothing. */
export function withVersion(
  history: readonly FigureRecord[],
  version: string,
  numbers: readonly FigureNumber[],
): readonly FigureRecord[] {
  if (history.some((record) => record.version === version)) return history;
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

/** What changed in a figure after a version of the data; undefined if that version is not known. */
export function changesSince(
  history: readonly FigureRecord[],
  figure: string,
  version: string,
): readonly FigureChange[] | undefined {
  const last = history.map((record) => record.version).lastIndexOf(version);
  if (last < 0) return undefined;
  const own = (records: readonly FigureRecord[]) => stateOf(records.filter((record) => record.figure === figure));
  const before = own(history.slice(0, last + 1));
  const after = own(history);
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return keys.flatMap((key) => {
    const [old, now] = [stated(before.get(key)), stated(after.get(key))];
    const cell = (now ?? old)?.cell;
    return cell === undefined || (old && now && isSame(old, now)) ? [] : [{ cell, before: old, after: now }];
  });
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
